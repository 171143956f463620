import { createSheetsHost } from '../../sheets-addon/client/host';
import type { ScriptRun } from '../../sheets-addon/client/scriptRun';
import { createGoogleHost } from '../../simulated/google';
import { loadProjectOnce } from '../../simulated/google/loadProject';
import { scriptRun } from '../../simulated/google/scriptRun';
import { builtAddon } from './builds';
import { hostContract } from './contract';

const load = loadProjectOnce(builtAddon().code);

// The whole way: the sidebar's port, google.script.run, the built Code.js in its bare realm, the strict services.
hostContract('Google Sheets', (workbook) => {
  const google = createGoogleHost(workbook, load);
  return {
    host: createSheetsHost(scriptRun(google) as unknown as ScriptRun),
    interruptAfter: (calls) => google.interruptAfter(calls),
  };
});
