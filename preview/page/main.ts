/** Starts the preview: the page, the workbook with its sample shop, the grid, and the chosen host with its built add-in. */
import { Workbook } from '../workbook/workbook';
import { NotBuilt } from './builtFile';
import { choicesIn, localeOf } from './choices';
import { buildPage } from './chrome';
import { startHost } from './hosting';
import { loadShop } from './sample';
import './page.css';

const choices = choicesIn(location.search, navigator.language);
const root = document.getElementById('app');
if (!root) throw new Error('the page has no element #app');
const page = buildPage(root, choices);

async function start(): Promise<void> {
  const workbook = new Workbook(page.texts.shops[choices.shop], localeOf[choices.language]);
  // The grid is most of the code: it comes while the orders are on their way, and after the first paint.
  const [{ showGrid }] = await Promise.all([import('./grid/show'), loadShop(workbook, choices.shop)]);
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
