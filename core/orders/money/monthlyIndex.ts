import type { Cell, Day, Table } from '../../cells/cell';
import { dayOf } from '../../cells/parse/civil';
import { firstDay } from '../../cells/parse/dateReading';
import { latinDigits } from '../../cells/parse/digits';
import { dayOfJalali, isJalaliYear } from '../../cells/parse/jalali';
import { parseDate } from '../../cells/parse/parseDate';
import { type AmountReading, type DecimalMark, readAmount } from '../../cells/parse/readAmount';
import { rowAt } from '../../cells/table';

/** A level from a day on, up to the next entry: usually that of a month. */
export interface MonthlyLevel {
  readonly from: Day;
  /** Above 0, in any unit: only ratios count. */
  readonly level: number;
}

/** A level for each month, such as a price index or a seasonal index: ascending by day, at least one entry. */
export type MonthlyIndex = readonly MonthlyLevel[];

/** Validity of a level in days: its month and the next one, because indices are published late. */
const goodForDays = 62;

/** The level that holds on a day; `covered` is false where the nearest entry is too far off. */
export function levelIn(
  index: MonthlyIndex,
  day: Day,
): { readonly level: number; readonly covered: boolean } {
  let [low, high] = [0, index.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index[middle].from <= day) low = middle + 1;
    else high = middle;
  }
  const entry = index[Math.max(0, low - 1)];
  return { level: entry?.level ?? 1, covered: low > 0 && day - (entry?.from ?? day) < goodForDays };
}

/**
 * An index from a table of month and level, in any order, with or without a header.
 *
 * A month may be written 2024-03, 2024/3, 03.2024 or 1403-01 (Solar Hijri), or be any day in it as a date. When a row
 * cannot be read, `unreadable` is the text of the first such row.
 */
export function readMonthlyIndex(table: Table): MonthlyIndex | { readonly unreadable: string } {
  const rows = Array.from({ length: table.rows }, (_, at) => rowAt(table, at)).map((row) => {
    const [month = null, amount = null] = row.filter((cell) => cell !== null);
    return { row, month, reading: levelOf(amount) };
  });
  const mark = decimalMarkOf(rows.map(({ reading }) => reading));
  const levels = new Map<Day, number>();
  let began = false;
  for (const { row, month, reading } of rows) {
    if (month === null) continue;
    const from = monthStart(month);
    const level = reading.either === null ? reading.value : mark === null ? Number.NaN : reading.either[mark];
    if (from !== null && level > 0 && level < Number.POSITIVE_INFINITY) {
      levels.set(from, level);
      began = true;
    } else if (began || from !== null) {
      return { unreadable: row.join(', ') };
    }
  }
  if (levels.size === 0) return { unreadable: table.rows === 0 ? '' : rowAt(table, 0).join(', ') };
  return [...levels].map(([from, level]) => ({ from, level })).sort((one, other) => one.from - other.from);
}

type LevelReading = Pick<AmountReading, 'value' | 'either' | 'mark'>;

function levelOf(cell: Cell): LevelReading {
  if (typeof cell === 'string') return readAmount(cell.trim());
  return { value: typeof cell === 'number' ? cell : Number.NaN, either: null, mark: null };
}

/**
 * What marks the decimals of 1.234: what another level shows. Where all levels are written like that it makes no difference,
 * because only ratios count; null where some are and nothing tells.
 */
function decimalMarkOf(readings: readonly LevelReading[]): DecimalMark | null {
  const marks = new Set(readings.flatMap(({ mark }) => (mark === null ? [] : [mark])));
  if (marks.size === 1) return [...marks][0];
  const open = readings.filter(({ either }) => either !== null);
  const others = readings.filter(({ either, value }) => either === null && !Number.isNaN(value));
  const likeThousands = new Set(open.map(({ either }) => either !== null && either['.'] > either[',']));
  return marks.size === 0 && others.length === 0 && likeThousands.size === 1 ? '.' : null;
}

/** First day of a month, or the day itself where a date is given: levels count from it on. */
function monthStart(cell: Cell): Day | null {
  const text = typeof cell === 'string' ? latinDigits(cell).trim() : '';
  const parts = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (parts === null) {
    const day = parseDate(cell, 'dayFirst');
    return day === null || day < firstDay ? null : Math.floor(day);
  }
  const [year, month] = [Number(parts[1]), Number(parts[2])].sort((a, b) => b - a);
  if (year === undefined || month === undefined) return null;
  return isJalaliYear(year) ? dayOfJalali(year, month, 1) : dayOf(year, month, 1);
}
