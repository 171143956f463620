export type CellValue = string | number | boolean | null;

/** One cell: a value, or a formula with its last result in `value`. Absent style fields are the default. */
export interface SheetCell {
  value: CellValue;
  /** With its leading "=". */
  formula?: string;
  /** Number format; "@" is text. */
  format?: string;
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  /** CSS hex colours. */
  color?: string;
  fill?: string;
  wrap?: boolean;
  align?: 'left' | 'center' | 'right';
  font?: string;
  /** Colours of the lines below and at the right. */
  lineBelow?: string;
  lineRight?: string;
  /** A place in the workbook, as the host spells it: "#gid=3&range=A1", "'This week'!A1". */
  link?: string;
}

export interface SheetRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
