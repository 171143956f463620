import type { Language } from '../language';
import { segments as en } from './en';
import { segments as fa } from './fa';
import { segments as tr } from './tr';

export type SegmentWords = typeof en;

const all: Readonly<Record<Language, SegmentWords>> = { en, tr, fa };

export function segmentWords(language: Language): SegmentWords {
  return all[language];
}
