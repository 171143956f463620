import { functionWords } from '../speech/functions/functionWords';
import type { Language } from '../speech/language';
import { defaultTerms } from '../valuation/defaultTerms';
import { numberIn, rateIn, single } from './arguments/inputs';
import { mostYears } from './arguments/limits';
import { FunctionError, type Input } from './types';

/**
 * An error message that suggests a formula of averages when CLV is called with numbers; null unless the first two
 * arguments are both numbers.
 *
 * =CLV(20, 40%, 36) is monthly revenue, margin and months: CLV_SIMPLE. =CLV(35, 4, 3) is average order, orders
 * a year and years: CLV_AOV.
 */
export function suggestOtherFunction(inputs: readonly Input[], language: Language): FunctionError | null {
  const [first, second, third] = inputs.map(single);
  const money = numberIn(first);
  const share = rateIn(second);
  if (Number.isNaN(money) || Number.isNaN(share)) return null;
  const { errors } = functionWords(language);
  const length = numberIn(third);
  const timesAYear = numberIn(second);
  const isMargin = !(timesAYear > 1) || length > mostYears;
  return new FunctionError(
    'value',
    isMargin
      ? errors.simpleMeant({
          revenue: money,
          margin: share,
          months: Number.isNaN(length) ? defaultTerms.months : length,
        })
      : errors.averagesMeant({ order: money, perYear: timesAYear, years: Number.isNaN(length) ? 3 : length }),
  );
}
