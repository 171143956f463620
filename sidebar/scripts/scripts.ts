import type { Language } from '../../core/speech/language';
import { hasLater } from './later';
import { hasWords, speakLoaded } from './loadedWords';

/** A script beside the page's own: the words of home in a language, the code that home does without, and its words. */
export type ScriptName = `words-${Language}` | 'later' | `later-${Language}`;

/** Runs a script in the page, and resolves with an address from which a worker can run it too. Rejects when it cannot be had. */
export type RunScript = (name: ScriptName) => Promise<string>;

/** Makes the words of home in a language known to the page; rejects when they cannot be had now. */
export type LoadWords = (language: Language) => Promise<string>;

/**
 * Makes known to the page all that the later script does, in a language. Resolves with the addresses of the scripts from
 * which the worker learns it too; rejects when one of them cannot be had now.
 */
export type LoadLater = (language: Language) => Promise<readonly string[]>;

export interface Scripts {
  readonly loadWords: LoadWords;
  readonly loadLater: LoadLater;
}

/** Loads each script once; one that could not be loaded is tried again when it is asked for again. */
export function scriptsBy(runScript: RunScript): Scripts {
  const run = once(runScript);
  const runWords = async (part: 'words' | 'later', language: Language) => {
    const address = await run(`${part}-${language}`);
    speakLoaded();
    // As when another file was in its place.
    if (!hasWords(part, language)) throw new Error(`${part}-${language} left no words`);
    return address;
  };
  const runLater = async () => {
    const address = await run('later');
    // As when it is of another version than the page.
    if (!hasLater()) throw new Error('the later script left nothing');
    return address;
  };
  const loadWords = once((language: Language) => runWords('words', language));
  const loadLater = once((language: Language) =>
    Promise.all([loadWords(language), runLater(), runWords('later', language)]),
  );
  return { loadWords, loadLater };
}

function once<Key, Loaded>(load: (key: Key) => Promise<Loaded>): (key: Key) => Promise<Loaded> {
  const loads = new Map<Key, Promise<Loaded>>();
  return (key) => {
    const earlier = loads.get(key);
    if (earlier) return earlier;
    const loading = load(key);
    loads.set(key, loading);
    loading.catch(() => loads.delete(key));
    return loading;
  };
}
