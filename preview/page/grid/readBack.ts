/** A cell of the grid taken over into the workbook. */
import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import type { SheetCell } from '../../../simulated/workbook/cell';
import { tickFormat } from './looks';
import { unembedded } from './snapshot';

const alignments: readonly SheetCell['align'][] = [undefined, 'left', 'center', 'right'];

/**
 * Overwrites `cell` with what the grid holds; fills and colours of tables stay the grid's own business. `shared` gives
 * the formula of a cell that has it from another one, as after filling down.
 */
export function readCell(
  cell: SheetCell,
  data: Nullable<ICellData>,
  style: Nullable<IStyleData>,
  shared: () => string,
): void {
  cell.value = cellValue(data);
  assign(cell, 'formula', data?.f ?? (data?.si == null ? undefined : shared()));
  assign(cell, 'format', style?.n?.pattern === tickFormat ? undefined : style?.n?.pattern);
  assign(cell, 'bold', style?.bl === 1 ? true : undefined);
  assign(cell, 'italic', style?.it === 1 ? true : undefined);
  assign(cell, 'align', style?.ht == null ? undefined : alignments[style.ht]);
}

function cellValue(data: Nullable<ICellData>): SheetCell['value'] {
  const value = data?.v;
  if (value === undefined || value === null || value === '') {
    const text = data?.p?.body?.dataStream;
    return text === undefined ? null : unembedded(text.replace(/\r\n$/, ''));
  }
  if (data?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  return typeof value === 'string' ? unembedded(value) : value;
}

function assign<Key extends keyof SheetCell>(
  cell: SheetCell,
  key: Key,
  value: SheetCell[Key] | undefined,
): void {
  if (value === undefined) delete cell[key];
  else cell[key] = value;
}
