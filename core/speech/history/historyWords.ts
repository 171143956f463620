import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export type HistoryWords = Words['history'];

export function historyWords(language: Language): HistoryWords {
  return wordsIn(language, 'history');
}
