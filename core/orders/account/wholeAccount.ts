import { oneDayEach } from '../grouping/oneDayEach';
import type { Account } from './account';
import { askQuestions } from './askQuestions';
import { columnQuestions } from './columnQuestions';
import { rowProblems } from './rowProblems';

/** For sidebar, command and library, which show every note and ask every question. */
export const wholeAccount: Account = { columnQuestions, askQuestions, rowProblems, oneDayEach };
