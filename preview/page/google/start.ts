import { menuWords } from '../../../core/speech/host/menuWords';
import { languages } from '../../../core/speech/language';
import { createGoogleHost } from '../../../simulated/google';
import type { Workbook } from '../../../simulated/workbook/workbook';
import { builtFile } from '../builtFile';
import type { Choices } from '../choices';
import type { Pane } from '../chrome';
import type { RunningHost } from '../runningHost';
import { googleFunctions } from './functions';
import { loadRealm } from './realm';
import { showSidebar } from './sidebar';

/** Opens the document with the add-on enabled: its menu is there, its sidebar is not. */
export async function startGoogle(
  { language }: Choices,
  workbook: Workbook,
  pane: Pane,
): Promise<RunningHost> {
  const names = ['sidebar', 'later', ...languages.flatMap((one) => [`words-${one}`, `later-${one}`])];
  const [code, loadCode, ...pages] = await Promise.all([
    builtFile('/google/Code.js'),
    loadRealm('/google/Code.js'),
    ...names.map((name) => builtFile(`/google/${name}.html`)),
  ]);
  const files = Object.fromEntries(names.map((name, i) => [name, pages[i]]));
  const host = createGoogleHost(workbook, loadCode, { files, userLocale: language });
  host.open();
  return {
    group: menuWords(language).title,
    commands: host.menus.map((item) => ({
      label: item.caption,
      run: () => {
        host.clickMenu(item);
        const page = host.sidebar;
        if (page) showSidebar(pane, page.title, page.html, async (name, inputs) => host.call(name, inputs));
      },
    })),
    functions: googleFunctions(host, code, workbook.timeZone),
  };
}
