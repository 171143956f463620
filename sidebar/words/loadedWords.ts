import type { Language } from '../../core/speech/language';
import { speak, type Words } from '../../core/speech/words';
import type { SidebarSection } from './sections';

/** The global variable in which the scripts of words leave their sections, by language; the builds write it. */
export const wordsGlobal = 'customerValueWords';

type Loaded = Partial<Readonly<Record<Language, Pick<Words, SidebarSection>>>>;

const loaded = (): Loaded => (globalThis as { [wordsGlobal]?: Loaded })[wordsGlobal] ?? {};

/** The languages whose scripts have run. */
export function loadedLanguages(): readonly Language[] {
  return Object.keys(loaded()) as Language[];
}

/** Speaks a language whose script has run. Throws when the script has left no words, as when another file was in its place. */
export function speakLoaded(language: Language): void {
  const words = loaded()[language];
  if (words === undefined) throw new Error(`the script of words left none in "${language}"`);
  speak(language, words);
}
