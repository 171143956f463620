import { isBlank, isBlankRow } from './blank';
import type { Cell, Row } from './cell';
import { fields, headerRank } from './matchHeader';
import { parseDate } from './parseDate';
import { readAmount } from './readAmount';

/** Exports put a few lines of title and period above the header; thirty is more than any seen. */
const rowsSearched = 30;

/**
 * The zero-based row that holds the headers: the one of the first 30 that names
 * the most fields, or else the first row if it is all words and names a field or
 * stands above data. Null when the table starts with data.
 */
export function findHeader(rows: readonly Row[]): number | null {
  let best: number | null = null;
  let bestScore = 1;
  for (let row = 0; row < Math.min(rowsSearched, rows.length); row++) {
    const score = fieldsNamed(rows[row] ?? []);
    if (score > bestScore) {
      best = row;
      bestScore = score;
    }
  }
  if (best !== null) return best;
  const first = rows.findIndex((row) => !isBlankRow(row));
  if (first < 0 || !isAllWords(rows[first] ?? [])) return null;
  const below = rows.slice(first + 1, first + 1 + rowsSearched);
  return fieldsNamed(rows[first] ?? []) > 0 || below.some(holdsData) ? first : null;
}

/** Fields that the cells of a row name; only words count, and customer, date and amount count more. */
function fieldsNamed(row: Row): number {
  let score = 0;
  for (const field of fields) {
    if (row.some((cell) => isWord(cell) && headerRank(cell, field) !== null)) {
      score += field === 'customer' || field === 'date' || field === 'amount' ? 1 : 0.4;
    }
  }
  return score;
}

/** Longer texts are sentences. */
const longestHeader = 80;

function isWord(cell: Cell): cell is string {
  return typeof cell === 'string' && cell.length <= longestHeader && /\p{L}/u.test(cell) && !isValue(cell);
}

function isValue(cell: Cell): boolean {
  if (typeof cell === 'number') return true;
  return (
    typeof cell === 'string' &&
    (parseDate(cell, 'dayFirst') !== null || !Number.isNaN(readAmount(cell).value))
  );
}

function isAllWords(row: Row): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length > 1 && filled.every((cell) => isWord(cell) && !cell.includes('@'));
}

function holdsData(row: Row): boolean {
  return row.some(isValue);
}
