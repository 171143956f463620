import { HostError, type TabId } from '../../core/host/port';
import { loadMark, type Mark } from './mark';

/** Cached marks of the tabs being written, so that not every call has to load them. */
export type OpenTabs = Map<TabId, Mark>;

/**
 * Removes the tab's mark from the cache; the caller puts it back after a successful request. After a failed request the
 * stored mark is unknown and has to be loaded again. Fails when the tab is not ours.
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
