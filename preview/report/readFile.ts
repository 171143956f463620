import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import readXlsx from 'read-excel-file/node';
import type { Cell, Table } from '../../core/cells/cell';
import { decodeText } from './decodeText';
import { readDelimited } from './readDelimited';
import { Refusal } from './refusal';

export interface ReadFile {
  /** One per tab; a text file has one, called like the file. Only tabs that hold something; at least one. */
  readonly tables: readonly Table[];
  /** Encoding that was guessed from the letters of a text file; null when nothing had to be guessed. */
  readonly guessedEncoding: string | null;
}

/**
 * Reads .xlsx and delimited text by what the file holds, not by what it is called.
 *
 * @throws Refusal with a sentence when the file is not there, is empty or is something else.
 */
export async function readFile(path: string, encoding: string | null = null): Promise<ReadFile> {
  const file = basename(path);
  const bytes = readBytes(path, file);
  if (bytes.length === 0) throw new Refusal((say) => say.fileEmpty({ file }));
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    return { tables: await readTabs(bytes, file), guessedEncoding: null };
  }
  // The container of Excel 97 to 2003, and of .xlsx files behind a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Refusal((say) => say.fileOldExcel({ file }));
  return readText(bytes, file, encoding);
}

function readBytes(path: string, file: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refusal((say) => say.fileMissing({ file: path }));
    if (code === 'EISDIR') throw new Refusal((say) => say.fileIsFolder({ file: path }));
    throw new Refusal((say) => say.fileUnreadable({ file }));
  }
}

function readText(bytes: Uint8Array, file: string, encoding: string | null): ReadFile {
  const { text, encoding: used, guessed } = decodeOrRefuse(bytes, encoding);
  // Only binary files hold NUL characters; web pages are what some shops export as ".xls".
  const isTable = !text.includes('\0') && !/^\s*(<|%PDF|\{\\rtf)/i.test(text);
  if (!isTable) throw new Refusal((say) => say.fileNotTable({ file }));
  const rows = readDelimited(text);
  if (rows.length === 0) throw new Refusal((say) => say.fileEmpty({ file }));
  return {
    tables: [{ sheet: file, firstRow: 1, firstColumn: 1, rows }],
    guessedEncoding: guessed ? used : null,
  };
}

function decodeOrRefuse(bytes: Uint8Array, encoding: string | null) {
  try {
    return decodeText(bytes, encoding);
  } catch {
    throw new Refusal((say) => say.unknownEncoding({ encoding: encoding ?? '' }));
  }
}

async function readTabs(bytes: Uint8Array, file: string): Promise<readonly Table[]> {
  const tabs = await readXlsx(Buffer.from(bytes), { trim: false }).catch(() => {
    throw new Refusal((say) => say.fileBrokenExcel({ file }));
  });
  const tables = tabs
    .map(({ sheet, data }) => ({
      sheet,
      firstRow: 1,
      firstColumn: 1,
      rows: data.map((row) => row.map(toCell)),
    }))
    .filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null && cell !== '')));
  if (tables.length === 0) throw new Refusal((say) => say.fileEmpty({ file }));
  return tables;
}

/** Dates come as midnight UTC; core counts days since 1899-12-30, as the file itself does. */
function toCell(value: unknown): Cell {
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
