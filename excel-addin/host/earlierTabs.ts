import type { TabId, TabOutline } from '../../core/host/port';
import { type Look, lookAt, untouched } from './lookAt';
import type { OurTab, OurTabs } from './ourTabs';

/** The existing state for a tab to begin. */
export interface Earlier {
  /** Our tab with its key; null when there is none. */
  readonly tab: OurTab | null;
  readonly look: Look | null;
  /** Whether all its content is ours. */
  readonly isOurs: boolean;
  /** A blank sheet that an interrupted run has made for it. */
  readonly left: Excel.Worksheet | null;
}

/**
 * Loads the existing state of each tab: cells with one request, and one more for what was not loaded before.
 *
 * @param looks what was loaded already
 */
export async function earlierTabs(
  context: Excel.RequestContext,
  outlines: readonly TabOutline[],
  found: OurTabs,
  looks: ReadonlyMap<TabId, Look>,
): Promise<readonly Earlier[]> {
  const before = outlines.map(({ key, tab }) => {
    const ours = found.tabs.find(({ sheet, mark }) => mark.key === key && (tab ?? sheet.id) === sheet.id);
    return { ours, look: ours ? (looks.get(ours.sheet.id) ?? lookAt(ours.sheet)) : null };
  });
  const blank = outlines.map((outline, i) => (before[i]?.ours ? null : queueBlank(found, outline)));
  const isKnown = before.every(({ look }) => look === null || looks.get(look.sheet.id) === look);
  if (!isKnown || blank.some((one) => one !== null)) await context.sync();
  const looked = before.flatMap(({ ours, look }, i) =>
    ours && look ? [{ look, mark: ours.mark, carried: outlines[i]?.carried ?? [] }] : [],
  );
  const clean = await untouched(context, looked);
  return before.map(({ ours, look }, i) => ({
    tab: ours ?? null,
    look,
    isOurs: look !== null && clean.has(look),
    left: blank[i]?.() ?? null,
  }));
}

/** A sheet that an interrupted run made but did not mark: it has a name that the run announced, no witness, and is blank. */
function queueBlank(
  { sheets, witnessesOf, stray }: OurTabs,
  { key }: TabOutline,
): (() => Excel.Worksheet | null) | null {
  const names = [...stray.values()].flatMap((mark) =>
    mark.key === key && mark.id === '' ? [mark.name] : [],
  );
  const sheet = sheets.find((one) => names.includes(one.name) && witnessesOf(one).length === 0);
  if (!sheet) return null;
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('rowCount');
  sheet.charts.load('items/name');
  sheet.shapes.load('items/name');
  return () =>
    used.isNullObject && sheet.charts.items.length + sheet.shapes.items.length === 0 ? sheet : null;
}
