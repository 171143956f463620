import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDay, formatNumber, formatPercent } from '../../core/locales/format';
import { readTerms } from '../readTerms';
import { shortDay } from '../shown';
import type { TypedTerms } from '../state';
import { Buttons } from './Buttons';
import { GroupsFields } from './GroupsFields';
import { Notices } from './Notices';
import { Screen } from './Screen';
import type { StepProps } from './StepProps';

// Shown as an example of how to write a day when there is no order to take one from.
const someDay = 45_657; // 2024-12-31

/** Step 3: on what terms future orders are valued. */
export function TermsStep(props: StepProps) {
  const { state, words, send } = props;
  const { language, typed } = state;
  const { months, margin, discountRate, asOf, wrong } = readTerms(typed, language);
  const form = useRef<HTMLFormElement>(null);
  const firstWrong = state.showWrongTerms ? wrong[0] : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when she has tried to go on
  useLayoutEffect(() => {
    if (firstWrong) form.current?.querySelector<HTMLInputElement>(`#term-${firstWrong}`)?.focus();
  }, [state.showWrongTerms]);

  const example = shortDay(state.check?.account.lastDay ?? someDay, language);
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
  };
  return (
    <Screen heading={texts.heading}>
      <Notices {...props} />
      <form ref={form} onSubmit={submit} noValidate>
        {fields.map(({ term, label, hint, sorry, value, mode }) => {
          const isWrong = state.showWrongTerms && wrong.includes(term);
          const readAs = !wrong.includes(term) && value !== '' && value !== typed[term];
          return (
            <div key={term} class="field">
              <label for={`term-${term}`}>{label}</label>
              <input
                id={`term-${term}`}
                type="text"
                inputMode={mode}
                autoComplete="off"
                dir="auto"
                value={typed[term]}
                aria-invalid={isWrong || undefined}
                aria-describedby={`hint-${term}`}
                onInput={(event) => send({ type: 'term', term, text: event.currentTarget.value })}
              />
              <p id={`hint-${term}`} class={isWrong ? 'hint wrong' : 'hint'}>
                {isWrong ? sorry : hint}
                {readAs && <strong class="read-as">{texts.readAs(value)}</strong>}
              </p>
            </div>
          );
        })}
        <GroupsFields {...props} />
        <Buttons submit={texts.run} back={{ label: words.back, act: () => send({ type: 'back' }) }} />
      </form>
    </Screen>
  );
}
