import { defaultControlShare } from '../../core/campaigns/controlGroup';
import { formatMoney, formatPercent } from '../../core/speech/format';
import { campaignFields, readCampaign } from '../form/campaign';
import { Section } from './Section';
import type { StepProps } from './StepProps';
import { TextField } from './TextField';

/** The campaign's name, who is kept aside, and what may be spent. */
export function CampaignFields(props: StepProps) {
  const { state, words, send } = props;
  const { campaign, language, showWrongTerms } = state;
  const texts = words.campaign;
  const read = readCampaign(campaign, state.groupTerms, language);
  const wrong = showWrongTerms ? read.wrong : [];
  const { currency } = state.check?.account ?? { currency: null };
  return (
    <Section
      title={texts.heading}
      choice={wrong.length > 0 ? [words.groups.unread] : choiceText(props, currency)}
      open={wrong.length > 0}
    >
      {campaignFields.map((field) => (
        <TextField
          key={field}
          id={`campaign-${field}`}
          label={texts.fields[field].label}
          hint={texts.fields[field].hint}
          wrong={wrong.includes(field) ? texts.fields[field].sorry : null}
          value={campaign[field]}
          mode={field === 'name' || field === 'controlShare' ? 'text' : 'decimal'}
          onInput={(text) => send({ type: 'campaign', field, text })}
        />
      ))}
    </Section>
  );
}

function choiceText({ state, words }: StepProps, currency: string | null): readonly string[] {
  const { language, campaign } = state;
  const { plan, wrong } = readCampaign(campaign, state.groupTerms, language);
  if (wrong.length > 0) return [campaign.budget];
  const texts = words.campaign;
  const kept = texts.kept(formatPercent(plan.controlShare ?? defaultControlShare, language, 1));
  const { budget } = plan;
  const spent =
    budget === null ? texts.noBudget : texts.spent(formatMoney(budget.amount, currency, language));
  return [plan.campaign ?? '', kept, spent];
}
