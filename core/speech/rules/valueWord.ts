import { fold } from '../../cells/parse/fold';
import type { Language } from '../language';

/** The word for value tiers in a list of columns. */
const words: Readonly<Record<Language, string>> = { en: 'value', tr: 'değer', fa: 'ارزش' };

const folded = Object.values(words).map(fold);

/** Whether the text is the word for value tiers in any language. */
export function isValueWord(text: string): boolean {
  return folded.includes(fold(text));
}
