import type { Columns, Field } from '../../core/cells/columns';
import {
  columnChosenTwice,
  columnsComplete,
  missingFields,
  optionalFields,
  requiredFields,
} from '../columnsChosen';
import { columnLetters } from '../shown';
import { chosenColumns } from '../update';
import { Buttons } from './Buttons';
import { FirstRows } from './FirstRows';
import { Notices } from './Notices';
import { Problems } from './Problems';
import { RowsCheck } from './RowsCheck';
import { Screen } from './Screen';
import type { StepProps } from './StepProps';

/** Step 2: what each column is, and what becomes of the rows. */
export function ColumnsStep(props: StepProps) {
  const { state, words, send } = props;
  const { check, busy, language } = state;
  const columns = chosenColumns(state);
  const complete = columnsComplete(columns);
  const recognised = optionalFields.filter((field) => columns[field] !== undefined);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send({ type: 'next' });
  };
  return (
    <Screen heading={words.columns.heading}>
      <Notices {...props} />
      <form onSubmit={submit}>
        {check && (
          <>
            <p>{words.columns.intro}</p>
            {requiredFields.map((field) => (
              <ColumnField key={field} {...props} field={field} columns={columns} headers={check.headers} />
            ))}
            <details>
              <summary>
                {words.columns.optionalHeading}
                <span class="hint">
                  {recognised.length === 0
                    ? words.columns.noOptional
                    : recognised.map((field) => words.columns.fields[field]).join(', ')}
                </span>
              </summary>
              {optionalFields.map((field) => (
                <ColumnField key={field} {...props} field={field} columns={columns} headers={check.headers} />
              ))}
            </details>
            <FirstRows {...props} columns={columns} />
          </>
        )}
        <div role="status" class="check">
          {busy?.task === 'check' && <p class="doing">{words.columns.checking}</p>}
          {!busy && !complete && <p class="notice">{obstacle(props, columns)}</p>}
          {!busy && complete && check && <RowsCheck {...props} check={check} />}
        </div>
        {!busy && check && complete && <Problems problems={check.problems} language={language} />}
        <Buttons
          submit={check && complete && check.orders > 0 ? words.next : undefined}
          back={{ label: words.back, act: () => send({ type: 'back' }) }}
        />
      </form>
    </Screen>
  );
}

function obstacle({ state, words }: StepProps, columns: Columns): string {
  const missing = missingFields(columns);
  if (missing.length > 0) {
    return words.columns.missing(missing.map((field) => words.columns.fields[field]).join(', '));
  }
  const twice = columnChosenTwice(columns);
  return twice === null ? '' : words.columns.same(state.check?.headers[twice] ?? columnLetters(twice));
}

function ColumnField({
  field,
  columns,
  headers,
  words,
  send,
}: StepProps & { field: Field; columns: Columns; headers: readonly string[] }) {
  const required = requiredFields.includes(field);
  const chosen = columns[field];
  const pick = (value: string) =>
    send({ type: 'column', field, column: value === '' ? null : Number(value) });
  return (
    <div class="field">
      <label for={`column-${field}`}>{words.columns.fields[field]}</label>
      <select
        id={`column-${field}`}
        value={chosen === undefined ? '' : String(chosen)}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        {(!required || chosen === undefined) && (
          <option value="">{required ? words.columns.choose : words.columns.notThere}</option>
        )}
        {headers.map((header, column) => {
          const letters = columnLetters(column);
          const named = header !== '' && header !== letters;
          return (
            <option key={letters} value={String(column)}>
              {named ? words.columns.option(letters, header) : words.columns.column(letters)}
            </option>
          );
        })}
      </select>
    </div>
  );
}
