import { toA1, toR1C1 } from '../../core/cells/formulaNotation';
import type { SheetCell, SheetRange } from '../workbook/cell';
import { cutsMerge, swallow } from '../workbook/merges';
import { overlap } from '../workbook/overlap';
import type { Sheet } from '../workbook/sheet';
import { instantOf, isDateFormat, serialOf } from './civilTime';
import type { Doubles } from './doubles';
import { a1, extrasOf, gridOf } from './grid';
import { richTextFrom, validationFrom } from './rules';
import { spreadsheetAccess, strict } from './strict';
import { typed } from './typed';
import type { Wire } from './wire';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export function rangeDouble(doubles: Doubles, sheet: Sheet, range: SheetRange): Range {
  const { wire, workbook } = doubles;
  const grid = gridOf(sheet);
  if (
    range.row < 0 ||
    range.column < 0 ||
    range.rows < 1 ||
    range.columns < 1 ||
    range.row + range.rows > grid.rows ||
    range.column + range.columns > grid.columns
  ) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }

  const read = <T>(ask: (cell: Readonly<SheetCell> | undefined, row: number, column: number) => T): T[][] => {
    const rows = new wire.realm.Array<T[]>();
    for (let row = range.row; row < range.row + range.rows; row++) {
      const line = new wire.realm.Array<T>();
      for (let column = range.column; column < range.column + range.columns; column++) {
        line.push(ask(sheet.cell(row, column), row, column));
      }
      rows.push(line);
    }
    return rows;
  };
  const first = <T>(values: T[][]): T => values[0]?.[0] as T;
  const style = (edit: (cell: SheetCell) => void): Range => {
    checkProtection(sheet, wire);
    sheet.edit(range, edit);
    return double;
  };
  const enter = (cell: SheetCell, value: unknown): void => {
    delete cell.formula;
    if (value === null || typeof value === 'boolean') cell.value = value;
    else if (typeof value === 'number') {
      if (!Number.isFinite(value))
        throw new Error(`setValues: ${value} is not a number that a cell can hold`);
      cell.value = value;
    } else if (Object.prototype.toString.call(value) === '[object Date]') {
      cell.value = serialOf((value as Date).getTime(), workbook.timeZone);
      if (!isDateFormat(cell.format)) cell.format = 'M/d/yyyy';
    } else if (typeof value === 'string') {
      if (value.length > 50_000)
        throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
      const entered = typed(value, cell.format);
      if ('formula' in entered) {
        cell.value = null;
        cell.formula = entered.formula;
      } else cell.value = entered.value;
    } else throw new Error(`setValues: a cell cannot hold ${String(value)}`);
  };
  const value = (cell: Readonly<SheetCell> | undefined): unknown => {
    if (cell?.value === null || cell?.value === undefined) return '';
    if (typeof cell.value !== 'number' || !isDateFormat(cell.format)) return cell.value;
    return new wire.realm.Date(instantOf(cell.value, workbook.timeZone));
  };

  const note = (_: unknown, row: number, column: number) =>
    extrasOf(sheet).notes.get(`${row},${column}`) ?? '';

  const double: Range = strict<Range>(wire, 'Range', spreadsheetAccess, {
    getSheet: () => doubles.sheet(sheet),
    getRow: () => range.row + 1,
    getColumn: () => range.column + 1,
    getNumRows: () => range.rows,
    getNumColumns: () => range.columns,
    getA1Notation: () => {
      const start = a1(range.row, range.column);
      const end = a1(range.row + range.rows - 1, range.column + range.columns - 1);
      return start === end ? start : `${start}:${end}`;
    },
    getValues: () => read(value),
    getValue: () => first(read(value)),
    getFormulas: () => read((cell) => cell?.formula ?? ''),
    // Google writes a way of no cells as well: R[0]C[-2].
    getFormulasR1C1: () =>
      read((cell, row, column) =>
        cell?.formula === undefined ? '' : longWay(toR1C1(cell.formula, row, column)),
      ),
    getNumberFormats: () => read((cell) => cell?.format ?? '0.###############'),
    getMergedRanges: () =>
      sheet.merges.filter((merge) => overlap(merge, range)).map((merge) => doubles.range(sheet, merge)),
    getNote: () => first(read(note)),
    getNotes: () => read(note),
    setValue: (value: unknown) => style((cell) => enter(cell, value)),
    setValues: (values: unknown[][]) => {
      checkProtection(sheet, wire);
      if (!Array.isArray(values)) throw new Error('setValues takes rows of values');
      if (values.length !== range.rows) {
        throw new Error(
          `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${range.rows}.`,
        );
      }
      for (const line of values) {
        if (!Array.isArray(line) || line.length !== range.columns) {
          throw new Error(
            `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${range.columns}.`,
          );
        }
      }
      sheet.edit(range, (cell, row, column) => enter(cell, values[row]?.[column]));
      swallow(sheet, range);
      return double;
    },
    setFormulasR1C1: (formulas: string[][]) => {
      const fits = formulas.length === range.rows && formulas.every((line) => line.length === range.columns);
      if (!fits) throw new Error('setFormulasR1C1: the grid of formulas has not the size of the range');
      sheet.edit(range, (cell, row, column) => {
        const formula = formulas[row]?.[column];
        if (typeof formula !== 'string' || !formula.startsWith('='))
          throw new Error(`setFormulasR1C1: ${String(formula)} is no formula`);
        cell.value = cell.format === '@' ? formula : null;
        if (cell.format !== '@') cell.formula = toA1(formula, range.row + row, range.column + column);
      });
      return double;
    },
    setNumberFormat: (format: string) => {
      if (typeof format !== 'string' || format === '') throw new Error(`setNumberFormat: ${String(format)}`);
      return style((cell) => {
        cell.format = format;
      });
    },
    setFontWeight: (weight: string) => {
      if (weight !== 'bold' && weight !== 'normal') throw new Error(`setFontWeight: ${weight}`);
      return style((cell) => {
        cell.bold = weight === 'bold';
      });
    },
    setFontSize: (size: number) =>
      style((cell) => {
        cell.fontSize = size;
      }),
    setFontColor: (color: string) =>
      style((cell) => {
        cell.color = checkedColor(color);
      }),
    setBackground: (color: string) =>
      style((cell) => {
        cell.fill = checkedColor(color);
      }),
    setWrap: (wrap: boolean) =>
      style((cell) => {
        cell.wrap = wrap;
      }),
    setFontFamily: (font: string | null) =>
      style((cell) => {
        if (font === null) delete cell.font;
        else cell.font = font;
      }),
    setHorizontalAlignment: (alignment: string | null) => {
      if (alignment !== 'left' && alignment !== 'center' && alignment !== 'right')
        throw new Error(`setHorizontalAlignment: ${String(alignment)}`);
      return style((cell) => {
        cell.align = alignment;
      });
    },
    setBorder: (...sides: unknown[]) => {
      const [top, left, bottom, right, vertical, horizontal, color, border] = sides;
      if (sides.length !== 8 || [top, left, vertical, horizontal].some((side) => side !== null))
        throw new Error('the double models lines below and at the right, with colour and style');
      if (!doubles.isBorder(border)) throw new Error(`setBorder: ${String(border)} is not a BorderStyle`);
      const line = checkedColor(String(color));
      sheet.edit(range, (cell, row, column) => {
        if (bottom === true && row === range.rows - 1) cell.lineBelow = line;
        if (right === true && column === range.columns - 1) cell.lineRight = line;
      });
      return double;
    },
    getDisplayValue: () => {
      const [[shown]] = read((cell) => cell?.value ?? '') as [[unknown]];
      if (typeof shown !== 'string') throw new Error('the double shows texts only');
      return shown;
    },
    setRichTextValue: (given: GoogleAppsScript.Spreadsheet.RichTextValue) => {
      const { text, link } = richTextFrom(given);
      return style((cell) => {
        delete cell.formula;
        cell.value = text;
        if (link === null) delete cell.link;
        else cell.link = link;
      });
    },
    setDataValidation: (given: GoogleAppsScript.Spreadsheet.DataValidation | null) => {
      sheet.validations = sheet.validations.filter((other) => !overlap(other, range));
      if (given) sheet.validations.push({ ...validationFrom(given), ...range });
      sheet.touched('layout');
      return double;
    },
    merge: () => {
      if (cutsMerge(sheet, range)) throw new Error(wholeMerges);
      if (range.column < sheet.frozenColumns && sheet.frozenColumns < range.column + range.columns)
        throw new Error("You can't merge frozen and non-frozen columns.");
      sheet.merges = [...sheet.merges.filter((other) => !overlap(other, range)), range];
      // Only the first cell keeps what it holds.
      sheet.edit(range, (cell, row, column) => {
        if (row + column > 0) cell.value = null;
      });
      sheet.touched('layout');
      return double;
    },
    setVerticalAlignment: (alignment: string) => {
      if (!['top', 'middle', 'bottom'].includes(alignment))
        throw new Error(`setVerticalAlignment: ${alignment}`);
      return double;
    },
    canEdit: () => !sheet.isProtected,
    breakApart: () => {
      checkProtection(sheet, wire);
      if (cutsMerge(sheet, range)) throw new Error(wholeMerges);
      sheet.merges = sheet.merges.filter((merge) => !overlap(merge, range));
      sheet.touched('layout');
      return double;
    },
    clearFormat: () =>
      style((cell) => {
        const { value, formula } = cell;
        for (const key of Object.keys(cell)) delete cell[key as keyof SheetCell];
        cell.value = value;
        if (formula !== undefined) cell.formula = formula;
      }),
    createFilter: () => {
      const extras = extrasOf(sheet);
      if (sheet.merges.some((merge) => merge.rows > 1 && overlap(merge, range)))
        throw new Error("You can't create a filter over a range containing vertical merges.");
      if (extras.filter) throw new Error("You can't create a filter in a sheet that already has a filter.");
      extras.filter = range;
      return doubles.filter(sheet);
    },
    applyRowBanding: (theme: unknown, header: boolean, footer: boolean) => {
      if (theme !== doubles.bandingThemes.LIGHT_GREY)
        throw new Error(`applyRowBanding: ${String(theme)} is not modelled`);
      if (header !== true || footer !== false)
        throw new Error('applyRowBanding: only with a header and no footer');
      if (sheet.tables.some((table) => overlap(table, range))) {
        throw new Error(
          'You cannot add alternating background colors to a range that already has alternating background colors.',
        );
      }
      const banding = { name: `banding ${a1(range.row, range.column)}`, ...range };
      sheet.tables.push(banding);
      sheet.touched('layout');
      return doubles.banding(sheet, banding);
    },
  });
  doubles.remember(double, { sheet, range });
  return double;
}

export function rangeListDouble(doubles: Doubles, sheet: Sheet, ranges: readonly SheetRange[]): RangeList {
  const double: RangeList = strict<RangeList>(doubles.wire, 'RangeList', spreadsheetAccess, {
    clear: () => {
      checkProtection(sheet, doubles.wire);
      for (const range of ranges) {
        sheet.clear(range);
        // An emptied check box is one without a tick.
        for (const box of sheet.validations)
          if (box.kind === 'checkbox' && overlap(box, range))
            sheet.edit(box, (cell) => {
              cell.value = false;
            });
      }
      return double;
    },
    clearDataValidations: () => {
      sheet.validations = sheet.validations.filter((box) => !ranges.some((range) => overlap(box, range)));
      sheet.touched('layout');
      return double;
    },
    breakApart: () => {
      if (ranges.some((range) => cutsMerge(sheet, range))) throw new Error(wholeMerges);
      sheet.merges = sheet.merges.filter((merge) => !ranges.some((range) => overlap(merge, range)));
      sheet.touched('layout');
      return double;
    },
  });
  return double;
}

/** Outside of texts and names of sheets. */
function longWay(formula: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(!])/g,
    (found, row, column) => (/^["']/.test(found) ? found : `R${row ?? '[0]'}C${column ?? '[0]'}`),
  );
}

const wholeMerges = 'You must select all cells in a merged range to merge or unmerge them.';

export function checkProtection(sheet: Sheet, wire: Wire): void {
  if (sheet.isProtected)
    throw wire.worded('You are trying to edit a protected cell or object. Please contact the owner.');
}

function checkedColor(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error(`${color} is not a colour that we are sure of`);
  return color;
}
