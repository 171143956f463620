import type { Language } from '../../core/speech/language';
import { speak, speaks, type Words } from '../../core/speech/words';

/** The global variable in which the scripts of words leave their sections, by part and language; the builds write it. */
export const wordsGlobal = 'customerValueWords';

/** The words of the home page, or those of the later script. */
export type WordsPart = 'words' | 'later';

type Loaded = Partial<Readonly<Record<WordsPart, Partial<Readonly<Record<Language, Partial<Words>>>>>>>;

const loaded = (): Loaded => (globalThis as { [wordsGlobal]?: Loaded })[wordsGlobal] ?? {};

/** The languages whose words of the home page are loaded. */
export function loadedLanguages(): readonly Language[] {
  return Object.keys(loaded().words ?? {}) as Language[];
}

const spoken = new Set<Partial<Words>>();

/** Registers the sections of all scripts that have run since the last call. */
export function speakLoaded(): void {
  for (const languages of Object.values(loaded())) {
    for (const [language, words] of Object.entries(languages) as [Language, Partial<Words>][]) {
      if (spoken.has(words)) continue;
      spoken.add(words);
      speak(language, words);
    }
  }
}

/** Whether the words of a part are registered, judged by one of its sections. */
export function hasWords(part: WordsPart, language: Language): boolean {
  return speaks(language, part === 'words' ? 'sidebar' : 'report');
}
