import type { Language } from '../../core/speech/language';

/**
 * Makes the words of a language known to the page. Resolves with the address of the script that holds them, from which
 * the worker learns them too; rejects when they cannot be had now.
 */
export type LoadWords = (language: Language) => Promise<string>;

/** Loads each language once; one that could not be loaded is tried again when it is asked for again. */
export function loadOnce(load: LoadWords): LoadWords {
  const loads = new Map<Language, Promise<string>>();
  return (language) => {
    const earlier = loads.get(language);
    if (earlier) return earlier;
    const loading = load(language);
    loads.set(language, loading);
    loading.catch(() => loads.delete(language));
    return loading;
  };
}
