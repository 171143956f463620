import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TabId } from '../../../core/host/port';
import { formatPercent } from '../../../core/speech/format';
import { isWorking, isWriting } from '../../flow/jobs';
import { listsOfWeek } from '../../flow/lists';
import type { StepProps } from '../StepProps';
import { DoubtedTabs } from './DoubtedTabs';

/** The next thing to do as the main button: writing the report, or going to what was written. */
export function Foot(props: StepProps) {
  const { state, words } = props;
  const writes = isWriting(state);
  const foot = useRef<HTMLElement>(null);
  const wrote = useRef(writes);
  // When a button is replaced by the next one, that takes the focus.
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wrote.current !== writes && isLost) foot.current?.querySelector('button')?.focus();
    wrote.current = writes;
  }, [writes]);
  return (
    <footer ref={foot}>
      {state.outcome?.kind !== 'result' ? (
        words.sheet.privacy
      ) : writes ? (
        <Writing {...props} />
      ) : state.written.length > 0 ? (
        <Written {...props} />
      ) : (
        <ToWrite {...props} />
      )}
    </footer>
  );
}

function ToWrite({ state, words, send }: StepProps) {
  const isOld = state.workbook?.tabs.some(({ ours }) => ours !== null) ?? false;
  const works = isWorking(state);
  return (
    <>
      <button
        type="button"
        class="main"
        disabled={works}
        aria-describedby={works ? 'doing' : 'foot-hint'}
        onClick={() => send({ type: 'write' })}
      >
        {isOld ? words.write.update : words.write.write}
      </button>
      <p id="foot-hint">
        {isOld ? words.write.updateHint : words.write.writeHint}
        {listsOfWeek(state).length > 0 && ` ${words.write.starts}`}
      </p>
      <DoubtedTabs state={state} words={words} />
    </>
  );
}

/** Buttons to the written tabs: first This week, else the first tab; the others below. */
function Written({ state, words, send }: StepProps) {
  const { written } = state;
  const week = written.find(({ key }) => key === 'week') ?? written[0];
  const show = (tab: TabId) => send({ type: 'show', tab });
  return (
    <>
      <button type="button" class="main" onClick={() => show(week.id)}>
        {words.write.open(week.name)}
      </button>
      <p role="status">{words.write.done}</p>
      <ul class="tabs">
        {written
          .filter(({ id }) => id !== week.id)
          .map(({ id, name }) => (
            <li key={id}>
              <button type="button" class="link" onClick={() => show(id)}>
                <bdi>{name}</bdi>
              </button>
            </li>
          ))}
      </ul>
      {written.map(({ id, name, kept }) =>
        kept === undefined ? null : (
          <p key={id} role="status">
            {words.write.kept({ tab: name, kept })}
          </p>
        ),
      )}
      <DoubtedTabs state={state} words={words} />
    </>
  );
}

/** Progress of the writing, and a button to stop it. */
function Writing({ state, words, send }: StepProps) {
  const { busy, language } = state;
  if (busy === null) return null;
  const share = busy.total > 0 ? Math.min(1, busy.done / busy.total) : 0;
  const stages: Readonly<Record<string, string>> = words.run.stages;
  const textAt = (fraction: number) => {
    const percent = formatPercent(fraction, language);
    // Before the first tab, the report is prepared, sometimes after repeating the analysis.
    const stage = busy.note === '' ? words.run.stages.report : stages[busy.note];
    return stage === undefined
      ? words.write.progress(busy.note, percent)
      : words.run.progress(stage, percent);
  };
  return (
    <>
      <div class="writing">
        <progress aria-label={words.write.heading} {...(busy.total > 0 ? { value: share, max: 1 } : {})} />
        <button type="button" disabled={busy.stopping} onClick={() => send({ type: 'cancel' })}>
          {busy.stopping ? words.write.stopping : words.write.stop}
        </button>
      </div>
      <p aria-hidden="true">{textAt(share)}</p>
      <p role="status" class="hidden">
        {busy.stopping ? words.write.stopping : textAt(Math.floor(share * 10) / 10)}
      </p>
    </>
  );
}
