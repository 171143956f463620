import { toA1, toR1C1 } from '../../../core/cells/formulaNotation';
import type { SheetCell, SheetRange } from '../../workbook/cell';
import { swallow } from '../../workbook/merges';
import { overlap } from '../../workbook/overlap';
import type { Sheet } from '../../workbook/sheet';
import { type ApiObject, type Argument, isApiObject, kept } from '../apiObject';
import { Fault, invalidArgument, NotSimulated } from '../fault';
import type { ExcelWorld } from '../world';
import { hexColor } from './hexColor';
import { conditionalFormats, dataValidation } from './rules';
import { assign } from './typedText';

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** More cells than this are answered with null. */
const mostCells = 5_000_000;

/** A range with its place, so that methods that take a range can see it. */
export interface RangeObject extends ApiObject {
  readonly sheet: Sheet;
  readonly area: SheetRange;
}

export function isRange(value: Argument): value is RangeObject {
  return isApiObject(value) && value.type === 'Range';
}

export function rangeObject(world: ExcelWorld, sheet: Sheet, area: SheetRange): RangeObject {
  const { row, column, rows, columns } = area;
  const whole = [row, column, rows, columns].every(Number.isInteger) && row >= 0 && column >= 0;
  if (!whole || rows < 1 || columns < 1 || row + rows > lastRow || column + columns > lastColumn) {
    throw invalidArgument();
  }
  const within = (inner: SheetRange) => rangeObject(world, sheet, inner);
  const write = (input: unknown, set: (cell: SheetCell, one: unknown) => void) => {
    world.mayWrite(sheet);
    const grid = toGrid(input, area);
    sheet.edit(area, (cell, r, c) => set(cell, grid ? grid[r]?.[c] : input));
    if (set === assign) swallow(sheet, area);
  };

  return {
    type: 'Range',
    sheet,
    area,
    values: {
      rowIndex: { get: () => row },
      columnIndex: { get: () => column },
      rowCount: { get: () => rows },
      columnCount: { get: () => columns },
      values: {
        get: () => readCells(sheet, area, (cell) => cell?.value ?? ''),
        set: (input) => write(input, assign),
      },
      formulas: {
        get: () => readCells(sheet, area, (cell) => cell?.formula ?? cell?.value ?? ''),
        set: (input) => write(input, assign),
      },
      formulasR1C1: {
        get: () =>
          readCells(sheet, area, (cell, r, c) =>
            cell?.formula === undefined ? (cell?.value ?? '') : toR1C1(cell.formula, r, c),
          ),
        set: (input) => {
          world.mayWrite(sheet);
          const grid = toGrid(input, area);
          sheet.edit(area, (cell, r, c) =>
            assignR1C1(sheet, cell, grid ? grid[r]?.[c] : input, { row: row + r, column: column + c }),
          );
          swallow(sheet, area);
        },
      },
      hyperlink: {
        get: () => sheet.cell(row, column)?.link ?? null,
        set: (link) => {
          world.mayWrite(sheet);
          const { documentReference, textToDisplay } = link as Record<string, unknown>;
          if (
            rows * columns !== 1 ||
            typeof documentReference !== 'string' ||
            typeof textToDisplay !== 'string'
          )
            throw new NotSimulated(
              'a hyperlink other than from one cell, with a text, to a cell of the workbook',
            );
          sheet.edit(area, (cell) => {
            assign(cell, textToDisplay);
            cell.link = documentReference;
          });
        },
      },
      numberFormat: {
        get: () => readCells(sheet, area, (cell) => cell?.format ?? 'General'),
        set: (input) => write(input, setFormat),
      },
    },
    objects: {
      format: () => formatObject(world, sheet, area),
      conditionalFormats: () => conditionalFormats(world, sheet, area),
      dataValidation: () => dataValidation(world, sheet, area),
    },
    methods: {
      clear: (applyTo = 'All') => {
        if (applyTo !== null && applyTo !== 'All' && applyTo !== 'Formats' && applyTo !== 'Hyperlinks') {
          throw new NotSimulated(`Range.clear("${String(applyTo)}")`);
        }
        world.mayWrite(sheet);
        if (applyTo === 'Hyperlinks') return clearLinks(sheet, area);
        if (isWhole(area)) sheet.rightToLeft = false;
        if (applyTo === 'Formats') clearFormats(sheet, area);
        else sheet.clear(area);
      },
      getColumn: (index) => within({ row, column: column + Number(index), rows, columns: 1 }),
      merge: (across) => {
        if (across === true) throw new NotSimulated('Range.merge(across)');
        world.mayWrite(sheet);
        sheet.merges = [...sheet.merges.filter((other) => !overlap(other, area)), area];
        // Only the first cell keeps what it holds.
        sheet.edit(area, (cell, r, c) => {
          if (r + c > 0) cell.value = null;
        });
        sheet.touched('layout');
      },
      unmerge: () => {
        sheet.merges = sheet.merges.filter((other) => !overlap(other, area));
        sheet.touched('layout');
      },
      getRow: (index) => within({ row: row + Number(index), column, rows: 1, columns }),
      getBoundingRect: (other) => {
        if (!isRange(other)) throw new NotSimulated('Range.getBoundingRect of an address');
        return within(bounding(area, other.area));
      },
      _ValidateArraySize: (height, width) => {
        if (height !== rows || width !== columns) throw wrongSize();
      },
    },
  };
}

function isWhole({ rows, columns }: SheetRange): boolean {
  return rows === lastRow && columns === lastColumn;
}

function clearFormats(sheet: Sheet, area: SheetRange): void {
  if (!isWhole(area)) throw new NotSimulated('Range.clear("Formats") of some cells only');
  const used = sheet.usedRange();
  if (!used) return;
  sheet.edit(used, (cell) => {
    for (const key of Object.keys(cell) as (keyof SheetCell)[]) {
      if (key !== 'value' && key !== 'formula') delete cell[key];
    }
  });
}

function setFormat(cell: SheetCell, format: unknown): void {
  if (format === null) return;
  if (typeof format !== 'string') throw invalidArgument();
  if (format === '' || format === 'General') delete cell.format;
  else cell.format = format;
}

function readCells(
  sheet: Sheet,
  { row, column, rows, columns }: SheetRange,
  read: (cell: Readonly<SheetCell> | undefined, row: number, column: number) => unknown,
): unknown[][] | null {
  if (rows * columns > mostCells) return null;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => read(sheet.cell(row + r, column + c), row + r, column + c)),
  );
}

/** A formula is checked before it is taken: brackets must be closed, and a column of "this row" is one of a table around the cell. */
function assignR1C1(
  sheet: Sheet,
  cell: SheetCell,
  formula: unknown,
  { row, column }: Pick<SheetRange, 'row' | 'column'>,
): void {
  if (typeof formula !== 'string' || !formula.startsWith('='))
    throw new NotSimulated('formulasR1C1 of something else than formulas');
  const plain = formula.replace(/"(?:[^"]|"")*"/g, '');
  const isClosed = plain.split('(').length === plain.split(')').length;
  const place = { row, column, rows: 1, columns: 1 };
  const isInTable = sheet.tables.some((table) => overlap(table, place));
  if (!isClosed || (/\[[@#]/.test(plain) && !isInTable)) throw invalidArgument();
  // A cell of text format keeps what it is given as a text.
  assign(cell, cell.format === '@' ? formula : toA1(formula, row, column));
}

/** Null when one value applies to all cells; otherwise a grid of exactly the range's shape. */
function toGrid(input: unknown, { rows, columns }: SheetRange): readonly (readonly unknown[])[] | null {
  if (!Array.isArray(input)) return null;
  const fits =
    input.length === rows && input.every((line: unknown) => Array.isArray(line) && line.length === columns);
  if (!fits) throw wrongSize();
  return input;
}

function wrongSize(): Fault {
  return new Fault(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function bounding(a: SheetRange, b: SheetRange): SheetRange {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

function formatObject(world: ExcelWorld, sheet: Sheet, area: SheetRange): ApiObject {
  const first = () => sheet.cell(area.row, area.column);
  const edit = (change: (cell: SheetCell) => void) => {
    world.mayWrite(sheet);
    // The workbook model keeps formats of cells that are there; a whole sheet has its own.
    sheet.edit(isWhole(area) ? (sheet.usedRange() ?? { ...area, rows: 0, columns: 0 }) : area, change);
  };
  return {
    type: 'RangeFormat',
    values: {
      columnWidth: {
        get: () => (sheet.columnWidths.get(area.column) ?? 64) * 0.75,
        set: (width) => {
          if (typeof width !== 'number' || width < 0) throw invalidArgument();
          for (let i = 0; i < area.columns; i++) sheet.columnWidths.set(area.column + i, width / 0.75);
          sheet.touched('layout');
        },
      },
      rowHeight: {
        get: () => (sheet.rowHeights.get(area.row) ?? 20) * 0.75,
        set: (height) => {
          if (typeof height !== 'number' || height < 0 || height > 409.5) throw invalidArgument();
          for (let i = 0; i < area.rows; i++) sheet.rowHeights.set(area.row + i, height / 0.75);
          sheet.touched('layout');
        },
      },
      useStandardHeight: {
        get: () => !sheet.rowHeights.has(area.row),
        set: () => {
          for (const row of [...sheet.rowHeights.keys()])
            if (row >= area.row && row < area.row + area.rows) sheet.rowHeights.delete(row);
          sheet.touched('layout');
        },
      },
      useStandardWidth: {
        get: () => !sheet.columnWidths.has(area.column),
        set: () => {
          for (const column of [...sheet.columnWidths.keys()]) {
            if (column >= area.column && column < area.column + area.columns)
              sheet.columnWidths.delete(column);
          }
          sheet.touched('layout');
        },
      },
      wrapText: {
        get: () => first()?.wrap ?? false,
        set: (wrap) =>
          edit((cell) => {
            cell.wrap = wrap === true;
          }),
      },
      verticalAlignment: kept('Bottom'),
      horizontalAlignment: {
        get: () => first()?.align ?? 'General',
        set: (alignment) => {
          if (alignment !== 'Left' && alignment !== 'Center' && alignment !== 'Right')
            throw new NotSimulated(`the alignment ${String(alignment)}`);
          edit((cell) => {
            cell.align = alignment.toLowerCase() as 'left' | 'center' | 'right';
          });
        },
      },
      readingOrder: {
        get: () => (sheet.rightToLeft ? 'RightToLeft' : 'Context'),
        // The workbook model knows a direction only for a whole sheet. (Excel itself turns the text around and
        // leaves column A on the left: no API mirrors a sheet.)
        set: (order) => {
          if (!isWhole(area)) throw new NotSimulated('the reading order of some cells only');
          sheet.rightToLeft = order === 'RightToLeft';
          sheet.touched('layout');
        },
      },
    },
    objects: {
      font: () => fontObject(first, edit),
      fill: () => fillObject(first, edit),
      borders: () => ({
        type: 'RangeBorderCollection',
        getItem: (edge) => borderObject(world, sheet, area, edge),
      }),
    },
  };
}

type Edit = (change: (cell: SheetCell) => void) => void;

function fontObject(first: () => Readonly<SheetCell> | undefined, edit: Edit): ApiObject {
  return {
    type: 'RangeFont',
    values: {
      name: {
        get: () => first()?.font ?? 'Calibri',
        set: (name) =>
          edit((cell) => {
            cell.font = String(name);
          }),
      },
      bold: {
        get: () => first()?.bold ?? false,
        set: (bold) =>
          edit((cell) => {
            cell.bold = bold === true;
          }),
      },
      size: {
        get: () => first()?.fontSize ?? 11,
        set: (size) =>
          edit((cell) => {
            cell.fontSize = Number(size);
          }),
      },
      color: {
        get: () => first()?.color ?? '#000000',
        set: (color) =>
          edit((cell) => {
            cell.color = hexColor(color);
          }),
      },
    },
  };
}

function fillObject(first: () => Readonly<SheetCell> | undefined, edit: Edit): ApiObject {
  return {
    type: 'RangeFill',
    values: {
      color: {
        get: () => first()?.fill ?? '#FFFFFF',
        set: (color) =>
          edit((cell) => {
            cell.fill = hexColor(color);
          }),
      },
    },
  };
}

/** The line below (EdgeBottom) or at the right (EdgeRight) of a range: its colour is what the workbook keeps. */
function borderObject(world: ExcelWorld, sheet: Sheet, area: SheetRange, edge: unknown): ApiObject {
  if (edge !== 'EdgeBottom' && edge !== 'EdgeRight') throw new NotSimulated(`the border ${String(edge)}`);
  const below = edge === 'EdgeBottom';
  const side = below
    ? { ...area, row: area.row + area.rows - 1, rows: 1 }
    : { ...area, column: area.column + area.columns - 1, columns: 1 };
  return {
    type: 'RangeBorder',
    values: {
      style: kept('None'),
      weight: kept('Thin'),
      color: {
        get: () => sheet.cell(side.row, side.column)?.[below ? 'lineBelow' : 'lineRight'] ?? '#000000',
        set: (color) => {
          world.mayWrite(sheet);
          sheet.edit(side, (cell) => {
            cell[below ? 'lineBelow' : 'lineRight'] = hexColor(color);
          });
        },
      },
    },
  };
}

function clearLinks(sheet: Sheet, area: SheetRange): void {
  const used = sheet.usedRange();
  if (!isWhole(area)) throw new NotSimulated('Range.clear("Hyperlinks") of some cells only');
  if (used)
    sheet.edit(used, (cell) => {
      delete cell.link;
    });
}
