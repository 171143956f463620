/** Numbers as they are typed after an option of the command. */
import { readNumberText } from '../../core/cells/parse/numberText';
import { readRate } from '../../core/cells/parse/rate';
import { readAmount } from '../../core/cells/parse/readAmount';
import { UserError } from '../../preview/files/userError';

/** A share; above 1 only with a percent sign: "40" could mean 40 % or a slip, and a slip is asked about. NaN for anything else. */
export function readShare(text: string): number {
  const plain = readNumberText(text);
  return Number.isNaN(plain) ? readRate(text) : plain <= 1 ? plain : Number.NaN;
}

/** Money in either decimal convention; NaN for anything else. A Refusal for what can be read in two ways, such as 1.000. */
export function readMoney(got: string, option: string): number {
  const { value, either } = readAmount(got);
  if (either === null) return value;
  throw new UserError((say) => say.twoReadings({ option, got, one: either['.'], other: either[','] }));
}

/**
 * Numbers with commas between them ("30,90,180"); with semicolons or spaces where commas mark decimals ("9,5; 19,5").
 * NaN in the place of what is no number; a percent sign is passed over. Refuses as `readMoney` does.
 */
export function readNumbers(got: string, option: string): readonly number[] {
  const plain = got.replace(/[%٪]/g, '').trim();
  const pieces = plain.split(/[;؛\s]/.test(plain) ? /[;؛\s]+/ : /[,،]/);
  return pieces.map((piece) => readMoney(piece, option));
}

/** Each number is above the one before it; none is NaN. */
export function rise(numbers: readonly number[]): boolean {
  return numbers.every((number, i) => number > (numbers[i - 1] ?? Number.NEGATIVE_INFINITY));
}
