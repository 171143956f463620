/** One number as it is typed: its value, or two values between which only the user can decide. */
import { latinDigits } from '../cells/parse/digits';
import { readNumberText } from '../cells/parse/numberText';
import { readAmount } from '../cells/parse/readAmount';

/** What a text can mean: one value (NaN when it is none of the kind), or two. */
export type Meaning<Value> =
  | { readonly value: Value; readonly either?: undefined }
  /** `got` is the part of the text that has two readings, where it is not all of it. */
  | { readonly either: readonly [Value, Value]; readonly got?: string; readonly value?: undefined };

/** Longer texts are no numbers, whatever stands in them. */
const longest = 60;

/** Marks of direction and width that cannot be seen; Persian number formats write them. */
const invisible = /\p{Cf}/gu;

/** What is typed with a mark that may be one for thousands: 1.000 is 1 or 1000. */
export function readMoney(text: string): Meaning<number> {
  const plain = text.replace(invisible, '').trim();
  if (plain.length > longest) return { value: Number.NaN };
  const { value, either } = readAmount(plain);
  return either === null ? { value } : { either: [either['.'], either[',']] };
}

/** Digits with their marks and a sign: no currency, no words, no 1e5. */
const plainNumber = /^[-+−]?[\d.,٫٬'’ ]+$/;

/** A number without a currency, in either decimal convention. */
export function readPlain(text: string): Meaning<number> {
  const plain = text.replace(invisible, '').trim();
  return plainNumber.test(latinDigits(plain)) ? readMoney(plain) : { value: Number.NaN };
}

/**
 * A share: with a percent sign, or from 2 on, a percentage; below 1 a part of 1. From 1 to 2 it can be both: 1 is all or
 * 1 %. A share has no thousands, so either mark is that of its decimals.
 */
export function readShare(text: string): Meaning<number> {
  const plain = text.replace(invisible, '').trim();
  const [sign] = /^[%٪]|[%٪]$/.exec(plain) ?? [];
  const value = readNumberText(sign === undefined ? plain : plain.replace(sign, '').trim());
  return sign === undefined ? shareOf(value) : { value: ofHundred(value) };
}

/** A percentage as a part of 1: 1.4 % is 0.014, not 0.013999999999999999. */
export function ofHundred(percentage: number): number {
  return Number((percentage / 100).toPrecision(15));
}

/** The share that a number stands for when it was typed without a percent sign. */
function shareOf(value: number): Meaning<number> {
  if (value >= 1 && value < 2) return { either: [value, ofHundred(value)] };
  return { value: value >= 2 ? ofHundred(value) : value };
}

/**
 * The share that a cell with a number holds: a cell that shows 100% holds 1, so 1 is all; from 2 on it is a percentage.
 * Between them it can be both: 1.4 is what a cell holds that shows 140%, and 1.4 % to some people.
 */
export function shareInCell(value: number): Meaning<number> {
  return value === 1 ? { value } : shareOf(value);
}
