/** What the conditional formats of a sheet make of a cell; the grid has none of its own. */
import type { Rule } from '../../../core/host/port';
import type { CellValue, SheetRange } from '../../../simulated/workbook/cell';
import type { Sheet } from '../../../simulated/workbook/sheet';

export interface RuleLook {
  readonly fill?: string;
  readonly text?: string;
  readonly bold?: boolean;
}

/** The look of a cell by the rules in which it lies: of each property, the first rule that has it. */
export function ruleLook(sheet: Sheet, row: number, column: number): RuleLook {
  let look: RuleLook = {};
  for (const rule of sheet.rules) {
    if (!lies(rule.area, row, column)) continue;
    const found = rule.kind === 'scale' ? scaled(sheet, rule, row, column) : met(sheet, rule, row, column);
    if (found) look = { ...found, ...look };
  }
  return look;
}

function lies(area: SheetRange, row: number, column: number): boolean {
  return (
    area.row <= row &&
    row < area.row + area.rows &&
    area.column <= column &&
    column < area.column + area.columns
  );
}

type Kind<K> = Extract<Rule, { kind: K }>;

function met(sheet: Sheet, rule: Kind<'formula'>, row: number, column: number): RuleLook | null {
  if (!holds(sheet, rule, row, column)) return null;
  return {
    ...(rule.fill === '' ? {} : { fill: rule.fill }),
    ...(rule.text === '' ? {} : { text: rule.text }),
    ...(rule.bold ? { bold: true } : {}),
  };
}

/** The four kinds of formulas that `rulesOf` writes; any other is shown as not met. */
function holds(sheet: Sheet, { area, formula }: Kind<'formula'>, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  const text = /^=\w+="(.*)"$/.exec(formula)?.[1];
  if (text !== undefined) return value === text.replace(/""/g, '"');
  const ticked = /^=\$([A-Z]+)\d+=TRUE$/.exec(formula)?.[1];
  if (ticked !== undefined) return sheet.value(row, columnOf(ticked)) === true;
  const [, sign, top = '', bottom = '1', reached] =
    /^=ISNUMBER\(\w+\)\*\(\w+(>=|<)\(?(-?\d+)(?:\/(\d+)\))?\)(\*.*)?$/.exec(formula) ?? [];
  if (sign === undefined || typeof value !== 'number') return false;
  const limit = Number(top) / Number(bottom);
  if (sign === '<') return value < limit;
  if (value < limit || reached === undefined) return value >= limit;
  for (let before = area.column; before < column; before++) {
    const earlier = sheet.value(row, before);
    if (typeof earlier === 'number' && earlier >= limit) return false;
  }
  return true;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Ends of scales, for as long as a screen is drawn: every cell of an area asks for them. */
const ends = new WeakMap<Rule, { readonly least: number; readonly most: number; readonly until: number }>();
const drawingTime = 200;

function scaled(sheet: Sheet, rule: Kind<'scale'>, row: number, column: number): RuleLook | null {
  const value = sheet.value(row, column);
  if (typeof value !== 'number') return null;
  let known = ends.get(rule);
  if (known === undefined || known.until < performance.now()) {
    const numbers = numbersIn(sheet, rule.area);
    const least = numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
    const most = numbers.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
    known = { least, most, until: performance.now() + drawingTime };
    ends.set(rule, known);
  }
  const share = known.most > known.least ? (value - known.least) / (known.most - known.least) : 0;
  return { fill: mixed(rule.from, rule.to, share) };
}

function numbersIn(sheet: Sheet, area: SheetRange): number[] {
  const numbers: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value: CellValue = sheet.value(row, column);
      if (typeof value === 'number') numbers.push(value);
    }
  return numbers;
}

function mixed(from: string, to: string, share: number): string {
  const part = (color: string, at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) =>
    Math.round(part(from, at) + share * (part(to, at) - part(from, at)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}
