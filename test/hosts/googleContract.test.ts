import { createSheetsHost } from '../../sheets-addon/client/host';
import type { ScriptRun } from '../../sheets-addon/client/scriptRun';
import { createGoogleHost } from '../../simulated/google';
import { loadProjectOnce } from '../../simulated/google/loadProject';
import { scriptRun } from '../../simulated/google/scriptRun';
import { builtAddon } from './builds';
import { hostContract } from './contract';
import { dressingContract } from './dressedTab';
import type { MakeHost } from './hostUnderTest';
import { notesContract } from './notesContract';
import { usersHandContract } from './usersHand';

const load = loadProjectOnce(builtAddon().code);

// The whole way: the sidebar's port, google.script.run, the built Code.js in its bare realm, the strict services.
const open: MakeHost = (workbook) => {
  const google = createGoogleHost(workbook, load);
  // The next visit is hours later.
  google.letTimePass();
  return {
    host: createSheetsHost(scriptRun(google) as unknown as ScriptRun),
    interruptAfter: (calls) => google.interruptAfter(calls),
  };
};

hostContract('Google Sheets', open);
notesContract('Google Sheets', open);
usersHandContract('Google Sheets', open);
dressingContract('Google Sheets', open, (tab, cell) => `#gid=${tab.id}&range=${cell}`);
