import { actionKeyOf, assumedUplift } from '../../core/campaigns/actions';
import { groupTerms as catalogue } from '../../core/request/fields/plan';
import { formatMoney, formatPercent } from '../../core/speech/format';
import { complaintText } from '../../core/speech/request/complaintText';
import { groupName } from '../../core/speech/segments/groupName';
import { type GroupTermField, groupTermFields, readTermsOfGroups } from '../form/groupTerms';
import type { GroupSpend, ResultSummary } from '../work/workerProtocol';
import { quantity } from './format';
import { Section } from './Section';
import type { StepProps } from './StepProps';
import { TextField } from './TextField';

type Props = StepProps & { readonly summary: ResultSummary };

/** The allocation of the budget, with terms per group; empty without a budget. */
export function BudgetFields(props: Props) {
  const { state, words, summary } = props;
  const { budget, currency } = summary;
  if (budget === null) return null;
  const texts = words.budget;
  const spent = texts.spent(formatMoney(budget.spend, currency, state.language));
  return (
    <Section title={texts.heading} choice={[spent]}>
      <p class="hint">{texts.intro}</p>
      {budget.groups.map((group, index) => (
        <GroupFields key={group.key} {...props} group={group} place={index} />
      ))}
    </Section>
  );
}

/** By index, because keys of groups contain text of the sheet. */
const fieldId = (index: number, field: GroupTermField) => `budget-${index}-${field}`;

type GroupProps = Props & { readonly group: GroupSpend; readonly place: number };

function GroupFields({ state, words, send, summary, group, place }: GroupProps) {
  const { language, groupTerms, showWrongTerms } = state;
  const texts = words.budget;
  const { key, name } = group;
  const wrong = (showWrongTerms && readTermsOfGroups(groupTerms, language).complaints[key]) || {};
  const sorry = (field: GroupTermField) => {
    const complaint = wrong[field];
    return complaint ? complaintText(catalogue[field], complaint, language, 'wizard') : null;
  };
  const usual = formatPercent(assumedUplift(actionKeyOf(group)), language, 1);
  const hints = { uplift: texts.upliftHint(usual), least: texts.leastHint, most: texts.mostHint };
  return (
    <Section
      title={groupName(name, language)}
      choice={[
        texts.contacts(quantity(group.contacts, language)),
        formatMoney(group.spend, summary.currency, language),
      ]}
      open={Object.keys(wrong).length > 0}
    >
      <fieldset class="plain" aria-label={groupName(name, language)}>
        {groupTermFields.map((field) => (
          <TextField
            key={field}
            id={fieldId(place, field)}
            label={texts.fields[field].label}
            hint={hints[field]}
            wrong={sorry(field)}
            value={groupTerms[key]?.[field] ?? ''}
            mode={catalogue[field].kind === 'money' ? 'decimal' : 'text'}
            onInput={(text) => send({ type: 'groupTerm', key, field, text })}
          />
        ))}
      </fieldset>
    </Section>
  );
}
