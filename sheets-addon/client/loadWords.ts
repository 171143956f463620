import type { Language } from '../../core/speech/language';
import { loadedLanguages, speakLoaded } from '../../sidebar/words/loadedWords';
import { type LoadWords, loadOnce } from '../../sidebar/words/loadWords';
import { wordsId } from '../bridge';
import { callServer, type ScriptRun } from './scriptRun';

/** The words that have come with the page are there; those of another language are asked of the server. */
export function wordsFrom(run: ScriptRun): LoadWords {
  return loadOnce(async (language: Language) => {
    const script = loadedLanguages().includes(language)
      ? document.getElementById(wordsId)
      : runScript(await callServer<string>(run, 'readWords', [language]));
    speakLoaded(language);
    return URL.createObjectURL(new Blob([script?.textContent ?? ''], { type: 'text/javascript' }));
  });
}

/** Runs the script of a piece of a page. A script that comes with markup would not run: it has to be made. */
function runScript(html: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.id = wordsId;
  script.textContent = new DOMParser().parseFromString(html, 'text/html').scripts[0]?.textContent ?? '';
  document.body.append(script);
  return script;
}
