import { oneDayEach } from '../grouping/oneDayEach';
import type { Account } from './account';
import { askQuestions } from './askQuestions';
import { columnQuestions } from './columnQuestions';
import { rowProblems } from './rowProblems';

/** For sidebar, command and library, which show and ask all that there is. */
export const wholeAccount: Account = { columnQuestions, askQuestions, rowProblems, oneDayEach };
