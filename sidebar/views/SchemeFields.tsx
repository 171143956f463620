import { segmentWords } from '../../core/speech/segments/segmentWords';
import { chosenColumn, detailText, readGroups, schemeChoices, type WrongGroups } from '../form/groups';
import { type DetailField, fieldsOf, tierKinds } from '../form/schemeDetails';
import { quantity } from './format';
import { RuleBuilder } from './RuleBuilder';
import { Section } from './Section';
import type { StepProps } from './StepProps';
import { TextField } from './TextField';

/** The settings of the chosen scheme, for schemes that have any. */
export function SchemeFields(props: StepProps) {
  const { state, words } = props;
  const { groups, check, language, showWrongTerms } = state;
  const wrong = showWrongTerms ? readGroups(groups, check, null, language).wrong : [];
  if (groups.scheme === 'rules') {
    const count = words.rules.count(quantity(groups.rules.length, language));
    return (
      <Section title={words.rules.heading} choice={[count]} open>
        <RuleBuilder {...props} />
      </Section>
    );
  }
  const columns = chosenColumn(groups.scheme) !== null;
  const fields = shownFields(props);
  if (fields.length === 0 && !columns) return null;
  const unread = fields.some((field) => wrong.includes(field));
  return (
    <Section title={words.groups.details} choice={choiceText(props, unread)} open={unread}>
      {groups.scheme === 'value' && <TierKind {...props} />}
      {fields.map((field) => (
        <Detail key={field} {...props} field={field} wrong={wrong} />
      ))}
      {columns && <Columns {...props} />}
    </Section>
  );
}

function shownFields({ state: { groups } }: StepProps): readonly DetailField[] {
  const scheme = schemeChoices(null).find(({ value }) => value === groups.scheme)?.scheme;
  return scheme === undefined ? [] : fieldsOf(scheme, groups.tiers);
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
  const filled = shownFields(props).flatMap((field) => {
    const text = detailText(field, groups, check, language);
    return text === '' ? [] : [`${texts.fields[field].label}: ${text}`];
  });
  return filled.length === 0 ? [texts.found] : filled;
}

type DetailProps = StepProps & { readonly field: DetailField; readonly wrong: readonly WrongGroups[] };

/** A field shows what is proposed until something else is typed. */
function Detail({ state, words, send, field, wrong }: DetailProps) {
  const { groups, check, language } = state;
  const { label, hint, sorry } = words.groups.fields[field];
  return (
    <TextField
      id={`groups-${field}`}
      label={label}
      hint={hint}
      wrong={wrong.includes(field) ? sorry : null}
      value={groups.details[field] ?? detailText(field, groups, check, language)}
      onInput={(text) => send({ type: 'groups', groups: { details: { ...groups.details, [field]: text } } })}
    />
  );
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
          const tiers = tierKinds.find((kind) => kind === event.currentTarget.value);
          if (tiers) send({ type: 'groups', groups: { tiers } });
        }}
      >
        {tierKinds.map((kind) => (
          <option key={kind} value={kind}>
            {texts[kind]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A second column, and value as a third way to tell customers apart. */
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
