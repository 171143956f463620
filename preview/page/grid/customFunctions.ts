/** Puts an add-in's custom functions into the grid's formula engine. */

import type { Univer } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  FunctionType,
  type FunctionVariantType,
  IDescriptionService,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import type { CellValue, SheetRange } from '../../../simulated/workbook/cell';
import type { Sheet } from '../../../simulated/workbook/sheet';
import { generalFormat } from './generalFormat';
import { isDateFormat } from './isDateFormat';

/** One cell as a function receives it. */
export interface InputCell {
  readonly value: CellValue;
  /** Whether the cell shows its number as a date. */
  readonly isDate: boolean;
}

/** A single cell or value, a range, or nothing where the argument was left out. */
export type FunctionInput = InputCell | readonly (readonly InputCell[])[] | undefined;

export interface OutputCell {
  readonly value: CellValue;
  readonly format?: string;
}

export type FunctionOutput =
  | { readonly kind: 'cells'; readonly cells: OutputCell | readonly (readonly OutputCell[])[] }
  | {
      readonly kind: 'error';
      readonly error: '#VALUE!' | '#N/A' | '#ERROR!' | '#NUM!' | '#DIV/0!';
      readonly message: string;
    };

export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
}

/** The custom functions of a built add-in, as its host would call them. */
export interface FunctionSource {
  readonly functions: readonly FunctionHelp[];
  call(name: string, inputs: readonly FunctionInput[]): FunctionOutput;
}

/** Finds a sheet of the workbook by the grid's id for it. */
export type SheetFinder = (gridId: string) => Sheet | undefined;

/** Messages of error cells, by position. */
export class ErrorNotes {
  private readonly notes = new Map<string, string>();

  at(gridId: string, row: number, column: number): string | undefined {
    return this.notes.get(`${gridId}!${row},${column}`);
  }

  set(gridId: string, row: number, column: number, message: string | null): void {
    if (message === null) this.notes.delete(`${gridId}!${row},${column}`);
    else this.notes.set(`${gridId}!${row},${column}`, message);
  }
}

/** A spilled result's number formats, "" for none: the grid itself keeps only that of the first cell. */
export interface SpilledFormats {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formats: readonly (readonly string[])[];
}

/** Callbacks of a calculation, besides its values. */
export interface Surroundings {
  readonly sheetOf: SheetFinder;
  readonly notes: ErrorNotes;
  /** Called while the grid is still calculating. */
  spilled(formats: SpilledFormats): void;
}

/** To be called when the grid has its workbook; earlier the formula engine is not there yet. */
export function registerFunctions(univer: Univer, source: FunctionSource, around: Surroundings): void {
  const injector = univer.__getInjector();
  const executors = source.functions.map(({ name }) => new HostFunction(name, source, around));
  injector.get(IFunctionService).registerExecutors(...executors);
  injector.get(IDescriptionService).registerDescriptions(
    source.functions.map(({ name, description, parameters }) => ({
      functionName: name,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: '',
        require: parameter.optional ? 0 : 1,
        repeat: 0,
      })),
    })),
  );
}

/**
 * Takes references instead of values and reads them from the workbook: this
 * keeps number formats, which tell a date from a number, and makes a whole
 * column as quick as its used part.
 */
class HostFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;

  constructor(
    private readonly functionName: string,
    private readonly source: FunctionSource,
    private readonly around: Surroundings,
  ) {
    super(functionName);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const failed = variants.find((variant) => variant.isError());
    if (failed) return failed as ErrorValueObject;
    const output = this.source.call(
      this.functionName,
      variants.map((variant) => this.input(variant)),
    );
    const at = [this.subUnitId ?? '', this.row, this.column] as const;
    this.around.notes.set(...at, output.kind === 'error' ? output.message : null);
    if (output.kind === 'error') return ErrorValueObject.create(output.error as ErrorType, output.message);
    const { cells } = output;
    if (!isRows(cells)) return valueObject(cells);
    const sheet = this.around.sheetOf(at[0]);
    if (sheet)
      this.around.spilled({
        sheet,
        row: this.row,
        column: this.column,
        formats: cells.map((line) => line.map(formatOf)),
      });
    return ArrayValueObject.create({
      calculateValueList: cells.map((line) => line.map(valueObject)),
      rowCount: cells.length,
      columnCount: cells[0]?.length ?? 0,
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    });
  }

  private input(variant: FunctionVariantType): FunctionInput {
    if (variant.isReferenceObject()) return this.referenced(variant as BaseReferenceObject);
    const value = variant as BaseValueObject;
    if (value.isArray())
      return (value as ArrayValueObject)
        .toValue()
        .map((line) => line.map((cell) => ({ value: cell, isDate: false })));
    if (value.isNull()) return undefined;
    return { value: value.getValue() as CellValue, isDate: isDateFormat(value.getPattern()) };
  }

  private referenced(reference: BaseReferenceObject): FunctionInput {
    const sheet = this.around.sheetOf(reference.getSheetId());
    if (!sheet) return undefined;
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    const range = trimmed(sheet, {
      row: Number.isNaN(startRow) ? 0 : startRow,
      column: Number.isNaN(startColumn) ? 0 : startColumn,
      endRow: Number.isNaN(endRow) ? Number.POSITIVE_INFINITY : endRow,
      endColumn: Number.isNaN(endColumn) ? Number.POSITIVE_INFINITY : endColumn,
    });
    const spilled = reference.getCurrentActiveArrayFormulaCellData();
    const spilling = reference.getCurrentRuntimeActiveArrayFormulaCellData();
    const read = (row: number, column: number): InputCell => {
      const cell = sheet.cell(row, column);
      const isDate = isDateFormat(cell?.format);
      // A formula's result may be newer in the engine than in the workbook, and a spilled one is only there.
      if (cell?.formula !== undefined || (cell?.value ?? null) === null) {
        const fresh =
          spilling?.getValue(row, column) ??
          spilled?.getValue(row, column) ??
          (cell?.formula === undefined ? undefined : reference.getCellData(row, column));
        return { value: (fresh?.v ?? cell?.value ?? null) as CellValue, isDate };
      }
      return { value: cell?.value ?? null, isDate };
    };
    if (reference.isCell()) return read(range.row, range.column);
    return Array.from({ length: range.rows }, (_, row) =>
      Array.from({ length: range.columns }, (_, column) => read(range.row + row, range.column + column)),
    );
  }
}

/** A range without the rows and columns beyond the sheet's last used cell, at least one cell big. */
function trimmed(
  sheet: Sheet,
  range: { row: number; column: number; endRow: number; endColumn: number },
): SheetRange {
  const used = sheet.usedRange();
  const wholeColumn = range.endRow > 100_000;
  const lastRow = wholeColumn ? Math.min(range.endRow, (used?.rows ?? 1) - 1) : range.endRow;
  const lastColumn = Math.min(range.endColumn, Math.max((used?.columns ?? 1) - 1, range.column + 50));
  return {
    row: range.row,
    column: range.column,
    rows: Math.max(1, lastRow - range.row + 1),
    columns: Math.max(1, lastColumn - range.column + 1),
  };
}

function isRows(
  cells: OutputCell | readonly (readonly OutputCell[])[],
): cells is readonly (readonly OutputCell[])[] {
  return Array.isArray(cells);
}

function formatOf({ value, format }: OutputCell): string {
  return format ?? (typeof value === 'number' ? generalFormat(value) : '');
}

function valueObject(cell: OutputCell): BaseValueObject {
  const { value } = cell;
  if (typeof value === 'number') return NumberValueObject.create(value, formatOf(cell));
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (value === null) return NullValueObject.create();
  return StringValueObject.create(value);
}
