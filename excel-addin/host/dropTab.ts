import { HostError, type TabId } from '../../core/host/port';
import { keepTab } from './beginTab';
import { onlyClaimed } from './claim';
import { lookAt, untouched } from './lookAt';
import { removeMark } from './mark';
import { findOurTabs } from './ourTabs';
import type { Pane } from './pane';
import { run } from './run';

/** Removes our tab; one in which the user has changed something is kept under another name. */
export function dropTab(tab: TabId, keptName: string, pane: Pane): Promise<void> {
  pane.open.delete(tab);
  return run(async (context) => {
    onlyClaimed(context, pane);
    const found = await findOurTabs(context);
    const ours = found.tabs.find(({ sheet }) => sheet.id === tab);
    if (!ours) throw new HostError('reportGone', `${tab} is not a tab of ours`);
    const look = lookAt(ours.sheet);
    await context.sync();
    if ((await untouched(context, [{ look, mark: ours.mark, carried: [] }])).has(look)) {
      removeMark(context, ours.token);
      ours.sheet.delete();
    } else {
      const names = found.sheets.map(({ name }) => name);
      keepTab(context, ours, keptName, names);
    }
    await context.sync();
  });
}
