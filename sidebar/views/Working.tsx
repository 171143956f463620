import { formatCount, formatPercent } from '../../core/speech/format';
import type { Busy } from '../flow/state';
import { Buttons } from './Buttons';
import { Screen } from './Screen';
import type { StepProps } from './StepProps';

/** Progress screen: current stage, share done, and a cancel button. */
export function Working({ state, words, send, busy }: StepProps & { readonly busy: Busy }) {
  const share = busy.total > 0 ? busy.done / busy.total : 0;
  const stages: Readonly<Record<string, string>> = words.run.stages;
  const said = (fraction: number) => {
    const percent = formatPercent(fraction, state.language);
    switch (busy.task) {
      case 'open':
        return words.opening;
      case 'check':
        return words.columns.checking;
      case 'read':
        return words.sheet.reading(
          formatCount(busy.done, state.language),
          formatCount(busy.total, state.language),
        );
      case 'analyze':
        return words.run.progress(stages[busy.note] ?? words.run.stages.orders, percent);
      case 'write': {
        // Before the first tab, the report is prepared, sometimes after repeating the analysis.
        const stage = busy.note === '' ? words.run.stages.report : stages[busy.note];
        return stage === undefined
          ? words.write.progress(busy.note, percent)
          : words.run.progress(stage, percent);
      }
    }
  };
  const headings = {
    open: words.opening,
    check: words.sheet.heading,
    read: words.sheet.heading,
    analyze: words.run.heading,
    write: words.write.heading,
  };
  return (
    <Screen heading={headings[busy.task]}>
      <p id="doing" aria-hidden={busy.task !== 'open' || undefined} class="doing">
        {busy.task === 'open' ? '' : said(share)}
      </p>
      <progress aria-label={headings[busy.task]} {...(busy.total > 0 ? { value: share, max: 1 } : {})} />
      {/* In steps of a tenth, because a screen reader announces every change. */}
      <p role="status" class="hidden">
        {said(Math.floor(share * 10) / 10)}
      </p>
      {busy.task !== 'open' && (
        <Buttons back={{ label: words.cancel, act: () => send({ type: 'cancel' }) }} />
      )}
    </Screen>
  );
}
