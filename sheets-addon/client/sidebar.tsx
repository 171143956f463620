import { mountSidebar } from '../../sidebar/mountSidebar';
import { isWorker, serveAnalyses } from '../../sidebar/work/analysisWorker';
import { createWorker } from './createWorker';
import { createSheetsHost } from './host';
import type { ScriptRun } from './scriptRun';

/** Put into the page by Google. */
declare const google: { readonly script: { readonly run: ScriptRun } };

if (isWorker()) serveAnalyses();
else {
  const root = document.getElementById('root');
  if (root) mountSidebar(root, { host: createSheetsHost(google.script.run), look: 'sheets', createWorker });
}
