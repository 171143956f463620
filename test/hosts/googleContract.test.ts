import { createGoogleHost } from '../../preview/hosts/google';
import { loadProjectOnce } from '../../preview/hosts/google/loadProject';
import { scriptRun } from '../../preview/hosts/google/scriptRun';
import { createSheetsHost } from '../../sheets-addon/client/host';
import type { ScriptRun } from '../../sheets-addon/client/scriptRun';
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
