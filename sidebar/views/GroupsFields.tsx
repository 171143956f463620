import { formatDay } from '../../core/locales/format';
import { unsupportedText } from '../../core/locales/groupText';
import { messages } from '../../core/locales/messages';
import { readGroups, schemeChoices } from '../groupsChosen';
import { shortDay } from '../shown';
import type { StepProps } from './StepProps';

// Shown as an example of how to write a day when there is no order to take one from.
const someDay = 45_657; // 2024-12-31

/** By what customers are grouped, and with which earlier day they are compared. */
export function GroupsFields({ state, words, send }: StepProps) {
  const { language, groups, check } = state;
  const texts = words.groups;
  const { schemes } = messages(language).segments;
  const choices = schemeChoices(check);
  const chosen = choices.find(({ value }) => value === groups.scheme);
  const reasons = choices.flatMap(({ scheme, lacking }) =>
    lacking === null ? [] : [`${schemes[scheme].name}: ${unsupportedText(lacking, language)}`],
  );
  const { compareTo, wrong } = readGroups(groups, language);
  const example = shortDay((check?.account.lastDay ?? someDay) - 90, language);
  const isWrong = state.showWrongTerms && wrong;
  return (
    <>
      <div class="field">
        <label for="groups-scheme">{texts.scheme}</label>
        <select
          id="groups-scheme"
          value={groups.scheme}
          aria-describedby="hint-scheme"
          onChange={(event) => send({ type: 'groups', groups: { scheme: event.currentTarget.value } })}
        >
          {choices.map(({ value, scheme, header, lacking }) => (
            <option key={value} value={value} disabled={lacking !== null}>
              {header === null ? schemes[scheme].name : texts.byColumn(header)}
            </option>
          ))}
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
      <div class="field">
        <label for="groups-compareTo">{texts.compareTo}</label>
        <input
          id="groups-compareTo"
          type="text"
          autoComplete="off"
          dir="auto"
          value={groups.compareTo}
          aria-invalid={isWrong || undefined}
          aria-describedby="hint-compareTo"
          onInput={(event) => send({ type: 'groups', groups: { compareTo: event.currentTarget.value } })}
        />
        <p id="hint-compareTo" class={isWrong ? 'hint wrong' : 'hint'}>
          {isWrong ? words.terms.asOfWrong(example) : texts.compareToHint(example)}
          {compareTo !== null && (
            <strong class="read-as">{words.terms.readAs(formatDay(compareTo, language))}</strong>
          )}
        </p>
      </div>
    </>
  );
}
