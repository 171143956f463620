import { languageOf } from '../../core/speech/language';
import { mountSidebar } from '../../sidebar/mountSidebar';
import { loadedLanguages } from '../../sidebar/scripts/loadedWords';
import { isWorker, serveAnalyses } from '../../sidebar/work/analysisWorker';
import { createWorker } from './createWorker';
import { createSheetsHost } from './host';
import { scriptsFrom } from './loadScripts';
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
      ...scriptsFrom(run),
      createWorker,
    });
  }
}
