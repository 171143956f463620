import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export type PlanWords = Words['plan'];

export function planWords(language: Language): PlanWords {
  return wordsIn(language, 'plan');
}
