/** Background jobs: starting, describing and stopping them. */

import type { TabId } from '../../core/host/port';
import { askedOptions, readingOf } from '../work/analysisOptions';
import { remembering } from './remembering';
import type { Busy, Effect, Job, State, Task, Update } from './state';

/** Whether an answer is being made, from opening the workbook to the analysis. */
export function isWorking({ busy }: State): boolean {
  return busy !== null && ['open', 'read', 'check', 'analyze'].includes(busy.task);
}

export function isReading({ busy }: State): boolean {
  return busy !== null && ['open', 'read', 'check'].includes(busy.task);
}

export function isWriting({ busy }: State): boolean {
  return busy?.task === 'write';
}

export function noEffects(state: State): Update {
  return { state, effects: [] };
}

/** Opening cannot be cancelled, because there is no earlier state. A write call cannot be revoked, so cancelling waits for its end. */
export function cancel(state: State): Update {
  const { busy } = state;
  if (!busy || busy.task === 'open' || busy.stopping) return noEffects(state);
  if (busy.task !== 'write') {
    return { state: { ...state, busy: null, cancelled: busy.task }, effects: stopOf(busy) };
  }
  return {
    state: { ...state, busy: { ...busy, stopping: true } },
    effects: [{ type: 'stop', job: busy.job, waits: true }],
  };
}

export function stopOf(busy: Busy | null): readonly Effect[] {
  return busy ? [{ type: 'stop', job: busy.job, waits: false }] : [];
}

/** Starts a job, replacing a running one. */
export function begin(state: State, task: Task): Update {
  const job = state.lastJob + 1;
  const effect = effectOf(state, task, job);
  return effect ? started(state, task, effect, job) : noEffects(state);
}

export function beginShow(state: State, tab: TabId): Update {
  const job = state.lastJob + 1;
  return started(state, 'show', { type: 'show', job, tab }, job);
}

function started(state: State, task: Task, effect: Effect, job: Job): Update {
  const begun: State = {
    ...state,
    busy: { job, task, done: 0, total: 0, note: '', asked: '', stopping: false },
    lastJob: job,
    failure: null,
    cancelled: null,
    showWrongTerms: false,
    wrongIndex: null,
  };
  const stored = task === 'analyze' ? remembering(asking(begun)) : noEffects(begun);
  return { state: stored.state, effects: [...stopOf(state.busy), ...stored.effects, effect] };
}

function asking(state: State): State {
  return { ...state, busy: state.busy && { ...state.busy, asked: askedText(state) } };
}

/** The analysis request and its table as one text. */
export function askedText(state: State): string {
  const { prices, seasonIndex } = state.extras;
  const options = askedOptions(state);
  // Only the report depends on the texts of actions.
  const plan = options && { ...options.plan, actions: {} };
  return JSON.stringify([state.table, { ...options, plan }, prices, seasonIndex]);
}

function effectOf(state: State, task: Task, job: Job): Effect | null {
  const { tab, table, language, outcome } = state;
  switch (task) {
    case 'open':
      return { type: 'open', job, first: state.workbook === null };
    case 'read':
      return tab === null ? null : { type: 'read', job, tab };
    case 'check': {
      // Remembered choices apply once, before the first check of a table.
      const remembered = state.check ? null : (state.workbook?.remembered ?? null);
      return table && { type: 'check', job, table, reading: readingOf(state), remembered };
    }
    case 'analyze': {
      const options = askedOptions(state);
      const { prices, seasonIndex } = state.extras;
      const tabs = { priceIndex: prices, seasonIndex };
      return table && options && { type: 'analyze', job, table, options, tabs, ticks: state.ticks, language };
    }
    case 'write':
      return outcome?.kind === 'result'
        ? { type: 'write', job, actions: state.actions, ticks: state.ticks, language }
        : null;
    case 'list':
    case 'campaign': {
      const opening = task === 'list' ? state.opening : null;
      const lists = [...new Set([...state.started, ...state.toStart])];
      const { actions, ticks, toWithdraw: withdrawn } = state;
      return { type: 'startCampaigns', job, opening, lists, withdrawn, actions, ticks, language };
    }
    case 'show':
      return null;
  }
}

/** Writes the campaigns of copied or withdrawn lists, as soon as no other job runs. */
export function startWaiting(done: Update): Update {
  const { state, effects } = done;
  const isLeft = state.toStart.length > 0 || state.toWithdraw.length > 0;
  const waits = isLeft && state.busy === null && state.failure === null;
  if (!waits || state.outcome?.kind !== 'result') return done;
  const begun = begin(state, 'campaign');
  return { state: begun.state, effects: [...effects, ...begun.effects] };
}
