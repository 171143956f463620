import { columnPart } from '../../column';
import { parseAmounts } from '../../parse/parseAmounts';
import { headerWords } from '../headerWords';
import type { CustomerField } from './customerFields';
import type { FieldCandidate, TableSeen } from './tableSeen';

/** Share of rows that may break the rules. */
const wrong = 0.05;

/**
 * Whether a table holds frequency, recency and age as the models define them: recency runs up to the last order, so it
 * is at most the age, and 0 without a repeat order. In RFM, recency is the time since the last order, and "age" may be
 * the age of a person.
 */
export function areTimesOfModels(
  { table, firstData, length, headers }: TableSeen,
  candidates: ReadonlyMap<CustomerField, readonly [FieldCandidate, ...FieldCandidate[]]>,
): boolean {
  const columns = (['frequency', 'recency', 'age'] as const).map(
    (field) => candidates.get(field)?.[0].column,
  );
  const [frequency, recency, age] = columns.map((column) =>
    column === undefined
      ? null
      : parseAmounts(columnPart(table.columns[column], firstData, length), { decimalMark: '.' }).values,
  );
  if (!frequency || !recency || !age) return false;
  let read = 0;
  let tooLong = 0;
  let withoutRepeats = 0;
  frequency.forEach((x, row) => {
    if (Number.isNaN(x + recency[row] + age[row])) return;
    read++;
    if (recency[row] > age[row]) tooLong++;
    if (recency[row] === 0 && x <= 1) withoutRepeats++;
  });
  const words = headerWords(headers[columns[2] ?? -1] ?? '');
  const mayBeOfPeople = words.some((word) => word === 'age' || word === 'yas' || word === 'سن');
  return read > 0 && tooLong <= wrong * read && (!mayBeOfPeople || withoutRepeats > 0);
}
