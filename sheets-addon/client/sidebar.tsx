import { languageOf } from '../../core/speech/language';
import { mountSidebar } from '../../sidebar/mountSidebar';
import { loadedLanguages } from '../../sidebar/words/loadedWords';
import { isWorker, serveAnalyses } from '../../sidebar/work/analysisWorker';
import { createWorker } from './createWorker';
import { createSheetsHost } from './host';
import { wordsFrom } from './loadWords';
import type { ScriptRun } from './scriptRun';

/** Put into the page by Google. */
declare const google: { readonly script: { readonly run: ScriptRun } };

if (isWorker()) serveAnalyses();
else {
  const root = document.getElementById('root');
  const { run } = google.script;
  const [language = languageOf(navigator.language)] = loadedLanguages();
  if (root) {
    void mountSidebar(root, {
      host: createSheetsHost(run),
      look: 'sheets',
      language,
      loadWords: wordsFrom(run),
      createWorker,
    });
  }
}
