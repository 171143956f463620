import { refusalText } from '../../core/speech/segments/groupText';
import { inRows, inWords, type ReadRule, readRule } from '../form/rules/readRules';
import { newCondition, type TypedCondition } from '../form/rules/typedRule';
import { ConditionRow } from './ConditionRow';
import type { RuleProps } from './RuleProps';
import type { StepProps } from './StepProps';
import { TextField } from './TextField';

/** One group of the user. */
export function RuleField(props: RuleProps) {
  const { words, rule, place, name, change, moveUp, remove } = props;
  return (
    <fieldset id={`groups-rule-${place}`}>
      <legend>
        <bdi>{name}</bdi>
      </legend>
      <TextField
        id={`rule-${place}-name`}
        label={words.rules.name}
        hint=""
        value={rule.name}
        onInput={(text) => change({ ...rule, name: text })}
      />
      {rule.written.as === 'rows' ? (
        <Rows {...props} rows={rule.written.rows} />
      ) : (
        <Words {...props} text={rule.written.text} />
      )}
      <div class="small-buttons">
        {moveUp && (
          <button type="button" onClick={moveUp}>
            {words.rules.moveUp(name)}
          </button>
        )}
        {remove && (
          <button type="button" onClick={remove}>
            {words.rules.remove(name)}
          </button>
        )}
      </div>
    </fieldset>
  );
}

function Rows(props: RuleProps & { readonly rows: readonly TypedCondition[] }) {
  const { state, words, rule, rows, place, context, change } = props;
  const read = readRule(rule, context);
  const refusal = refused(read, state.showWrongTerms, props);
  const write = (rows: readonly TypedCondition[], focus?: string) =>
    change({ ...rule, written: { as: 'rows', rows } }, focus);
  return (
    <>
      {rows.map((row, at) => (
        <ConditionRow
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are known by their place
          key={at}
          {...props}
          id={`rule-${place}-condition-${at}`}
          at={at}
          row={row}
          wrong={(state.showWrongTerms && read.kind === 'rows' && read.wrong.get(at)) || null}
          change={(changed) => write(rows.map((one, i) => (i === at ? changed : one)))}
          remove={
            rows.length === 1
              ? null
              : () =>
                  write(
                    rows.filter((_, i) => i !== at),
                    `rule-${place}-add`,
                  )
          }
        />
      ))}
      {refusal !== null && <p class="hint wrong">{refusal}</p>}
      <div class="small-buttons">
        <button
          type="button"
          id={`rule-${place}-add`}
          onClick={() => write([...rows, newCondition()], `rule-${place}-condition-${rows.length}`)}
        >
          {words.rules.addCondition}
        </button>
        <button type="button" onClick={() => change(inWords(rule, context), `rule-${place}-text`)}>
          {words.rules.asText}
        </button>
      </div>
    </>
  );
}

function Words(props: RuleProps & { readonly text: string }) {
  const { state, words, rule, text, place, context, change } = props;
  const read = readRule(rule, context);
  const rows = inRows(rule, context);
  const refusal = refused(read, state.showWrongTerms || text.trim() !== '', props);
  const isWrong = state.showWrongTerms && refusal !== null;
  const id = `rule-${place}-text`;
  return (
    <>
      <div class="field">
        <label for={id}>{words.rules.text}</label>
        <textarea
          id={id}
          rows={3}
          dir="auto"
          value={text}
          aria-invalid={isWrong || undefined}
          aria-describedby={`hint-${id}`}
          onInput={(event) => change({ ...rule, written: { as: 'text', text: event.currentTarget.value } })}
        />
        <p id={`hint-${id}`} class={isWrong ? 'hint wrong' : 'hint'}>
          {refusal ?? (rows === null && read.kind === 'rule' ? words.rules.onlyText : words.rules.textHint)}
        </p>
      </div>
      {rows !== null && (
        <div class="small-buttons">
          <button type="button" onClick={() => change(rows, `rule-${place}-condition-0`)}>
            {words.rules.asRows}
          </button>
        </div>
      )}
    </>
  );
}

function refused(read: ReadRule, shown: boolean, { state }: StepProps): string | null {
  return shown && read.kind === 'refused' ? refusalText(read.refusal, state.language) : null;
}
