import type { Cell } from '../cell';
import { columnOf } from '../column';
import { isCurrency } from '../parse/currency';
import { latinDigits } from '../parse/digits';
import { compact, fold } from '../parse/fold';
import { parseAmounts } from '../parse/parseAmounts';
import { parseDates } from '../parse/parseDates';
import type { Role } from './columns';

/** Minimum share of readable cells among the filled cells of a column of dates or money. */
const readable = 0.5;

/**
 * Whether a sample of a column's filled cells can be the field that its header
 * promises. An empty sample can be anything but an optional column.
 */
export function contentFits(role: Role, sample: readonly Cell[], header: string): boolean {
  switch (role) {
    case 'date':
      return share(parseDates(columnOf(sample), { order: 'dayFirst' }).days, sample) >= readable;
    case 'amount':
    case 'refund':
      return (
        share(parseAmounts(columnOf(sample), { decimalMark: '.' }).values, sample) >= readable &&
        !areLongNumbers(sample)
      );
    case 'orderId':
      // Shopify writes the order's number (#1001) under "Name".
      return sample.length > 0 && (!/\bname\b/.test(fold(header)) || areOrderNumbers(sample));
    case 'customer':
      return !areMaskedEmails(sample) && (!areOrderNumbers(sample) || compact(header) !== 'name');
    case 'status':
    case 'paymentStatus':
    case 'type':
      return sample.some((cell) => typeof cell === 'string');
    case 'email':
      return part(sample, (text) => text.includes('@')) >= readable / 2 && !areMaskedEmails(sample);
    case 'phone':
      return part(sample, (text) => text.replace(/[^\d۰-۹٠-٩]/g, '').length >= 7) >= readable;
    case 'name':
    case 'firstName':
    case 'lastName':
      return part(sample, (text) => /\p{L}/u.test(text) && !text.includes('@')) >= readable;
    case 'quantity':
    case 'unitPrice':
    case 'discount':
    case 'exchangeRate':
    case 'adjusted':
    case 'convertedAmount':
    case 'convertedRefund':
      return (
        sample.length > 0 &&
        share(parseAmounts(columnOf(sample), { decimalMark: '.' }).values, sample) >= readable
      );
    case 'currency':
      // A "currency type" can be a way of paying: Credit Card, ACH.
      return sample.every((cell) => typeof cell === 'string') && part(sample, isCurrency) >= readable;
    default:
      return sample.length > 0;
  }
}

/** Required share of fitting cells when the header says nothing. */
const nearlyAll = 0.95;

/** Serial days of 2000 and 2050: numbers outside are not order dates. */
const [firstSerial, lastSerial] = [36_526, 55_153];

/** Whether a sample of cells alone could be days of orders, or money: with decimals, a currency, or round and not small. */
export function couldBe(role: 'date' | 'amount', sample: readonly Cell[]): boolean {
  if (sample.length < 2) return false;
  if (role === 'date') return mayBeDays(sample);
  const { values, currencies } = parseAmounts(columnOf(sample), { decimalMark: '.' });
  if (share(values, sample) < nearlyAll || areLongNumbers(sample)) return false;
  // Measurements have more decimals than money; quantities have none.
  const inCents = (value: number) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
  const isPrice = (value: number) => !Number.isInteger(value) || (value >= 50 && value % 5 === 0);
  const isRead = (value: number) => !Number.isNaN(value);
  if (!values.filter(isRead).every(inCents)) return false;
  return currencies.size > 0 || hasCents(sample) || values.filter(isPrice).length >= 0.8 * sample.length;
}

/** Texts with one or two decimals, whatever they are: "12.00" is money, 12 may be pieces. */
function hasCents(sample: readonly Cell[]): boolean {
  return sample.some((cell) => typeof cell === 'string' && /\d[.,٫][\d۰-۹]{1,2}(?!\d)/.test(cell));
}

/** Whether nearly all cells are e-mail addresses that identify the customer (not masked ones). */
export function areAddresses(sample: readonly Cell[]): boolean {
  const isAddress = (text: string) => /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/.test(text);
  return sample.length >= 2 && part(sample, isAddress) >= nearlyAll && !areMaskedEmails(sample);
}

/** Whether nearly all cells of a sample can be days; numbers count when they are serial days of 2000 to 2050. */
export function mayBeDays(sample: readonly Cell[]): boolean {
  const { days } = parseDates(columnOf(sample), { order: 'dayFirst' });
  // Digits typed as text are more often an order number than a serial day.
  const isNumber = (cell: Cell) => typeof cell === 'string' && /^\d{1,7}$/.test(latinDigits(cell.trim()));
  const isDay = (cell: Cell, i: number) =>
    days[i] >= firstSerial && days[i] < lastSerial + 1 && !isNumber(cell);
  return sample.length > 0 && sample.filter(isDay).length >= nearlyAll * sample.length;
}

/** True for amounts with an unknown currency sign: they cannot be read, but a problem can name them. */
export function haveUnknownSigns(sample: readonly Cell[]): boolean {
  const { unknownSigns } = parseAmounts(columnOf(sample));
  return unknownSigns.reduce((sum, { count }) => sum + count, 0) >= Math.max(1, readable * sample.length);
}

/** Masked addresses (asterisks, or a marketplace's relay domain), which differ for every order of the same person. */
const masked =
  /\*{2,}|@(marketplace\.amazon|members\.ebay|([\w-]+\.)*(trendyol|hepsiburada|n11|pazarama)\w*\.)/i;

/** Ids have digits. "145.10" is money, not an id. */
export function haveDigits(sample: readonly Cell[]): boolean {
  return sample.every((cell) => {
    const text = latinDigits(String(cell)).trim();
    return /\d/.test(text) && !/^-?\d+[.,]\d{1,2}$/.test(text);
  });
}

/** "+90 532 000 00 00", "0912…": phone numbers, not ids. */
export function arePhones(sample: readonly Cell[]): boolean {
  return sample.length > 0 && sample.every((cell) => /^\s*'?(\+|00?)[\d\s()-]{9,}$/.test(String(cell)));
}

/** A first and a last name in half of the cells or more. */
export function areNames(sample: readonly Cell[]): boolean {
  const people = sample.filter((cell) => personLike.test(String(cell).trim())).length;
  return people > 0 && people >= sample.length / 2;
}

const personLike = /^\p{L}[\p{L}\p{M}.'’\u200c-]*(\s+\p{L}[\p{L}\p{M}.'’\u200c-]*)+$/u;

/** True for addresses that do not identify the buyer. */
export function areMaskedEmails(sample: readonly Cell[]): boolean {
  return part(sample, (text) => masked.test(text)) >= readable;
}

/** Share of the sample that passes the test. */
function part(sample: readonly Cell[], passes: (text: string) => boolean): number {
  return sample.filter((cell) => passes(String(cell))).length / Math.max(1, sample.length);
}

function share(values: Float64Array, sample: readonly Cell[]): number {
  return sample.length === 0 ? 1 : values.filter((value) => !Number.isNaN(value)).length / sample.length;
}

/** Ids such as 7264831190 and mobile numbers: whole, long and distinct. */
function areLongNumbers(sample: readonly Cell[]): boolean {
  const longOnes = sample.filter((cell) => /^\d{9,}$/.test(String(cell).trim()));
  return sample.length >= 5 && longOnes.length === sample.length && new Set(longOnes).size === sample.length;
}

function areOrderNumbers(sample: readonly Cell[]): boolean {
  const numbers = sample.filter((cell) => /^\s*#?[A-Za-z]{0,4}[-#]?\d{2,}/.test(String(cell)));
  return sample.length > 0 && numbers.length >= 0.8 * sample.length;
}
