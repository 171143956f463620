import { formatCount, formatDay } from '../../core/locales/format';
import { quantity } from '../shown';
import type { OrdersCheck } from '../workerProtocol';
import type { StepProps } from './StepProps';

/** How many rows count, and how many do not and why. */
export function RowsCheck({ state, words, check }: StepProps & { readonly check: OrdersCheck }) {
  const { language } = state;
  const count = (value: number) => quantity(value, language);
  const left = check.skipped.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {check.orders > 0 && (
        <p>
          {words.columns.found(count(check.used), count(check.orders), count(check.customers))}{' '}
          {check.firstDay !== null &&
            check.lastDay !== null &&
            words.columns.period(formatDay(check.firstDay, language), formatDay(check.lastDay, language))}
        </p>
      )}
      {left === 0 && check.orders > 0 && <p>{words.columns.noneSkipped}</p>}
      {left > 0 && (
        <>
          <p>{words.columns.skipped(count(left))}</p>
          <ul>
            {check.skipped.map(({ reason, count: rows, firstRow }) => (
              <li key={reason}>
                {words.columns.skippedLine(
                  count(rows),
                  words.columns.reasons[reason],
                  formatCount(firstRow, language),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
