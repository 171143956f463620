import { localSerial } from '../../../core/cells/parse/civil';
import { questionText } from '../../../core/speech/check/checkText';
import { formatCount, formatPercent } from '../../../core/speech/format';
import { segmentWords } from '../../../core/speech/segments/segmentWords';
import { isWorking, isWriting } from '../../flow/jobs';
import { type HomeQuestion as Asked, questionOf } from '../../flow/question';
import type { Busy } from '../../flow/state';
import { shownHome } from '../../memory/lastHome';
import { Notices } from '../Notices';
import { Problems } from '../Problems';
import { Screen } from '../Screen';
import type { StepProps } from '../StepProps';
import { Answer } from './Answer';
import { assumedText } from './assumedText';
import { Cards } from './Cards';
import { HomeQuestion } from './HomeQuestion';
import { Icon } from './icons';
import { MarginField } from './MarginField';
import { oldOrdersText } from './oldOrdersText';

/** The home page: the answer with its cards, or the question that must be answered first. */
export function HomePlace(props: StepProps) {
  const { state, words } = props;
  const { outcome, language } = state;
  const question = questionOf(state);
  const working = isWorking(state) ? state.busy : null;
  if (question !== null) {
    const isAsked = !['noTabs', 'noOrders', 'terms'].includes(question.kind);
    const heading = questionHeading(question, props);
    return (
      <Screen key={heading} heading={heading} look="question" above={isAsked ? words.question.one : null}>
        <Notices {...props} />
        <HomeQuestion {...props} asked={question} />
      </Screen>
    );
  }
  if (outcome?.kind === 'none') {
    return (
      <Screen key="none" heading={words.result.noneHeading}>
        <Notices {...props} />
        <Problems problems={outcome.problems} language={language} />
        <AssumeButton {...props} hint="" />
      </Screen>
    );
  }
  const summary = outcome?.summary ?? null;
  const home = summary === null ? state.lastHome : shownHome(summary.home, language);
  const isEarly = summary !== null && !summary.hasRepeatOrders;
  return (
    <Screen key="answer" heading={home?.lead ?? words.home.yourCustomers} look="lead">
      <div class={working && home ? 'answer old' : 'answer'} aria-busy={working !== null}>
        {home === null ? <Skeleton /> : <Answer {...props} home={home} isEarly={isEarly} />}
      </div>
      <Notices {...props} />
      {summary !== null && <OldOrders {...props} />}
      <Progress {...props} busy={working} isAgain={home !== null} />
      {summary !== null && <MarginField {...props} />}
      {isEarly && <NoRepeatOrders {...props} />}
      <Cards {...props} cards={home?.cards ?? null} isOld={summary === null} />
      {summary !== null && <AssumeButton {...props} hint={assumedText(props, summary)} />}
      {summary !== null && summary.problems.length > 0 && (
        <details class="good-to-know">
          <summary>
            {words.result.problems}
            <span class="hint">{formatCount(summary.problems.length, language)}</span>
          </summary>
          <Problems problems={summary.problems} language={language} />
        </details>
      )}
    </Screen>
  );
}

function OldOrders({ state, words }: StepProps) {
  const lastDay = state.check?.account.lastDay ?? null;
  const today = Math.floor(localSerial(new Date()));
  const text = lastDay === null ? '' : oldOrdersText(lastDay, today, words, state.language);
  return text === '' ? null : <p class="hint">{text}</p>;
}

function questionHeading(asked: Asked, { state, words }: StepProps): string {
  switch (asked.kind) {
    case 'sheet':
      return words.sheet.heading;
    case 'column':
      return words.columns.pick[asked.role];
    case 'columns':
      return words.columns.heading;
    case 'reading':
      return questionText(asked.question, state.language).asked;
    case 'noTabs':
      return words.question.noTabs;
    case 'terms':
      return words.groups.unread;
    case 'noOrders':
      return words.result.noneHeading;
  }
}

/** Button to the assumptions, with the most important ones in a line. */
function AssumeButton({ state, words, send, hint }: StepProps & { readonly hint: string }) {
  return (
    <button
      type="button"
      id="assume"
      class="assume"
      disabled={isWriting(state)}
      onClick={() => send({ type: 'drawer', open: true })}
    >
      <span>
        <b>{words.home.assumptions}</b>
        <span class="hint">{hint}</span>
      </span>
      <Icon name="up" />
    </button>
  );
}

/** Grey placeholder bars for the answer. */
function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <span class="figure" />
      <span />
      <span class="wide" />
      <span class="wide" />
    </div>
  );
}

/** Smoothed progress; screen readers are told every tenth, and then the answer. */
function Progress({
  state,
  words,
  send,
  busy,
  isAgain,
}: StepProps & { readonly busy: Busy | null; readonly isAgain: boolean }) {
  const share = busy && busy.total > 0 ? Math.min(1, busy.done / busy.total) : 0;
  const textAt = (fraction: number) =>
    busy === null ? '' : doingText(busy, fraction, { state, words, send });
  return (
    <>
      {busy && (
        <div class="working">
          <progress aria-label={words.run.heading} {...(busy.total > 0 ? { value: share, max: 1 } : {})} />
          <p>
            <span id="doing" aria-hidden="true">
              {textAt(share)}
            </span>
            {busy.task !== 'open' && (
              <button type="button" class="link" onClick={() => send({ type: 'cancel' })}>
                {words.cancel}
              </button>
            )}
          </p>
          {isAgain && state.outcome === null && <p class="hint">{words.home.lastTime}</p>}
        </div>
      )}
      <p role="status" class="hidden">
        {busy ? textAt(Math.floor(share * 10) / 10) : answerText({ state, words, send })}
      </p>
    </>
  );
}

function doingText(busy: Busy, share: number, { state, words }: StepProps): string {
  const { language } = state;
  const stages: Readonly<Record<string, string>> = words.run.stages;
  switch (busy.task) {
    case 'open':
      return words.opening;
    case 'read':
      return busy.total === 0
        ? words.home.reading
        : words.sheet.reading(formatCount(busy.done, language), formatCount(busy.total, language));
    case 'check':
      return words.columns.checking;
    default:
      return words.run.progress(stages[busy.note] ?? words.run.stages.orders, formatPercent(share, language));
  }
}

function answerText({ state: { outcome, language }, words }: StepProps): string {
  if (outcome?.kind !== 'result') return '';
  const { lead, value, figure } = shownHome(outcome.summary.home, language);
  return `${lead}: ${value}${words.comma}${figure}`;
}

/** The empty state: what to do first. */
function NoRepeatOrders({ state }: StepProps) {
  const { heading, nothing, first } = segmentWords(state.language).noRepeatOrders;
  return (
    <section class="notice">
      <h2>{heading}</h2>
      <p>{nothing}</p>
      <p>{first}</p>
    </section>
  );
}
