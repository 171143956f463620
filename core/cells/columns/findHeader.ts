import { isBlank } from '../blank';
import type { Cell, Row, Table } from '../cell';
import { parseDate } from '../parse/parseDate';
import { readAmount } from '../parse/readAmount';
import { isBlankRow, rowAt } from '../table';
import { fields, headerRank } from './matchHeader';

/** Exports put a few lines (title, period) above the header; thirty is more than any export we have seen. */
const rowsSearched = 30;

/**
 * The zero-based header row: the one of the first 30 rows that names the most
 * fields, else the first row if it is all words and names a field or has data
 * below. Null when the table starts with data. `length` counts the filled rows.
 */
export function findHeader(table: Table, length: number): number | null {
  let best: number | null = null;
  let bestScore = 1;
  for (let row = 0; row < Math.min(rowsSearched, length); row++) {
    const score = fieldsNamed(rowAt(table, row));
    if (score > bestScore) {
      best = row;
      bestScore = score;
    }
  }
  if (best !== null) return best;
  let first = 0;
  while (first < length && isBlankRow(table, first)) first++;
  if (first === length || !isAllWords(rowAt(table, first))) return null;
  if (fieldsNamed(rowAt(table, first)) > 0) return first;
  for (let row = first + 1; row <= first + rowsSearched && row < length; row++) {
    if (holdsData(rowAt(table, row))) return first;
  }
  return null;
}

/** Score of the fields that a row names: only words count, and customer, date and amount weigh more. */
function fieldsNamed(row: Row): number {
  const words = row.filter(isWord);
  let score = 0;
  for (const field of fields) {
    if (words.some((word) => headerRank(word, field) !== null)) {
      score += field === 'customer' || field === 'date' || field === 'amount' ? 1 : 0.4;
    }
  }
  return score;
}

/** Longer texts are sentences, not headers. */
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
