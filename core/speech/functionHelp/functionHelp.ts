import type { Language } from '../language';
import { functionHelp as en } from './en';
import { functionHelp as fa } from './fa';
import { functionHelp as tr } from './tr';

/** The help sentences; the English ones define the type for the other languages. */
export type FunctionHelpSentences = typeof en;

export type FunctionName = keyof FunctionHelpSentences['purpose'];

/** Keys of the sentences about arguments. */
export type ArgumentHelp = keyof FunctionHelpSentences['argument'];

/** Apart from the other sentences, because functions that run in cells need none of it. */
const sentences: Readonly<Record<Language, FunctionHelpSentences>> = { en, tr, fa };

export function functionHelpSentences(language: Language): FunctionHelpSentences {
  return sentences[language];
}
