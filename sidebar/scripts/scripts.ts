import type { Language } from '../../core/speech/language';
import { hasLater } from './later';
import { hasWords, speakLoaded } from './loadedWords';

/** An additional script of the page: the words of the home page in a language, the later code, or the words of the later code. */
export type ScriptName = `words-${Language}` | 'later' | `later-${Language}`;

/** Runs a script in the page, and resolves with an address from which a worker can run it too. Rejects when it cannot be had. */
export type RunScript = (name: ScriptName) => Promise<string>;

/** Loads the words of the home page in a language; rejects when that fails. */
export type LoadWords = (language: Language) => Promise<string>;

/**
 * Loads the later script and its words in a language. Resolves with the addresses of the scripts, for the worker;
 * rejects when one of them fails.
 */
export type LoadLater = (language: Language) => Promise<readonly string[]>;

export interface Scripts {
  readonly loadWords: LoadWords;
  readonly loadLater: LoadLater;
}

/** Loads each script once; a failed script is retried on the next request. */
export function scriptsBy(runScript: RunScript): Scripts {
  const run = once(runScript);
  const runWords = async (part: 'words' | 'later', language: Language) => {
    const address = await run(`${part}-${language}`);
    speakLoaded();
    // For example when another file was served instead.
    if (!hasWords(part, language)) throw new Error(`${part}-${language} left no words`);
    return address;
  };
  const runLater = async () => {
    const address = await run('later');
    // For example when it is of another version than the page.
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
