import { isWithin, type ListField } from './field';
import { type Meaning, ofHundred, readMoney, readPlain } from './readNumber';

/**
 * Several numbers in one text, as `field` wants them. Commas part them; only where the text is also one number with a
 * decimal, and the field takes both, is it left open which was meant: 12,5.
 */
export function readList(text: string, field: ListField): Meaning<readonly number[] | null> {
  const plain = text.replace(/\p{Cf}/gu, '').trim();
  const [first, other] = piecesOf(plain).map((pieces) => numbersIn(pieces, field));
  if (first.either !== undefined) return first;
  if (first.value === null) return other ? fitting(other, field) : first;
  if (!fits(first.value, field)) return { value: null };
  const second = other && fitting(other, field).value;
  return second ? { either: [first.value, second] } : first;
}

function fitting(
  meaning: Meaning<readonly number[] | null>,
  field: ListField,
): Meaning<readonly number[] | null> {
  return meaning.value === null || (meaning.value && !fits(meaning.value, field)) ? { value: null } : meaning;
}

/**
 * The ways to part a text: at semicolons; else at commas followed by spaces; else at spaces; else at commas, and where one
 * digit stands behind the only one, as a number with one decimal: 12,5.
 */
function piecesOf(text: string): readonly (readonly string[])[] {
  const parted = [/[;؛،]/, /\s*,\s+|\s+,\s*/, /\s+/].find((mark) => mark.test(text));
  if (parted !== undefined) return [text.split(parted).map((piece) => piece.trim())];
  const commas = text.split(',');
  return commas.length === 2 && /^\D*\d\D*$/.test(commas[1]) ? [commas, [text]] : [commas];
}

/** Null when a piece is no number; both values of the first piece that has two. */
function numbersIn(pieces: readonly string[], { unit }: ListField): Meaning<readonly number[] | null> {
  // A list may end with the mark that parts it.
  const last = pieces.length - 1;
  const filled = pieces[last] === '' ? pieces.slice(0, last) : pieces;
  const signs = filled.filter((piece) => /[%٪]/.test(piece)).length;
  // "12,5%" is not 12 and 5%.
  if (signs > 0 && (unit !== 'percent' || signs < filled.length)) return { value: null };
  const numbers: number[] = [];
  for (const piece of filled) {
    const percent = unit === 'percent' ? piece.replace(/^[%٪]\s*|\s*[%٪]$/, '') : piece;
    const { value, either } = unit === 'money' ? readMoney(percent) : readPlain(percent);
    if (either !== undefined) return { either: [[either[0]], [either[1]]], got: piece };
    if (Number.isNaN(value)) return { value: null };
    numbers.push(unit === 'percent' ? ofHundred(value) : value);
  }
  return { value: numbers };
}

/** Is a list as its field wants it? */
export function fits(numbers: readonly number[], { count, each, rising, total }: ListField): boolean {
  const sum = numbers.reduce((all, one) => all + one, 0);
  return (
    numbers.length >= count.least &&
    numbers.length <= count.most &&
    numbers.every((one) => isWithin(one, each)) &&
    (!rising || numbers.every((one, i) => i === 0 || one > numbers[i - 1])) &&
    (total === undefined || (sum > total.above && sum < total.below))
  );
}
