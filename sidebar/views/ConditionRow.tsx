import { segmentKeys } from '../../core/segments/segment';
import { formatCount } from '../../core/speech/format';
import { twoReadingsText } from '../../core/speech/request/complaintText';
import { segmentWords } from '../../core/speech/segments/segmentWords';
import {
  columnOf,
  conditionFields,
  fieldText,
  isBlankTest,
  testsOf,
  testText,
  type WrongValue,
} from '../form/rules/conditions';
import type { TypedCondition } from '../form/rules/typedRule';
import { directionOf } from './directionOf';
import type { RuleProps } from './RuleProps';

type Props = Pick<RuleProps, 'state' | 'words' | 'context'> & {
  readonly id: string;
  readonly at: number;
  readonly row: TypedCondition;
  readonly wrong: WrongValue | null;
  readonly change: (row: TypedCondition) => void;
  /** Null when it is the only one. */
  readonly remove: (() => void) | null;
};

/** One condition: field, comparison and value. */
export function ConditionRow(props: Props) {
  const { state, words, context, id, at, row, wrong, change, remove } = props;
  const texts = words.rules;
  const name = texts.condition(formatCount(at + 1, state.language));
  const known = conditionFields(context);
  // A missing column stays visible.
  const fields = known.includes(row.field) ? known : [row.field, ...known];
  const facts = fields.filter((field) => columnOf(field) === null);
  const columns = fields.filter((field) => columnOf(field) !== null);
  const option = (field: TypedCondition['field']) => (
    <option key={field} value={field}>
      {fieldText(field, context)}
    </option>
  );
  return (
    <fieldset class="condition" aria-label={name}>
      {at > 0 && <p class="and">{texts.and}</p>}
      <select
        id={id}
        aria-label={texts.field}
        value={row.field}
        aria-invalid={!known.includes(row.field) || undefined}
        onChange={(event) => {
          const field = fields.find((one) => one === event.currentTarget.value);
          const [test] = field ? testsOf(field) : [];
          if (field && test) change({ field, test, value: '' });
        }}
      >
        <optgroup label={texts.facts}>{facts.map(option)}</optgroup>
        {columns.length > 0 && <optgroup label={texts.columns}>{columns.map(option)}</optgroup>}
      </select>
      <select
        aria-label={texts.test}
        value={row.test}
        onChange={(event) => {
          const test = testsOf(row.field).find((one) => one === event.currentTarget.value);
          if (test) change({ ...row, test });
        }}
      >
        {testsOf(row.field).map((test) => (
          <option key={test} value={test}>
            {testText(row.field, test, context)}
          </option>
        ))}
      </select>
      {!isBlankTest(row.test) && <Value {...props} />}
      {remove && (
        <button type="button" class="remove" aria-label={texts.removeCondition(name)} onClick={remove}>
          ×
        </button>
      )}
      {wrong !== null && (
        <p id={`hint-${id}`} class="hint wrong">
          {typeof wrong === 'string' ? texts.wrong[wrong] : twoReadingsText(wrong, state.language)}
        </p>
      )}
    </fieldset>
  );
}

function Value({ state, words, id, row, wrong, change }: Props) {
  const shared = {
    id: `${id}-value`,
    'aria-label': words.rules.value,
    'aria-invalid': wrong !== null || undefined,
    'aria-describedby': wrong === null ? undefined : `hint-${id}`,
    value: row.value,
  };
  if (row.field === 'segment') {
    const { names } = segmentWords(state.language);
    return (
      <select {...shared} onChange={(event) => change({ ...row, value: event.currentTarget.value })}>
        <option value="">{words.rules.chooseSegment}</option>
        {segmentKeys.map((key) => (
          <option key={key} value={key}>
            {names.segment[key]}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...shared}
      type="text"
      autoComplete="off"
      dir={directionOf(row.value)}
      onInput={(event) => change({ ...row, value: event.currentTarget.value })}
    />
  );
}
