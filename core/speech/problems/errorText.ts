import type { ErrorProblem } from '../../cells/problem';
import type { Language } from '../language';
import { errors as en } from './errors/en';
import { errors as fa } from './errors/fa';
import { errors as tr } from './errors/tr';
import type { ErrorSentences } from './problemSentences';
import { sentenceOf } from './sentenceOf';

export const errorSentences: Readonly<Record<Language, ErrorSentences>> = { en, tr, fa };

/** What is wrong and what to do, without the place. `instead` are sentences of a surface where something else is to be done. */
export function errorText(
  { code, params }: Pick<ErrorProblem, 'code' | 'params'>,
  language: Language,
  instead: Partial<ErrorSentences> = {},
): string {
  return sentenceOf({ ...errorSentences[language], ...instead }, code, params);
}
