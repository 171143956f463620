import { useLayoutEffect, useState } from 'preact/hooks';
import { columnLetter } from '../../core/cells/address';
import type { Field, Role, Roles } from '../../core/cells/columns/columns';
import { saysOtherTable } from '../../core/cells/columns/kinds/otherTable';
import {
  columnReasonText,
  confidenceText,
  platformText,
  roleText,
  summaryText,
} from '../../core/speech/check/checkText';
import { chosenColumns, columnsReady } from '../flow/chosenColumns';
import { columnChosenTwice, furtherRoles, missingFields, requiredFields } from '../form/columns';
import type { OrdersCheck } from '../work/workerProtocol';
import { ColumnPicker } from './ColumnPicker';
import { FirstRows } from './FirstRows';
import { focusOn } from './focusOn';
import { quantity, roleLabel } from './format';
import { Notices } from './Notices';
import { Problems } from './Problems';
import { Screen } from './Screen';
import type { StepProps } from './StepProps';

/** The page on which the role of each column can be checked and changed. */
export function ColumnsPlace(props: StepProps) {
  const { state, words } = props;
  return (
    <Screen heading={words.columns.heading}>
      <Notices {...props} />
      {state.check && <ColumnFields {...props} check={state.check} />}
    </Screen>
  );
}

type CheckProps = StepProps & { readonly check: OrdersCheck };

/** A select for each role, pickers for missing columns, and the first rows. */
export function ColumnFields(props: CheckProps) {
  const { state, words, send, check } = props;
  const { language, busy, picks } = state;
  const columns = chosenColumns(state);
  const complete = columnsReady(state);
  const known = new Set([...Object.keys(check.columns), ...Object.keys(picks)] as Role[]);
  const further = furtherRoles(known);
  const recognised = further.filter((role) => columns[role] !== undefined);
  const platform = platformText(check.account, language);
  const obstacles = check.account.problems.filter(
    (problem) => saysOtherTable(problem) || problem.code === 'unreadableColumn',
  );
  const [picked, setPicked] = useState<Field | null>(null);
  // The field that replaces the column picker takes the focus.
  useLayoutEffect(() => {
    if (picked !== null) focusOn(`column-${picked}`);
  }, [picked]);
  const pick = (role: Field, column: number) => {
    send({ type: 'column', role, column });
    setPicked(role);
  };
  const missing = complete ? [] : missingFields(columns);
  // One at a time, the day first: then its column shows numbers as days in the next questions.
  const asked = missing.find((field) => field === 'date') ?? missing[0];
  return (
    <>
      <p>
        {platform} {introOf(props, complete, missing.length > 0)}
      </p>
      {/* Shown before the columns, because picking columns does not help here. */}
      {!busy && !complete && <Problems problems={obstacles} language={language} />}
      {requiredFields
        .filter((role) => !missing.includes(role))
        .map((role) => (
          <ColumnField key={role} {...props} role={role} columns={columns} />
        ))}
      {asked && (
        <ColumnPicker
          key={asked}
          {...props}
          role={asked}
          columns={columns}
          pick={(column) => pick(asked, column)}
        />
      )}
      <details>
        <summary>
          {words.columns.optionalHeading}
          <span class="hint">
            {recognised.length === 0
              ? words.columns.noOptional
              : recognised.map((role) => roleLabel(role, words, language)).join(listComma[language])}
          </span>
        </summary>
        {further.map((role) => (
          <ColumnField key={role} {...props} role={role} columns={columns} />
        ))}
      </details>
      <FirstRows {...props} columns={columns} />
      <div role="status" class="check">
        {busy?.task === 'check' && <p class="doing">{words.columns.checking}</p>}
        {!busy && !complete && <p class="notice">{obstacle(props, columns)}</p>}
        {!busy && complete && <p>{summaryText(check.account, language).slice(0, 2).join(' ')}</p>}
      </div>
    </>
  );
}

const listComma = { en: ', ', tr: ', ', fa: '، ' } as const;

function introOf({ words, check }: CheckProps, complete: boolean, isMissing: boolean): string {
  if (complete && check.account.kind === 'customers') return words.columns.ofCustomers;
  return isMissing ? words.columns.introMissing : words.columns.intro;
}

function obstacle({ state, words }: CheckProps, columns: Roles): string {
  const missing = missingFields(columns);
  if (missing.length > 0) {
    const names = missing.map((field) => words.columns.fields[field]);
    return words.columns.missing(names.join(listComma[state.language]));
  }
  const twice = columnChosenTwice(columns);
  return twice === null ? '' : words.columns.same(state.check?.headers[twice] ?? columnLetter(twice + 1));
}

/** The select for one role, with the reason and confidence of the choice. */
function ColumnField({
  role,
  columns,
  check,
  state,
  words,
  send,
}: CheckProps & { readonly role: Role; readonly columns: Roles }) {
  const { language } = state;
  const required = requiredFields.some((field) => field === role);
  const chosen = columns[role];
  const found = check.account.columns.find((one) => one.role === role && one.column === chosen);
  const pick = (value: string) => send({ type: 'column', role, column: value === '' ? null : Number(value) });
  return (
    <div class="field">
      <label for={`column-${role}`}>{roleLabel(role, words, language)}</label>
      <select
        id={`column-${role}`}
        value={chosen === undefined ? '' : String(chosen)}
        aria-describedby={`why-${role}`}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        {(!required || chosen === undefined) && (
          <option value="">{required ? words.columns.choose : words.columns.notThere}</option>
        )}
        {check.headers.map((header, column) => {
          const letters = columnLetter(column + 1);
          const named = header !== '' && header !== letters;
          return (
            <option key={letters} value={String(column)}>
              {named ? words.columns.option(letters, header) : words.columns.column(letters)}
            </option>
          );
        })}
      </select>
      <p id={`why-${role}`} class={found?.confidence === 'low' ? 'hint unsure' : 'hint'}>
        {found &&
          words.columns.why(
            columnReasonText(found, check.account.platform, language),
            confidenceText(found, language),
          )}
        {role === 'customer' &&
          check.knownOtherwise.map((other) => {
            const customers = quantity(other.customers, language);
            return ` ${words.columns.otherwise(customers, roleText(other.role, language))}`;
          })}
      </p>
    </div>
  );
}
