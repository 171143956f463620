import { formatMoney, formatPercent } from '../../core/speech/format';
import { campaignFields } from '../form/form';
import { FieldInput, type FormProps } from './FieldInput';
import { Section } from './Section';

/** The campaign's name, who is kept aside, and what may be spent. */
export function CampaignFields(props: FormProps) {
  const { state, words, read } = props;
  const unread = state.showWrongTerms && campaignFields.some((name) => read.wrong[name] !== undefined);
  return (
    <Section
      title={words.campaign.heading}
      choice={unread ? [words.groups.unread] : choiceText(props)}
      open={unread}
    >
      {campaignFields.map((name) => (
        <FieldInput key={name} {...props} name={name} {...words.campaign.fields[name]} />
      ))}
    </Section>
  );
}

function choiceText({ state, words, read }: FormProps): readonly string[] {
  const { language, check, typed } = state;
  if (campaignFields.some((name) => read.wrong[name] !== undefined)) return [typed.budget ?? ''];
  const texts = words.campaign;
  const { campaign = '', controlShare, budget } = read.values;
  const keptText =
    controlShare === undefined ? texts.keptChosen : texts.kept(formatPercent(controlShare, language, 1));
  const currency = check?.account.currency ?? null;
  const spent = budget === undefined ? texts.noBudget : texts.spent(formatMoney(budget, currency, language));
  return [campaign, keptText, spent];
}
