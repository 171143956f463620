import type { Cell } from '../../core/cells/cell';
import type { NotedArea, NotedRow, TabId } from '../../core/host/port';
import type { Area } from '../../core/host/spec';
import { areaBatches } from '../../core/report/notes/areaBatches';
import { saysNothing } from '../../core/report/notes/note';
import { rowsFingerprint } from '../../core/report/writing/fingerprintedArea';
import { type DateSystemReader, isDateFormat } from './dateSystem';
import { whyRefused } from './openTabs';
import type { Pane } from './pane';
import { rangeOf } from './range';
import { readArea } from './readArea';
import { run } from './run';

/** What areas of a tab hold. The fingerprint is that of values and formulas as Excel has them, which is what is compared later. */
export function readNotes(
  tab: TabId,
  areas: readonly Area[],
  dateSystem: DateSystemReader,
  pane: Pane,
): Promise<readonly NotedArea[]> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(tab);
    const offset = await dateSystem(context);
    const read: NotedArea[] = [];
    for (const batch of areaBatches(areas, cellsTogether)) {
      const grids =
        batch.length > 1
          ? await readTogether(context, sheet, batch)
          : [await readAlone(context, sheet, batch[0])];
      batch.forEach((area, i) => {
        const grid = grids[i];
        if (grid) read.push(notedIn(area, grid, offset));
      });
    }
    return read;
  }).catch(async (error: unknown) => {
    throw (await whyRefused([tab], pane, error)) ?? error;
  });
}

interface Grid {
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  /** Of a cell without a formula, its value. */
  readonly formulasR1C1: readonly (readonly unknown[])[];
}

/** Cells that are read with one request. */
const cellsTogether = 50_000;

async function readTogether(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<readonly Grid[]> {
  const ranges = areas.map((area) => rangeOf(sheet, area));
  for (const range of ranges) range.load('values,numberFormat,formulasR1C1');
  await context.sync();
  return ranges;
}

/** A large area comes in blocks. */
async function readAlone(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area | undefined,
): Promise<Grid> {
  const values: (readonly unknown[])[] = [];
  const numberFormat: (readonly unknown[])[] = [];
  const formulasR1C1: (readonly unknown[])[] = [];
  if (area)
    await readArea(context, sheet, area, ['values', 'numberFormat', 'formulasR1C1'], (block) => {
      for (const line of block.values) values.push(line);
      for (const line of block.numberFormat) numberFormat.push(line);
      for (const line of block.formulasR1C1) formulasR1C1.push(line);
    });
  return { values, numberFormat, formulasR1C1 };
}

function notedIn(area: Area, { values, numberFormat, formulasR1C1 }: Grid, offset: number): NotedArea {
  const rows: NotedRow[] = [];
  (values as readonly (readonly Cell[])[]).forEach((line, i) => {
    const formulas = line.map((cell, index) => formulaOf(formulasR1C1[i]?.[index], cell));
    const hasFormula = formulas.some((formula) => formula !== null);
    if (line.every(saysNothing) && !hasFormula) return;
    const formats = (numberFormat[i] ?? []).map(String);
    const cells = line.map((cell, index) =>
      typeof cell === 'number' && isDateFormat(formats[index]) ? cell + offset : cell,
    );
    rows.push({ row: area.row + i, cells, formats, ...(hasFormula ? { formulas } : {}) });
  });
  return { print: rowsFingerprint(formulasR1C1), rows };
}

/** Null for a cell without a formula: also one with a text that begins like a formula, which is its value as well. */
function formulaOf(formula: unknown, value: Cell): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}
