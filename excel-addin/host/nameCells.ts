import { cellReference } from '../../core/cells/address';
import type { NamedCell } from '../../core/host/spec';

/** Names of cells of the workbook that are known, by name, with the cells that they name; null for one that is not there. */
export type KnownNames = Map<string, string | null>;

/** Queues the reading of names; call the answer after the next sync. */
export function loadNames(context: Excel.RequestContext, wanted: Iterable<string>): () => KnownNames {
  const items = new Map(
    [...new Set(wanted)].map((name) => [name, context.workbook.names.getItemOrNullObject(name)]),
  );
  for (const item of items.values()) item.load('formula');
  return () =>
    new Map([...items].map(([name, item]) => [name, item.isNullObject ? null : String(item.formula)]));
}

/** A tab with the names that it had, and those that it is to have. */
export interface NamedTab {
  readonly tab: string;
  readonly names: readonly NamedCell[];
  readonly earlier: readonly string[];
}

/**
 * Queues pointing our names at cells of the tab and removing unneeded names of `earlier`; returns the names that are
 * ours. A name is moved, never recreated, so that the user's formulas keep it. A name that is neither in `earlier` nor
 * on a tab of ours is the user's.
 *
 * @param known is kept up to date
 * @param ours names of the tabs that are ours
 */
export function nameCells(
  context: Excel.RequestContext,
  { tab, names, earlier }: NamedTab,
  known: KnownNames,
  ours: ReadonlySet<string>,
): string[] {
  const isOurs = (name: string) => {
    const formula = known.get(name) ?? null;
    if (formula === null) return true;
    const home = homeOf(formula);
    return earlier.includes(name) || home === null || ours.has(home);
  };
  const items = context.workbook.names;
  for (const name of earlier)
    if (!names.some((one) => one.name === name) && (known.get(name) ?? null) !== null) {
      items.getItem(name).delete();
      known.set(name, null);
    }
  const free = names.filter(({ name }) => isOurs(name));
  for (const { name, row, column } of free) {
    const formula = `=${cellReference(tab, row, column)}`;
    if ((known.get(name) ?? null) === null) items.add(name, formula);
    else items.getItem(name).formula = formula;
    known.set(name, formula);
  }
  return free.map(({ name }) => name);
}

/** The tab of a reference; null when it has lost its tab. */
function homeOf(formula: string): string | null {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula) ?? [];
  return quoted?.replace(/''/g, "'") ?? plain ?? null;
}
