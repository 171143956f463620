/**
 * A file that the visitor opens: read by this page alone. It is kept in this browser
 * while its window is open, so that it is still there after a change of host or language.
 */
import { rowAt } from '../../core/cells/table';
import { type FileContent, type FileTab, readTables } from '../../files/readTables';
import type { SheetCell } from '../../simulated/workbook/cell';
import type { Workbook } from '../../simulated/workbook/workbook';
import { fillSheet, typedCell } from './fillSheet';

export interface OwnFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Encoding that the visitor chose; null for the one that is found. */
  readonly encoding: string | null;
}

/** What the file holds. Rejects with a Refusal that has a sentence. */
export function readOwnFile({ name, bytes, encoding }: OwnFile): Promise<FileContent> {
  return readTables(bytes, name, encoding);
}

/** Puts every tab of the file on a sheet; that of a text file is called like the file. */
export function putOnSheets(workbook: Workbook, { tabs }: FileContent): void {
  for (const tab of tabs) {
    const sheet = workbook.addSheet(sheetName(tab.table.sheet, workbook));
    const rows = cellsOf(tab);
    sheet.rightToLeft = rows.slice(0, 10).some((row) => row.some(({ value }) => isRightToLeft(value)));
    fillSheet(sheet, rows);
  }
}

function cellsOf({ table, isDate }: FileTab): SheetCell[][] {
  return Array.from({ length: table.rows }, (_, row) =>
    rowAt(table, row).map((value, column): SheetCell => {
      if (typeof value === 'string') return typedCell(value);
      if (typeof value !== 'number' || !isDate(row, column)) return { value };
      return { value, format: Number.isInteger(value) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm' };
    }),
  );
}

function isRightToLeft(value: SheetCell['value']): boolean {
  return typeof value === 'string' && /^\s*[\u0590-\u08ff]/.test(value);
}

/** A name that both hosts allow, and that no other sheet has. */
function sheetName(wished: string, workbook: Workbook): string {
  const plain = wished
    .replace(/\.(csv|tsv|txt|xlsx)$/i, '')
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .slice(0, 31)
    .trim();
  const name = plain === '' ? '1' : plain;
  if (!workbook.sheetByName(name)) return name;
  for (let number = 2; ; number++) {
    const other = `${name.slice(0, 26)} (${number})`;
    if (!workbook.sheetByName(other)) return other;
  }
}

/** Set as long as the browser's window is open; without it a file from an earlier visit is forgotten. */
const visit = 'own-file';
const store = 'files';
const key = 'own';

export async function keepOwnFile(file: OwnFile): Promise<void> {
  await inStore('readwrite', (files) => files.put(file, key));
  sessionStorage.setItem(visit, 'kept');
}

/** The file of this visit; null when there is none. */
export async function keptOwnFile(): Promise<OwnFile | null> {
  if (sessionStorage.getItem(visit) === null) {
    await inStore('readwrite', (files) => files.clear());
    return null;
  }
  return ((await inStore('readonly', (files) => files.get(key))) as OwnFile | undefined) ?? null;
}

function inStore<Result>(
  mode: IDBTransactionMode,
  action: (files: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('preview', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(store, mode);
      const request = action(transaction.objectStore(store));
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(request.result);
      };
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    };
  });
}
