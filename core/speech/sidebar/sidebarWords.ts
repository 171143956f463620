import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export type SidebarWords = Words['sidebar'];

export function sidebarWords(language: Language): SidebarWords {
  return wordsIn(language, 'sidebar');
}
