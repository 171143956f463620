import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export type SegmentWords = Words['segments'];

export function segmentWords(language: Language): SegmentWords {
  return wordsIn(language, 'segments');
}
