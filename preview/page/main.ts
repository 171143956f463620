/** Starts the preview: the page, the workbook with a sample shop or the visitor's file, the grid, and the chosen host with its built add-in. */
import '../../core/speech/speakAll';
import { Workbook } from '../../simulated/workbook/workbook';
import { NotBuilt } from './builtFile';
import { choicesIn, localeOf, ownFile, usualShop } from './choices';
import { buildPage } from './chrome';
import { startHost } from './hosting';
import { fileBar, offerOpening } from './openFile';
import { keptOwnFile, putOnSheets, readOwnFile } from './ownFile';
import { addPlayground } from './playground';
import { loadShop } from './sample';
import './page.css';

const root = document.getElementById('app');
if (!root) throw new Error('the page has no element #app');

const wished = choicesIn(location.search, navigator.language);
const own = await keptOwnFile().catch(() => null);
const shop = wished.shop === ownFile && !own ? usualShop[wished.language] : wished.shop;
const choices = { ...wished, shop };
const page = buildPage(root, choices, own?.name ?? '');
offerOpening(page, choices);

/** Puts the orders into the workbook: those of the shop, or those of the visitor. */
async function load(workbook: Workbook): Promise<void> {
  if (choices.shop !== ownFile) {
    addPlayground(workbook, await loadShop(workbook, choices.shop), choices.language);
    return;
  }
  if (!own) return;
  const content = await readOwnFile(own);
  putOnSheets(workbook, content);
  fileBar(page, choices, own, content);
}

async function start(): Promise<void> {
  const workbook = new Workbook(page.documentName, localeOf[choices.language]);
  // The grid is most of the code: it comes while the orders are on their way, and after the first paint.
  const [{ showGrid }] = await Promise.all([import('./grid/show'), load(workbook)]);
  const grid = showGrid(page.gridId, choices, workbook, page.note);
  const host = await startHost(choices, workbook, page.pane);
  grid.addFunctions(host.functions);
  page.setCommands(host.group, host.commands);
  Object.assign(window, { preview: { workbook } });
  page.ready();
}

start().catch((error: unknown) => {
  page.failed(error instanceof NotBuilt ? page.texts.notBuilt : error);
});
