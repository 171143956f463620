import { mountSidebar } from '../../sidebar/mountSidebar';
import { createWorker } from './createWorker';
import { createSheetsHost } from './host';
import type { ScriptRun } from './scriptRun';

/** Put into the page by Google. */
declare const google: { readonly script: { readonly run: ScriptRun } };

const root = document.getElementById('root');
if (root) mountSidebar(root, { host: createSheetsHost(google.script.run), look: 'sheets', createWorker });
