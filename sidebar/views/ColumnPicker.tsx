import { columnLetter } from '../../core/cells/address';
import type { Cell } from '../../core/cells/cell';
import type { Roles } from '../../core/cells/columns/columns';
import { mayBeDays } from '../../core/cells/columns/contentFits';
import { type RequiredField, requiredFields } from '../form/columns';
import type { OrdersCheck } from '../work/workerProtocol';
import { cellText, roleLabel } from './format';
import type { StepProps } from './StepProps';

/** All columns with their first cells, to pick one for a field that was not recognised. */
export function ColumnPicker(
  props: StepProps & {
    readonly check: OrdersCheck;
    readonly role: RequiredField;
    readonly columns: Roles;
    readonly pick: (column: number) => void;
  },
) {
  const { words, check, role, pick } = props;
  return (
    <fieldset class="plain" aria-label={words.columns.pick[role]}>
      <ul class="column-list">
        {check.headers.map((_, column) => {
          const letters = columnLetter(column + 1);
          return (
            <li key={letters}>
              <button type="button" onClick={() => pick(column)}>
                <Card {...props} column={column} letters={letters} />
              </button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

type CardProps = Parameters<typeof ColumnPicker>[0] & { readonly column: number; readonly letters: string };

/** Header, letter and cells of one column, and its current role. */
function Card({ state, words, check, role, columns, column, letters }: CardProps) {
  const { language } = state;
  const header = check.headers[column] ?? '';
  const samples = check.samples[column] ?? [];
  const isDay = column === columns.date || (role === 'date' && mayBeDays(samples));
  const use = requiredFields.find((field) => columns[field] === column);
  return (
    <>
      <span class="name">
        <bdi>{header === '' || header === letters ? words.columns.column(letters) : header}</bdi>
      </span>
      <span class="letter">{letters}</span>
      {use && <small>{words.columns.takenFor(roleLabel(use, words, language))}</small>}
      {samples.length === 0 && <small>{words.columns.noCells}</small>}
      {samples.map((cell: Cell) => (
        <small key={String(cell)} class="cell">
          <bdi>{cellText(cell, isDay, language)}</bdi>
        </small>
      ))}
    </>
  );
}
