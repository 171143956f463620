import { useLayoutEffect } from 'preact/hooks';
import { fields } from '../../core/request/fields';
import { writeDay } from '../../core/request/writeDay';
import { readForm } from '../form/readForm';
import { wrongFields } from '../work/analysisOptions';
import { Buttons } from './Buttons';
import { CampaignFields } from './CampaignFields';
import { ExtrasFields } from './ExtrasFields';
import { FieldInput } from './FieldInput';
import { focusOn } from './focusOn';
import { GroupsFields } from './GroupsFields';
import { Notices } from './Notices';
import { Screen } from './Screen';
import type { StepProps } from './StepProps';

/** Step 3: the terms on which future orders are valued. */
export function TermsStep(props: StepProps) {
  const { state, words, send } = props;
  const { check, language } = state;
  const read = readForm(state, check, language);
  const focusWrong = () => {
    const [first] = wrongFields(state);
    if (first !== undefined) focusOn(first);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when sent back here, not while typing
  useLayoutEffect(() => {
    if (state.showWrongTerms) focusWrong();
  }, []);

  const lastDay = check?.account.lastDay ?? fields.asOf.example;
  const texts = words.terms;
  const shown = [
    { name: 'months', label: texts.months, hint: texts.monthsHint },
    { name: 'margin', label: texts.margin, hint: texts.marginHint },
    { name: 'discountRate', label: texts.rate, hint: texts.rateHint },
    { name: 'asOf', label: texts.asOf, hint: texts.asOfHint(writeDay(lastDay, language)), dayLike: lastDay },
  ] as const;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send({ type: 'next' });
    focusWrong();
  };
  return (
    <Screen heading={texts.heading}>
      <Notices {...props} />
      <form onSubmit={submit} noValidate>
        {shown.map((field) => (
          <FieldInput key={field.name} {...props} read={read} {...field} echo />
        ))}
        <GroupsFields {...props} read={read} />
        <CampaignFields {...props} read={read} />
        <ExtrasFields {...props} />
        <Buttons submit={texts.run} back={{ label: words.back, act: () => send({ type: 'back' }) }} />
      </form>
    </Screen>
  );
}
