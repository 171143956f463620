import { useLayoutEffect } from 'preact/hooks';
import { writeDay } from '../../core/request/writeDay';
import { formatDay, formatNumber, formatPercent } from '../../core/speech/format';
import type { TypedTerms } from '../form/form';
import { readTerms } from '../form/readTerms';
import { wrongFields } from '../work/analysisOptions';
import { Buttons } from './Buttons';
import { CampaignFields } from './CampaignFields';
import { ExtrasFields } from './ExtrasFields';
import { focusOn } from './focusOn';
import { GroupsFields } from './GroupsFields';
import { Notices } from './Notices';
import { Screen } from './Screen';
import type { StepProps } from './StepProps';
import { TextField } from './TextField';

// Shown as an example of how to write a day when there is no order to take one from.
const someDay = 45_657; // 2024-12-31

/** Step 3: on what terms future orders are valued. */
export function TermsStep(props: StepProps) {
  const { state, words, send } = props;
  const { language, typed } = state;
  const { months, margin, discountRate, asOf, wrong } = readTerms(typed, language);
  const focusWrong = () => {
    const [first] = wrongFields(state);
    if (first !== undefined) focusOn(first);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: when she is sent back here, and not while she types
  useLayoutEffect(() => {
    if (state.showWrongTerms) focusWrong();
  }, []);

  const example = writeDay(state.check?.account.lastDay ?? someDay, language);
  const texts = words.terms;
  const fields = [
    {
      term: 'months',
      label: texts.months,
      hint: texts.monthsHint,
      sorry: texts.monthsWrong,
      value: formatNumber(months, language, 2),
      mode: 'decimal',
    },
    {
      term: 'margin',
      label: texts.margin,
      hint: texts.marginHint,
      sorry: texts.marginWrong,
      value: formatPercent(margin, language, 2),
      mode: 'text',
    },
    {
      term: 'discountRate',
      label: texts.rate,
      hint: texts.rateHint,
      sorry: texts.rateWrong,
      value: formatPercent(discountRate, language, 2),
      mode: 'text',
    },
    {
      term: 'asOf',
      label: texts.asOf,
      hint: texts.asOfHint(example),
      sorry: texts.asOfWrong(example),
      value: asOf === null ? '' : formatDay(asOf, language),
      mode: 'text',
    },
  ] as const satisfies readonly { term: keyof TypedTerms; [more: string]: string }[];

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send({ type: 'next' });
    focusWrong();
  };
  return (
    <Screen heading={texts.heading}>
      <Notices {...props} />
      <form onSubmit={submit} noValidate>
        {fields.map(({ term, label, hint, sorry, value, mode }) => {
          const readAs = !wrong.includes(term) && value !== '' && value !== typed[term];
          return (
            <TextField
              key={term}
              id={`term-${term}`}
              label={label}
              hint={hint}
              wrong={state.showWrongTerms && wrong.includes(term) ? sorry : null}
              readAs={readAs ? texts.readAs(value) : null}
              mode={mode}
              value={typed[term]}
              onInput={(text) => send({ type: 'term', term, text })}
            />
          );
        })}
        <GroupsFields {...props} />
        <CampaignFields {...props} />
        <ExtrasFields {...props} />
        <Buttons submit={texts.run} back={{ label: words.back, act: () => send({ type: 'back' }) }} />
      </form>
    </Screen>
  );
}
