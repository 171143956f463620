import { writeDay } from '../../core/request/writeDay';
import { formatDay } from '../../core/speech/format';
import { unsupportedText } from '../../core/speech/segments/groupText';
import { segmentWords } from '../../core/speech/segments/segmentWords';
import { readGroups, type SchemeChoice, schemeChoices } from '../form/groups';
import { readTerms } from '../form/readTerms';
import { SchemeFields } from './SchemeFields';
import type { StepProps } from './StepProps';
import { TextField } from './TextField';

// Shown as an example of how to write a day when there is no order to take one from.
const someDay = 45_657; // 2024-12-31

/** By what customers are grouped, and with which earlier day they are compared. */
export function GroupsFields(props: StepProps) {
  const { state, words, send } = props;
  const { language, groups, check } = state;
  const { asOf } = readTerms(state.typed, language);
  const { compareTo, compareToTooLate, wrong } = readGroups(groups, check, asOf, language);
  const example = writeDay((check?.account.lastDay ?? someDay) - 90, language);
  const sorry = compareToTooLate ? words.groups.compareToTooLate : words.terms.asOfWrong(example);
  return (
    <>
      <SchemeField {...props} />
      <SchemeFields key={groups.scheme} {...props} />
      <TextField
        id="groups-compareTo"
        label={words.groups.compareTo}
        hint={words.groups.compareToHint(example)}
        wrong={state.showWrongTerms && wrong.includes('compareTo') ? sorry : null}
        readAs={compareTo === null ? null : words.terms.readAs(formatDay(compareTo, language))}
        value={groups.compareTo}
        onInput={(text) => send({ type: 'groups', groups: { compareTo: text } })}
      />
    </>
  );
}

function SchemeField({ state, words, send }: StepProps) {
  const { language, groups, check } = state;
  const texts = words.groups;
  const { schemes } = segmentWords(language);
  const choices = schemeChoices(check);
  const chosen = choices.find(({ value }) => value === groups.scheme);
  const reasons = choices.flatMap(({ scheme, lacking }) =>
    lacking === null ? [] : [`${schemes[scheme].name}: ${unsupportedText(lacking, language)}`],
  );
  if (groups.gone !== null) reasons.unshift(texts.gone(groups.gone));
  const known = new Set(check?.groupColumns.flatMap(({ header, role }) => (role === null ? [] : [header])));
  const others = choices.filter(({ header }) => header !== null && !known.has(header));
  const option = ({ value, scheme, header, lacking }: SchemeChoice) => (
    <option key={value} value={value} disabled={lacking !== null}>
      {header === null ? schemes[scheme].name : texts.byColumn(header)}
    </option>
  );
  return (
    <div class="field">
      <label for="groups-scheme">{texts.scheme}</label>
      <select
        id="groups-scheme"
        value={groups.scheme}
        aria-describedby="hint-scheme"
        onChange={(event) => send({ type: 'groups', groups: { scheme: event.currentTarget.value } })}
      >
        {choices.filter((choice) => !others.includes(choice)).map(option)}
        {others.length > 0 && <optgroup label={texts.otherColumns}>{others.map(option)}</optgroup>}
      </select>
      <p id="hint-scheme" class="hint">
        {schemes[chosen?.scheme ?? 'rfm'].purpose}
        {reasons.map((reason) => (
          <span key={reason}>
            <br />
            {reason}
          </span>
        ))}
      </p>
    </div>
  );
}
