import type { Language } from '../core/speech/language';
import { speakLoaded } from '../sidebar/words/loadedWords';
import { loadOnce } from '../sidebar/words/loadWords';

/** A hash of all words, put here by the build: a script that the browser has kept is never taken for another version's. */
declare const wordsVersion: string;

/** Runs the script of a language, which stands beside this one. */
export const loadWords = loadOnce(async (language: Language) => {
  const address = `words.${language}.js?${wordsVersion}`;
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be loaded`));
    document.head.append(script);
  });
  speakLoaded(language);
  return address;
});
