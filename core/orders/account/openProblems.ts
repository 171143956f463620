import { dayToIso } from '../../cells/parse/civil';
import type { SwappedCells } from '../../cells/parse/swappedCells';
import type { Problem } from '../../cells/problem';
import { type DataRows, placeOf } from '../lines/dataRows';
import type { RowsRead } from '../lines/readRows';
import type { ReadingChoices } from './readingChoices';

/** Problems that block reading the table: questions that only the user can answer. */
export function openProblems(
  { data, parsed: { dates, amounts }, money }: RowsRead,
  choices: ReadingChoices,
): Problem[] {
  const { currencies, settled } = money;
  const errors: Problem[] = [];
  if (dates.swapped && choices.swappedDates === undefined) errors.push(swappedDates(data, dates.swapped));
  if (dates.ambiguous !== null) {
    const { text, where } = placeOf(data, 'date', dates.ambiguous);
    errors.push({ code: 'ambiguousDates', params: { example: text }, where, severity: 'error' });
  }
  if (amounts.ambiguous !== null) {
    const { text, where } = placeOf(data, 'amount', amounts.ambiguous);
    errors.push({ code: 'ambiguousAmounts', params: { example: text }, where, severity: 'error' });
  }
  if (settled.how === 'open') {
    const { names, rows, first } = currencies;
    const role = data.found.roles.currency === undefined ? 'amount' : 'currency';
    const { where } = placeOf(data, role, first[1]);
    if (names.every((name) => name === 'IRT' || name === 'IRR')) {
      errors.push({ code: 'tomansAndRials', params: { count: Math.min(...rows) }, where, severity: 'error' });
    } else {
      const params = { currencies: [...names].sort() };
      errors.push({ code: 'severalCurrencies', params, where, severity: 'error' });
    }
  }
  return errors;
}

function swappedDates(data: DataRows, { first, readings, text, count }: SwappedCells): Problem {
  const [{ asItStands, swapped }] = readings;
  const params = {
    asItStands: dayToIso(asItStands),
    swapped: dayToIso(swapped),
    text: placeOf(data, 'date', text).text,
    count,
  };
  return { code: 'swappedDates', params, where: placeOf(data, 'date', first[0]).where, severity: 'error' };
}
