import type { Language } from '../../core/speech/language';
import { speak, speaks, type Words } from '../../core/speech/words';

/** The global variable in which the scripts of words leave their sections, by part and language; the builds write it. */
export const wordsGlobal = 'customerValueWords';

/** The words of home, or those of the later script. */
export type WordsPart = 'words' | 'later';

type Loaded = Partial<Readonly<Record<WordsPart, Partial<Readonly<Record<Language, Partial<Words>>>>>>>;

const loaded = (): Loaded => (globalThis as { [wordsGlobal]?: Loaded })[wordsGlobal] ?? {};

/** The languages whose words of home have come. */
export function loadedLanguages(): readonly Language[] {
  return Object.keys(loaded().words ?? {}) as Language[];
}

const spoken = new Set<Partial<Words>>();

/** Speaks what the scripts have left that have run since the last call. */
export function speakLoaded(): void {
  for (const languages of Object.values(loaded())) {
    for (const [language, words] of Object.entries(languages) as [Language, Partial<Words>][]) {
      if (spoken.has(words)) continue;
      spoken.add(words);
      speak(language, words);
    }
  }
}

/** Whether the words of a part are spoken, each known by a section of it. */
export function hasWords(part: WordsPart, language: Language): boolean {
  return speaks(language, part === 'words' ? 'sidebar' : 'report');
}
