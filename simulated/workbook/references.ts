/** What points from one sheet to another: formulas, names, charts and lists follow a sheet, and break with it. */
import type { SheetRange } from './cell';
import type { Sheet } from './sheet';

/** The part of a workbook in which something may point to a sheet. */
interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: Map<string, { readonly sheet: Sheet; readonly range: SheetRange }>;
}

/** Rows and columns that stay of a sheet; the last ones go. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** After the last rows and columns of a sheet are deleted: references there become #REF!, or end earlier. */
export function cutReferences(workbook: Workbook, sheet: Sheet, kept: Size): void {
  cutPointers(workbook, sheet, kept);
  for (const [name, { sheet: home, range }] of [...workbook.names]) {
    if (home !== sheet) continue;
    const rest = cut(range, kept);
    if (rest === null) workbook.names.delete(name);
    else workbook.names.set(name, { sheet, range: rest });
  }
}

/** After a sheet is deleted: nothing is left of what pointed there. Names stay, without a place. */
export function breakReferences(workbook: Workbook, sheet: Sheet): void {
  cutPointers(workbook, sheet, { rows: 0, columns: 0 });
}

function cutPointers(workbook: Workbook, sheet: Sheet, kept: Size): void {
  rewriteFormulas(workbook, sheet.name, (tab, range) => {
    const rest = cut(range, kept);
    return rest === null ? '#REF!' : `${tab}!${addressOf(rest)}`;
  });
  for (const other of workbook.sheets) {
    for (const chart of other.charts) {
      if ((chart.source ?? other.id) !== sheet.id) continue;
      chart.series = chart.series.flatMap((one) => {
        const rest = cut(one.values, kept);
        return rest === null ? [] : [{ ...one, values: rest }];
      });
      chart.categories = chart.categories && cut(chart.categories, kept);
    }
    other.validations = other.validations.flatMap((one) => {
      if (one.source?.sheet !== sheet.id) return [one];
      const rest = cut(one.source, kept);
      return rest === null ? [] : [{ ...one, source: { ...rest, sheet: sheet.id } }];
    });
  }
}

/** After a sheet is renamed: formulas have its new name. */
export function followName(workbook: Workbook, from: string, to: string): void {
  const quoted = `'${to.replace(/'/g, "''")}'`;
  rewriteFormulas(workbook, from, (_, range) => `${quoted}!${addressOf(range)}`);
}

function cut(range: SheetRange, { rows, columns }: Size): SheetRange | null {
  const rest = {
    ...range,
    rows: Math.min(range.rows, rows - range.row),
    columns: Math.min(range.columns, columns - range.column),
  };
  return rest.rows < 1 || rest.columns < 1 ? null : rest;
}

const reference = /('(?:[^']|'')+'|[A-Za-z_][\w.]*)!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/g;

function rewriteFormulas(
  workbook: Workbook,
  name: string,
  write: (tab: string, range: SheetRange) => string,
): void {
  const wanted = name.toLowerCase();
  const rewritten = (formula: string) =>
    formula.replace(reference, (whole, tab: string, ...corners: (string | undefined)[]) => {
      const plain = tab.startsWith("'") ? tab.slice(1, -1).replace(/''/g, "'") : tab;
      return plain.toLowerCase() === wanted ? write(tab, rangeOf(corners)) : whole;
    });
  for (const sheet of workbook.sheets)
    for (const { row, column, formula } of sheet.formulas()) {
      const next = rewritten(formula);
      if (next !== formula)
        sheet.edit({ row, column, rows: 1, columns: 1 }, (cell) => {
          cell.formula = next;
          if (next.includes('#REF!')) cell.value = '#REF!';
        });
    }
}

function rangeOf([left = 'A', top = '1', right = left, bottom = top]: (string | undefined)[]): SheetRange {
  const column = columnOf(left);
  const row = Number(top) - 1;
  return { row, column, rows: Number(bottom) - row, columns: columnOf(right) - column + 1 };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function addressOf({ row, column, rows, columns }: SheetRange): string {
  const start = `${lettersOf(column)}${row + 1}`;
  const end = `${lettersOf(column + columns - 1)}${row + rows}`;
  return start === end ? start : `${start}:${end}`;
}

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
