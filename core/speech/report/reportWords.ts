import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export type ReportWords = Words['report'];

export function reportWords(language: Language): ReportWords {
  return wordsIn(language, 'report');
}
