import type { Language } from '../language';
import { otherErrors as en } from './errors/en';
import { otherErrors as fa } from './errors/fa';
import { otherErrors as tr } from './errors/tr';
import type { OtherErrorSentences } from './problemSentences';

const all: Readonly<Record<Language, OtherErrorSentences>> = { en, tr, fa };

/** Sentences of the errors that no choice solves: what is wrong and what to do, without the place. */
export function otherErrors(language: Language): OtherErrorSentences {
  return all[language];
}
