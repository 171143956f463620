/** A tab on which every custom function is used once, live, on the sample shop's orders. */
import { columnLetter } from '../../core/cells/address';
import { findColumns } from '../../core/cells/columns/findColumns';
import { tableOf } from '../../core/cells/table';
import { descriptions } from '../../core/functions/catalog/descriptions';
import {
  type Example,
  exampleFormula,
  sampleCustomer,
  sampleCustomers,
  sampleOrders,
} from '../../core/functions/help/example';
import { functionHelp } from '../../core/functions/help/functionHelp';
import type { FunctionName } from '../../core/speech/functionHelp/functionHelp';
import type { Language } from '../../core/speech/language';
import type { CellValue, SheetCell } from '../../simulated/workbook/cell';
import type { Sheet } from '../../simulated/workbook/sheet';
import type { Workbook } from '../../simulated/workbook/workbook';
import { textsIn } from './texts';

/** The name of the function, what it is for, and its formula … */
const textColumn = 0;
/** … next to which the result begins. */
const resultColumn = 1;
const widths = [430, 130];
/** Another shop's table may be a little longer than the one in the help. */
const spareRows = 6;

/** A function on the tab. */
interface Entry {
  /** Of its name; what it is for and its formula follow. */
  readonly row: number;
  readonly name: FunctionName;
  readonly purpose: string;
  readonly example: Example;
  /** Numbers that the formula reads from below it. */
  readonly held: readonly number[];
}

/**
 * Adds the tab. Its formulas are put in when it is looked at for the first time: a visitor who wants the sidebar
 * does not wait for fifteen calculations.
 */
export function addPlayground(workbook: Workbook, orders: Sheet, language: Language): void {
  const texts = textsIn(language).playground;
  const sheet = workbook.addSheet(texts.tab);
  sheet.rightToLeft = orders.rightToLeft;
  widths.forEach((width, column) => {
    sheet.columnWidths.set(column, width);
  });
  const put = (row: number, column: number, cell: SheetCell) =>
    sheet.edit({ row, column, rows: 1, columns: 1 }, (there) => Object.assign(there, cell));

  put(0, textColumn, { value: texts.heading, bold: true, fontSize: 14 });
  put(1, textColumn, { value: texts.note });
  const entries = entriesFor(orders, language);
  for (const { row, name, purpose, example, held } of entries) {
    const formula = exampleFormula(name, example, language === 'en' ? ',' : ';');
    put(row, textColumn, { value: name, bold: true });
    put(row + 1, textColumn, { value: purpose });
    put(row + 2, textColumn, { value: formula, format: '@' });
    held.forEach((value, i) => {
      put(row + 3 + i, textColumn, { value, align: 'left' });
    });
  }
  const stop = workbook.subscribe((change) => {
    if (change.kind !== 'sheets' || workbook.activeSheet !== sheet) return;
    stop();
    // Not while the grid is telling us of its change.
    setTimeout(() => {
      for (const { row, name, example } of entries)
        put(row + 2, resultColumn, { value: null, formula: exampleFormula(name, example, ',') });
    });
  });
}

/** Every function with its first example, each with room for its result. */
function entriesFor(orders: Sheet, language: Language): Entry[] {
  let row = 3;
  return descriptions.map((definition) => {
    const { purpose, examples: told } = functionHelp(definition, language);
    const { name, examples } = definition;
    const [first] = examples;
    const held = heldNumbers(first);
    const entry = { row, name, purpose, example: onShop(first, orders, row + 4), held };
    const { rows, more } = told[0].result;
    const isAsLong = !first.includes(sampleOrders) || first.includes(sampleCustomers);
    row += 3 + Math.max(rows.length + more + (isAsLong ? 0 : spareRows), held.length + 1);
    return entry;
  });
}

function heldNumbers(example: Example): readonly number[] {
  return example.flatMap((argument) =>
    typeof argument === 'object' && 'holds' in argument ? argument.holds : [],
  );
}

/** The example with the ranges of this shop; `heldRow` (counted from 1) is where numbers of its own begin. */
function onShop(example: Example, orders: Sheet, heldRow: number): Example {
  const used = orders.usedRange() ?? { rows: 0, columns: 1 };
  const rows = Array.from({ length: Math.min(used.rows, 200) }, (_, row) =>
    Array.from({ length: used.columns }, (_, column): CellValue => orders.value(row, column)),
  );
  const { found } = findColumns(tableOf(rows, { sheet: orders.name }));
  const column = found.find(({ role }) => role === 'customer')?.column ?? 0;
  const letter = columnLetter(column + 1);
  const tab = /^\w+$/.test(orders.name) ? orders.name : `'${orders.name.replaceAll("'", "''")}'`;
  return example.map((argument) => {
    if (argument === sampleCustomer) return String(orders.value(1, column));
    if (typeof argument !== 'object' || !('range' in argument)) return argument;
    if ('holds' in argument) return { range: `A${heldRow}:A${heldRow + argument.holds.length - 1}` };
    if (argument.range === sampleOrders.range) return { range: `${tab}!A:${columnLetter(used.columns)}` };
    if (argument.range === sampleCustomers.range) return { range: `${tab}!${letter}2:${letter}4` };
    throw new Error(`the playground does not know the range ${argument.range}`);
  });
}
