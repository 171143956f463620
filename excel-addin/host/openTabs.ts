import { HostError, type TabId } from '../../core/host/port';
import { loadMark, type Mark } from './mark';

/** Marks of the tabs that are being written, so that not every call has to ask the workbook for them. */
export type OpenTabs = Map<TabId, Mark>;

/**
 * Takes the tab's mark out, and the caller puts it back when its request has gone well: after one that broke off
 * nobody knows which mark arrived, and the workbook is asked. Fails when the tab is not ours.
 */
export async function takeMark(context: Excel.RequestContext, tab: TabId, open: OpenTabs): Promise<Mark> {
  const known = open.get(tab);
  open.delete(tab);
  if (known) return known;
  const loaded = loadMark(context, tab);
  await context.sync();
  const mark = loaded();
  if (mark === null) throw new HostError('tabGone', `${tab} is not a tab of ours`);
  return mark;
}
