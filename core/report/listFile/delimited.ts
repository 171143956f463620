import { dayFormat, numberFormat } from '../../base/formats';
import type { Day } from '../../cells/cell';
import { serialToTime } from '../../cells/parse/civil';

/** A cell of a file: text from a sheet, a number with its decimals, or a day. */
export type FileCell =
  | string
  | { readonly number: number; readonly decimals: number }
  | { readonly day: Day };

/** File conventions of a locale. */
export interface FileFormat {
  /** Separator between cells: a semicolon where decimals have a comma, as spreadsheets there expect. */
  readonly separator: ',' | ';';
  readonly decimalMark: '.' | ',';
  /** Writes a day in digits: 12/31/2024, 31.12.2024, 1403/10/11. */
  writeDay(day: Day): string;
}

/** The format of a workbook's locale (a BCP 47 tag; English where it is none). */
export function fileFormat(locale: string): FileFormat {
  const tag = knownTag(locale);
  const mark = numberFormat(tag, {})
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal')?.value;
  const days = dayFormat(`${tag.replace(/-u-.*/, '')}-u-nu-latn`, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return {
    separator: mark === '.' ? ',' : ';',
    decimalMark: mark === ',' ? ',' : '.',
    // Direction marks and the name of the era do not belong in a cell.
    writeDay: (day) =>
      days
        .formatToParts(serialToTime(day))
        .filter(({ type }) => type !== 'era')
        .map(({ value }) => value.replace(/[\u200e\u200f\u061c]/g, ''))
        .join('')
        .trim(),
  };
}

/**
 * Rows as a CSV file (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets read all letters, lines end with CR LF.
 *
 * No text becomes a formula, see `harmless`.
 */
export function csvOf(rows: readonly (readonly FileCell[])[], format: FileFormat): string {
  const quoted = (text: string) =>
    /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  const written = (cell: FileCell) =>
    typeof cell === 'string' ? quoted(textOf(cell, format)) : textOf(cell, format);
  const lines = rows.map((row) => row.map(written).join(format.separator));
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** Rows for the clipboard: tabs between cells, which spreadsheets and mail programs paste as a table. */
export function tabSeparated(rows: readonly (readonly FileCell[])[], format: FileFormat): string {
  const plain = (text: string) => {
    const line = text.replace(/[\t\r\n]+/g, ' ');
    return line.startsWith('"') ? `"${line.replace(/"/g, '""')}"` : line;
  };
  return rows.map((row) => row.map((cell) => plain(textOf(cell, format))).join('\t')).join('\n');
}

function textOf(cell: FileCell, { decimalMark, writeDay }: FileFormat): string {
  if (typeof cell === 'string') return harmless(cell);
  if ('day' in cell) return writeDay(cell.day);
  return cell.number.toFixed(cell.decimals).replace('.', decimalMark);
}

/** Spreadsheets take text that begins like this for a formula, some also after spaces or with full-width signs. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** A phone number with its country code: as a formula it could only yield a number. */
const phoneNumber = /^\s*\+[\d\s().\-/]*$/;

/**
 * Text that no spreadsheet takes for a formula: an apostrophe is put before a leading formula sign. A phone number
 * keeps its plus but loses spaces and punctuation (+905551234567), the form that messaging programs read.
 */
function harmless(text: string): string {
  const clean = text.replace(/\0/g, '');
  if (!formula.test(clean)) return clean;
  return phoneNumber.test(clean) && /\d{6}/.test(clean.replace(/\D/g, ''))
    ? `+${clean.replace(/\D/g, '')}`
    : `'${clean}`;
}

function knownTag(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
