import type { Language } from '../language';
import { wordsIn } from '../words';
import type { OtherErrorSentences } from './problemSentences';

/** Sentences of the errors that no choice solves: what is wrong and what to do, without the place. */
export function otherErrors(language: Language): OtherErrorSentences {
  return wordsIn(language, 'otherErrors');
}
