import readXlsx, { readSheet, type SheetData } from 'read-excel-file/universal';
import type { Cell, Table } from '../core/cells/cell';
import { timeToSerial } from '../core/cells/parse/civil';
import { filledLength, tableOf } from '../core/cells/table';
import { decodePieces } from './decodeText';
import { readDelimited } from './readDelimited';
import { TooManyColumns } from './textTable';
import type { Oddities } from './tokenizeDelimited';
import { UserError } from './userError';
import { workbookSize } from './workbookSize';

/** What a file of orders holds: the same in the command and on the preview page. */
export interface FileContent {
  /** One per tab; a text file has one, called like the file. Only tabs that hold something; at least one. */
  readonly tabs: readonly FileTab[];
  /** How a text file was read, as the WHATWG spells it; null for a workbook. */
  readonly encoding: string | null;
  /** True when the encoding is a guess, which the user should know. */
  readonly guessed: boolean;
  /** Oddities of a text file; null for a workbook. */
  readonly oddities: Oddities | null;
}

/** Those that exports come in, as the WHATWG spells them. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1254',
  'windows-1252',
  'windows-1256',
] as const;

export interface FileTab {
  readonly table: Table;
  /** Is this cell, zero-based, a date? Its value is then the serial number. A text file has no dates, only text. */
  isDate(row: number, column: number): boolean;
}

/**
 * Reads .xlsx and delimited text, recognised by content instead of file name.
 * `encoding` names that of a text file when the user knows it.
 *
 * Rejects with a UserError when the file is empty or of another kind.
 */
export async function readTables(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  encoding: string | null = null,
): Promise<FileContent> {
  if (bytes.length === 0) throw new UserError((say) => say.fileEmpty({ file }));
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    return { tabs: await readTabs(bytes, file), encoding: null, guessed: false, oddities: null };
  }
  // The container of Excel 97 to 2003, and of .xlsx files behind a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new UserError((say) => say.fileOldExcel({ file }));
  return readText(bytes, file, encoding);
}

function readText(bytes: Uint8Array, file: string, label: string | null): FileContent {
  const { pieces, encoding, guessed } = decodeOrRefuse(bytes, label);
  for (const first of pieces) {
    // Web pages are what some shops export as ".xls".
    const isTable = !isBinary(first) && !/^\s*(<|%PDF|\{\\rtf)/i.test(first);
    if (!isTable) throw new UserError((say) => say.fileNotTable({ file }));
    break;
  }
  const { table, ...oddities } = delimitedOrRefuse(pieces, file);
  if (table.rows === 0) throw new UserError((say) => say.fileEmpty({ file }));
  return { tabs: [{ table, isDate: () => false }], encoding, guessed, oddities };
}

function delimitedOrRefuse(pieces: Iterable<string>, file: string) {
  try {
    return readDelimited(pieces, { sheet: file });
  } catch (error) {
    if (error instanceof TooManyColumns) throw new UserError((say) => say.fileNotTable({ file }));
    throw error;
  }
}

/** Binary files are full of NUL characters; in a text a fault on the way can leave a few, and a run of them at its end. */
function isBinary(text: string): boolean {
  let end = text.length;
  while (end > 0 && text[end - 1] === '\0') end--;
  let nulls = 0;
  for (let at = text.indexOf('\0'); at >= 0 && at < end; at = text.indexOf('\0', at + 1)) nulls++;
  return nulls > 0 && nulls * nullsPerBinary > text.length;
}

const nullsPerBinary = 1000;

function decodeOrRefuse(bytes: Uint8Array, encoding: string | null) {
  try {
    return decodePieces(bytes, encoding);
  } catch {
    throw new UserError((say) => say.unknownEncoding({ encoding: encoding ?? '' }));
  }
}

async function readTabs(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<readonly FileTab[]> {
  const size = workbookSize(bytes);
  if (!size.fits) {
    throw new UserError((say) => {
      switch (size.reason) {
        case 'broken':
          return say.fileBrokenExcel({ file });
        case 'tooLarge':
          return say.fileTooLarge({ file });
        case 'farCell':
          return say.fileFarCell({ file, cell: size.cell });
      }
    });
  }
  const { buffer, byteOffset, byteLength } = bytes;
  const own = buffer.slice(byteOffset, byteOffset + byteLength);
  const sheets = await readXlsx(own, { trim: false }).catch(() => {
    throw new UserError((say) => say.fileBrokenExcel({ file }));
  });
  const tabs = sheets
    .map(({ sheet, data }) => tabOf(sheet, data))
    .filter(({ table }) => filledLength(table) > 0);
  if (tabs.length === 0) throw new UserError((say) => say.fileEmpty({ file }));
  return tabs;
}

/** One tab of a workbook; null when it has none of that name, or is no workbook. */
export async function readTab(bytes: Uint8Array<ArrayBuffer>, sheet: string): Promise<FileTab | null> {
  const { buffer, byteOffset, byteLength } = bytes;
  const own = buffer.slice(byteOffset, byteOffset + byteLength);
  if (!workbookSize(bytes).fits) return null;
  const data = await readSheet(own, sheet, { trim: false }).catch(() => null);
  return data && tabOf(sheet, data);
}

function tabOf(sheet: string, data: SheetData): FileTab {
  return {
    table: tableOf(
      data.map((row) => row.map(toCell)),
      { sheet },
    ),
    isDate: (row, column) => (data[row]?.[column] as unknown) instanceof Date,
  };
}

/** Dates come as midnight UTC; core counts days since 1899-12-30, as the file itself does. */
function toCell(value: unknown): Cell {
  if (value instanceof Date) return timeToSerial(value.getTime());
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
