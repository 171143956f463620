import type { FoundColumn } from '../../core/cells/columns/columns';
import type { Question } from '../../core/orders/account/question';
import { mergesText, platformText, summaryText } from '../../core/speech/check/checkText';
import { openQuestions } from '../flow/answers';
import { allRoles, requiredFields } from '../form/columns';
import type { OrdersCheck } from '../work/workerProtocol';
import { roleLabel } from './format';
import { Notices } from './Notices';
import { Problems } from './Problems';
import { QuestionField } from './QuestionField';
import { RowsAccount } from './RowsAccount';
import { remainingProblems } from './remainingProblems';
import { Screen } from './Screen';
import type { StepProps } from './StepProps';

/** The page on how the table is read: columns, questions, and the account of every row. */
export function RowsPlace(props: StepProps) {
  const { state, words } = props;
  return (
    <Screen heading={words.check.heading}>
      <Notices {...props} />
      {state.check && <Account {...props} check={state.check} />}
    </Screen>
  );
}

type CheckProps = StepProps & { readonly check: OrdersCheck };

function Account(props: CheckProps) {
  const { state, words, check } = props;
  const { language, busy } = state;
  const { account } = check;
  const platform = platformText(account, language);
  const needed = account.questions.filter(isOfReading);
  const further = account.questions.filter((question) => !isOfReading(question));
  const open = openQuestions(account, state).length;
  return (
    <>
      {platform !== null && <p>{platform}</p>}
      {needed.map((question) => (
        <QuestionField key={question.code} {...props} question={question} />
      ))}
      <div role="status" class="check">
        {busy?.task === 'check' && <p class="doing">{words.columns.checking}</p>}
        {!busy && open > 0 && <p class="notice">{words.check.open}</p>}
        {!busy &&
          open === 0 &&
          summaryText(account, language).map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      {!busy && <Problems problems={remainingProblems(account)} language={language} />}
      {further.map((question) => (
        <QuestionField key={question.code} {...props} question={question} />
      ))}
      {open === 0 && account.merges.fewer > 0 && <MergesField {...props} />}
      {open === 0 && account.rows > 0 && <RowsAccount {...props} account={account} />}
      <ColumnsRead {...props} />
    </>
  );
}

/** Whether a question blocks reading; such questions stay when answered, so that the focus stays too. */
function isOfReading({ code }: Question): boolean {
  return ['dateColumn', 'amountColumn', 'dateOrder', 'swappedDates', 'decimalMark', 'currency'].includes(
    code,
  );
}

/** Merged customers, and the switch for merging. */
function MergesField({ state, words, send, check }: CheckProps) {
  const { merges } = check.account;
  const [sentence, ...examples] = mergesText(merges, state.language);
  return (
    <fieldset>
      <legend>{words.check.merges}</legend>
      <p id="merges-account">{sentence}</p>
      <ul class="examples">
        {examples.map((example) => (
          <li key={example}>
            <bdi>{example}</bdi>
          </li>
        ))}
      </ul>
      <label class="choice">
        <input
          type="checkbox"
          checked={state.answers.merges ?? merges.used}
          aria-describedby="merges-account"
          onChange={(event) => send({ type: 'answer', answers: { merges: event.currentTarget.checked } })}
        />
        <span>{words.check.mergesSwitch}</span>
      </label>
    </fieldset>
  );
}

/** For a list of orders the three required columns, for a table of customers all columns about their orders. */
function columnsThatMatter({
  account,
  columns,
}: OrdersCheck): (readonly [FoundColumn['role'], number | undefined])[] {
  if (account.kind === 'orders') return requiredFields.map((role) => [role, columns[role]]);
  return account.columns
    .filter(({ role }) => role === 'customer' || !isRole(role))
    .map(({ role, column }) => [role, column]);
}

function isRole(role: FoundColumn['role']): boolean {
  return allRoles.some((one) => one === role);
}

/** The columns that matter, with a button to change them. */
function ColumnsRead({ state, words, send, check }: CheckProps) {
  return (
    <section>
      <h2>{words.check.columns}</h2>
      <dl class="columns-read">
        {columnsThatMatter(check).map(([role, column]) => (
          <div key={role}>
            <dt>{roleLabel(role, words, state.language)}</dt>
            <dd>
              <bdi>{check.headers[column ?? -1] ?? words.columns.notThere}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => send({ type: 'go', place: 'columns' })}>
        {words.check.changeColumns}
      </button>
    </section>
  );
}
