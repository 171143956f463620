import { isError } from '../../cells/problem';
import { withSpend } from '../../orders/customerTable/customerTable';
import type { Language } from '../../speech/language';
import { FunctionError } from '../types';
import type { RangeAnalysis } from './rangeAnalysis';
import { rangeProblemText } from './rangeProblemText';

/** The range, if it has money amounts. Throws a FunctionError with the problem's sentence if not. */
export function pricedRange(range: RangeAnalysis, language: Language): RangeAnalysis {
  const error = withSpend(range.orders, '').problems.find(isError);
  if (error !== undefined) throw new FunctionError('notAvailable', rangeProblemText(error, language));
  return range;
}
