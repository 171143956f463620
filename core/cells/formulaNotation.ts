/**
 * The two notations of formulas. An A1 reference names a cell; an R1C1 reference gives the offset from the cell with
 * the formula: RC[-2] is two cells to the left, R6C is row 6 of the same column. So an R1C1 formula stays the same in
 * every row that it is filled down.
 */
import { columnLetter } from './address';

/** Parts of a formula that hold no cell references: texts, quoted sheet names, and references to table columns. */
const opaque = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const brackets = String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`;
const word = String.raw`[\p{L}\p{N}_.$\\]+`;
const part = String.raw`(?:\[-?\d+\]|\d+)?`;
const end = String.raw`(?![\p{L}\p{N}_.(!])`;

const inA1 = new RegExp(`${opaque}|${brackets}|${word}`, 'gu');
const inR1C1 = new RegExp(
  `${opaque}|R(${part})C(${part})${end}|(R|C)(${part})${end}|${brackets}|${word}`,
  'gu',
);

/** Converts the A1 formula of the cell at a zero-based row and column to R1C1. */
export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(inA1, (found: string, offset: number) => {
    const next = formula[offset + found.length] ?? '';
    if (next === '(' || next === '!' || next === '[') return found;
    const [, fixedColumn, letters, fixedRow, digits] =
      /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(found) ?? [];
    if (letters !== undefined)
      return `R${way(Number(digits) - 1, row, fixedRow)}C${way(columnOf(letters), column, fixedColumn)}`;
    if (next !== ':' && formula[offset - 1] !== ':') return found;
    const [, fixed = '', place = ''] = /^(\$?)([A-Za-z]{1,3}|\d{1,7})$/.exec(found) ?? [];
    if (place === '') return found;
    return /\d/.test(place)
      ? `R${way(Number(place) - 1, row, fixed)}`
      : `C${way(columnOf(place), column, fixed)}`;
  });
}

/** Converts an R1C1 formula to A1, for the cell at a zero-based row and column. References outside the sheet become #REF!. */
export function toA1(formula: string, row: number, column: number): string {
  const at = { row, column };
  return replaceReferences(formula, at, (reference) => {
    const parts = [
      a1Part(reference.column, (index) => columnLetter(index + 1)),
      a1Part(reference.row, (index) => String(index + 1)),
    ];
    return parts.includes('#REF!') ? '#REF!' : parts.join('');
  });
}

/** A row or a column of a reference, zero-based, and whether it has a $. */
export interface Coordinate {
  readonly place: number;
  readonly isFixed: boolean;
}

/** A cell, or (null) a whole column or row. */
export interface Reference {
  readonly row: Coordinate | null;
  readonly column: Coordinate | null;
  /** Name of the sheet as written in the formula, with any quotes; '' for the formula's own sheet. */
  readonly sheet: string;
  /** Corner of a range that the reference is; null for a single reference. */
  readonly corner: 'first' | 'last' | null;
}

/** Zero-based position of a cell. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Moves an R1C1 formula from the cell `from` to the cell `to`; `target` maps each reference to the cell that it means
 * afterwards. Null when `target` returns null for one of them.
 */
export function moveFormula(
  formula: string,
  { from, to }: { readonly from: CellPlace; readonly to: CellPlace },
  target: (reference: Reference) => { readonly row: number; readonly column: number } | null,
): string | null {
  let isLost = false;
  const moved = replaceReferences(formula, from, (reference) => {
    const aim = target(reference);
    if (aim === null) isLost = true;
    const part = (letter: string, one: Coordinate | null, index: number, origin: number) =>
      one === null ? '' : `${letter}${way(index, origin, one.isFixed ? '$' : '')}`;
    return `${part('R', reference.row, aim?.row ?? 0, to.row)}${part('C', reference.column, aim?.column ?? 0, to.column)}`;
  });
  return isLost ? null : moved;
}

/** The references of the R1C1 formula in a cell. */
export function referencesIn(formula: string, at: CellPlace): readonly Reference[] {
  const references: Reference[] = [];
  replaceReferences(formula, at, (reference) => {
    references.push(reference);
    return '';
  });
  return references;
}

/** Replaces the text of each reference in the R1C1 formula of a cell. A range names its sheet once, for both corners. */
function replaceReferences(formula: string, at: CellPlace, write: (reference: Reference) => string): string {
  let last = { end: -1, sheet: '' };
  return formula.replace(
    inR1C1,
    (found: string, ofRow?: string, ofColumn?: string, kind?: string, alone?: string, offset = 0) => {
      const row = ofRow ?? (kind === 'R' ? alone : undefined);
      const column = ofColumn ?? (kind === 'C' ? alone : undefined);
      if (row === undefined && column === undefined) return found;
      const before = formula.slice(0, offset);
      const isCorner = before.endsWith(':') && last.end === offset - 1;
      const [, named = ''] = /('(?:[^']|'')*'|[\p{L}\p{N}_.]+)!$/u.exec(before) ?? [];
      const sheet = isCorner ? last.sheet : named;
      last = { end: offset + found.length, sheet };
      const begins = /^:[RC](?![\p{L}])/u.test(formula.slice(last.end));
      const corner = isCorner ? 'last' : begins ? 'first' : null;
      return write({ row: coordinate(row, at.row), column: coordinate(column, at.column), sheet, corner });
    },
  );
}

function coordinate(text: string | undefined, from: number): Coordinate | null {
  if (text === undefined) return null;
  const isFixed = /^\d/.test(text);
  return { isFixed, place: isFixed ? Number(text) - 1 : from + Number(text.slice(1, -1) || 0) };
}

function a1Part(one: Coordinate | null, write: (index: number) => string): string {
  if (one === null) return '';
  return one.place < 0 ? '#REF!' : `${one.isFixed ? '$' : ''}${write(one.place)}`;
}

function way(to: number, from: number, fixed: string | undefined): string {
  if (fixed === '$') return String(to + 1);
  return to === from ? '' : `[${to - from}]`;
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
