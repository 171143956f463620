import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export type FunctionHelpSentences = Words['functionHelp'];

export type FunctionName = keyof FunctionHelpSentences['purpose'];

/** Keys of the sentences about arguments. */
export type ArgumentHelp = keyof FunctionHelpSentences['argument'];

export function functionHelpSentences(language: Language): FunctionHelpSentences {
  return wordsIn(language, 'functionHelp');
}
