import type { Language } from './language';
import type * as english from './languages/en';

/** Every section of sentences. English defines them; the compiler asks the other languages for the same. */
export type Words = typeof english;

const spoken = new Map<Language, Partial<Words>[]>();

/**
 * Registers sentences of a language. The entry of a program calls it first: with all languages at once, or with one
 * language whenever a user has chosen it. Later calls add sections.
 */
export function speak(language: Language, words: Partial<Words>): void {
  spoken.set(language, [...(spoken.get(language) ?? []), words]);
}

/** Whether this section is registered in this language. */
export function speaks(language: Language, section: keyof Words): boolean {
  return spoken.get(language)?.some((words) => words[section] !== undefined) ?? false;
}

/**
 * A section in a language.
 *
 * Throws a RangeError when it is not registered; there is no fallback to another language.
 */
export function wordsIn<Section extends keyof Words>(language: Language, section: Section): Words[Section] {
  for (const words of spoken.get(language) ?? []) {
    const found = words[section];
    if (found !== undefined) return found;
  }
  throw new RangeError(`no sentences of "${section}" in "${language}": speak was not called with them`);
}
