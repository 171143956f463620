import { daysCompared } from '../../core/insight/movementBetween';
import { fields } from '../../core/request/fields';
import { writeDay } from '../../core/request/writeDay';
import { formatCount } from '../../core/speech/format';
import { unsupportedText } from '../../core/speech/segments/groupText';
import { segmentWords } from '../../core/speech/segments/segmentWords';
import { type SchemeChoice, schemeChoices } from '../form/groupChoices';
import { FieldInput, type FormProps } from './FieldInput';
import { SchemeFields } from './SchemeFields';
import type { StepProps } from './StepProps';

/** By what customers are grouped, and with which earlier day they are compared. */
export function GroupsFields(props: FormProps) {
  const { state, words } = props;
  const { language, groups, check } = state;
  const earlier = (check?.account.lastDay ?? fields.asOf.example) - daysCompared;
  return (
    <>
      <SchemeField {...props} />
      <SchemeFields key={groups.scheme} {...props} />
      <FieldInput
        {...props}
        name="compareTo"
        label={words.groups.compareTo}
        hint={words.groups.compareToHint(writeDay(earlier, language), formatCount(daysCompared, language))}
        dayLike={earlier}
        echo
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
  if (groups.missingColumn !== null) reasons.unshift(texts.gone(groups.missingColumn));
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
        {schemes[chosen?.scheme ?? 'plain'].purpose}
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
