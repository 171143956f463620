import { loadedLanguages } from '../../sidebar/scripts/loadedWords';
import { type Scripts, scriptsBy } from '../../sidebar/scripts/scripts';
import { type ScriptFile, wordsFile, wordsId } from '../bridge';
import { callServer, type ScriptRun } from './scriptRun';

/** The words that have come with the page are there; all else is asked of the server. */
export function scriptsFrom(run: ScriptRun): Scripts {
  return scriptsBy(async (name: ScriptFile) => {
    const script = loadedLanguages().some((language) => wordsFile(language) === name)
      ? document.getElementById(wordsId)
      : runScript(await callServer<string>(run, 'readScript', [name]));
    return URL.createObjectURL(new Blob([script?.textContent ?? ''], { type: 'text/javascript' }));
  });
}

/** Runs the script of a piece of a page. A script that comes with markup would not run: it has to be made. */
function runScript(html: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.textContent = new DOMParser().parseFromString(html, 'text/html').scripts[0]?.textContent ?? '';
  document.body.append(script);
  return script;
}
