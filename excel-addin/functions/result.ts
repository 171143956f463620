import type { DateCell, FunctionResult, ResultCell } from '../../core/functions/types';
import { knowsDataTypes } from './environment';

type ExcelCell =
  | string
  | number
  | boolean
  | { readonly type: 'Double'; readonly basicValue: number; readonly numberFormat: string };

/** A function that can spill always returns a matrix, as its metadata declares; the others return one value. */
export function toExcelResult(result: FunctionResult, spills: boolean): ExcelCell | ExcelCell[][] {
  const formatted = knowsDataTypes();
  if (isTable(result)) return result.map((line) => line.map((cell) => toExcelCell(cell, formatted)));
  const cell = toExcelCell(result, formatted);
  return spills ? [[cell]] : cell;
}

/** A day is a serial number, with a date format where Excel supports it. */
function toExcelCell(cell: ResultCell, formatted: boolean): ExcelCell {
  if (!isDate(cell)) return cell;
  return formatted ? { type: 'Double', basicValue: cell.day, numberFormat: 'yyyy-mm-dd' } : cell.day;
}

function isTable(result: FunctionResult): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}

function isDate(cell: ResultCell): cell is DateCell {
  return typeof cell === 'object';
}
