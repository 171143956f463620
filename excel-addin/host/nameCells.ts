import type { NamedCell } from '../../core/host/spec';
import { cellReference } from './range';

/**
 * Points our names at cells of the tab, and takes away those of `earlier` that are no longer needed; gives the names that
 * are ours. A name is moved, never made anew: the user's formulas keep it. A name that is neither of `earlier` nor on a
 * tab of ours is the user's.
 *
 * @param ours names of the tabs that are ours
 */
export async function nameCells(
  context: Excel.RequestContext,
  tab: string,
  ours: ReadonlySet<string>,
  names: readonly NamedCell[],
  earlier: readonly string[],
): Promise<string[]> {
  const wanted = [...new Set([...names.map(({ name }) => name), ...earlier])];
  if (wanted.length === 0) return [];
  const known = new Map(wanted.map((name) => [name, context.workbook.names.getItemOrNullObject(name)]));
  for (const item of known.values()) item.load('formula');
  await context.sync();
  const isOurs = (name: string) => {
    const item = known.get(name);
    if (!item || item.isNullObject) return true;
    const home = homeOf(String(item.formula));
    return earlier.includes(name) || home === null || ours.has(home);
  };
  for (const name of earlier)
    if (!names.some((one) => one.name === name) && !known.get(name)?.isNullObject) known.get(name)?.delete();
  const free = names.filter(({ name }) => isOurs(name));
  for (const { name, row, column } of free) {
    const formula = `=${cellReference(tab, row, column)}`;
    const item = known.get(name);
    if (item && !item.isNullObject) item.formula = formula;
    else context.workbook.names.add(name, formula);
  }
  return free.map(({ name }) => name);
}

/** The tab of a reference; null when it has lost its tab. */
function homeOf(formula: string): string | null {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula) ?? [];
  return quoted?.replace(/''/g, "'") ?? plain ?? null;
}
