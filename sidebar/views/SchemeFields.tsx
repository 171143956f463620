import { fields as catalogue } from '../../core/request/fields';
import { readChoice } from '../../core/request/readChoice';
import { segmentWords } from '../../core/speech/segments/segmentWords';
import { textOf } from '../form/form';
import { chosenColumn } from '../form/groupChoices';
import { detailsOf } from '../form/readForm';
import { FieldInput, type FormProps } from './FieldInput';
import { quantity } from './format';
import { RuleBuilder } from './RuleBuilder';
import { Section } from './Section';
import type { StepProps } from './StepProps';

/** The settings of the chosen scheme, for schemes that have any. */
export function SchemeFields(props: FormProps) {
  const { state, words, read } = props;
  const { groups, language, showWrongTerms } = state;
  if (groups.scheme === 'rules') {
    const count = words.rules.count(quantity(groups.rules.length, language));
    return (
      <Section title={words.rules.heading} choice={[count]} open>
        <RuleBuilder {...props} />
      </Section>
    );
  }
  const columns = chosenColumn(groups.scheme) !== null;
  const fields = detailsOf(state);
  if (fields.length === 0 && !columns) return null;
  const unread = showWrongTerms && fields.some((name) => read.wrong[name] !== undefined);
  return (
    <Section title={words.groups.details} choice={choiceText(props, unread)} open={unread}>
      {groups.scheme === 'value' && <TierKind {...props} />}
      {fields.map((field) => (
        <FieldInput key={field} {...props} name={field} {...words.groups.fields[field]} />
      ))}
      {columns && <Columns {...props} />}
    </Section>
  );
}

/** The current choice in one line. */
function choiceText(props: StepProps, unread: boolean): readonly string[] {
  const { state, words } = props;
  const { groups, check, language } = state;
  const texts = words.groups;
  if (unread) return [texts.unread];
  const first = chosenColumn(groups.scheme);
  if (first !== null) {
    const value = segmentWords(language).schemes.value.name;
    return [first, groups.second, groups.byValue ? value : ''];
  }
  const filled = detailsOf(state).flatMap((field) => {
    const text = textOf(field, state.typed, check, language);
    return text === '' ? [] : [`${texts.fields[field].label}: ${text}`];
  });
  return filled.length === 0 ? [texts.found] : filled;
}

function TierKind({ state, words, send }: StepProps) {
  const texts = words.groups.tiers;
  return (
    <div class="field">
      <label for="groups-tiers">{texts.label}</label>
      <select
        id="groups-tiers"
        value={state.groups.tiers}
        onChange={(event) => {
          const tiers = readChoice(event.currentTarget.value, catalogue.tierKind);
          if (tiers !== null) send({ type: 'groups', groups: { tiers } });
        }}
      >
        {catalogue.tierKind.words.map(([, kind]) => (
          <option key={kind} value={kind}>
            {texts[kind]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A second column, and crossing with value tiers. */
function Columns({ state, words, send }: StepProps) {
  const { groups, check } = state;
  const texts = words.groups;
  const first = chosenColumn(groups.scheme);
  const others = check?.groupColumns.filter(({ header }) => header !== first) ?? [];
  return (
    <>
      <div class="field">
        <label for="groups-second">{texts.second}</label>
        <select
          id="groups-second"
          value={groups.second}
          onChange={(event) => send({ type: 'groups', groups: { second: event.currentTarget.value } })}
        >
          <option value="">{texts.noSecond}</option>
          {others.map(({ header }) => (
            <option key={header} value={header}>
              {header}
            </option>
          ))}
        </select>
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={groups.byValue}
          onChange={(event) => send({ type: 'groups', groups: { byValue: event.currentTarget.checked } })}
        />
        <span>{texts.byValue}</span>
      </label>
    </>
  );
}
