import { isError } from '../../cells/problem';
import { withSpend } from '../../orders/customerTable/customerTable';
import type { Language } from '../../speech/language';
import { FunctionError } from '../types';
import type { RangeAnalysis } from './rangeAnalysis';
import { rangeProblemText } from './rangeProblemText';

/** The range where it says what customers have spent. Throws a FunctionError with the sentence where it does not. */
export function pricedRange(range: RangeAnalysis, language: Language): RangeAnalysis {
  const error = withSpend(range.orders, '').problems.find(isError);
  if (error !== undefined) throw new FunctionError('notAvailable', rangeProblemText(error, language));
  return range;
}
