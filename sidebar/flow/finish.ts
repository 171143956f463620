import { emptyForm, type Typed, termFields } from '../form/form';
import { checked, opened, withWritten } from '../memory/loaded';
import { inTabs, rememberedTicks } from '../memory/ticks';
import { findOrders } from './answering';
import { begin, noEffects } from './jobs';
import { campaignsStarted, detailEffects, listsOfWeek } from './lists';
import { remembering } from './remembering';
import type { Busy, Event, Job, State, Update } from './state';

/** Handles the messages of a job: progress, or its end, which often starts the next job. */
export function finish(state: State, busy: Busy, event: Extract<Event, { job: Job }>): Update {
  const idle = { ...state, busy: null };
  switch (event.type) {
    case 'progress':
      return noEffects({
        ...state,
        busy: { ...busy, done: event.done, total: event.total, note: event.note },
      });
    case 'opened': {
      const open = { ...opened(idle, event.workbook), ticks: rememberedTicks(event.workbook.remembered) };
      return open.tab === null ? noEffects(open) : begin(open, 'read');
    }
    case 'tableRead':
      return begin(readAnew(idle, event.table), 'check');
    case 'checked':
      return findOrders(checked(idle, event.check));
    case 'analyzed':
      return withDetail(
        remembering({
          ...idle,
          outcome: event.outcome,
          asked: busy.asked,
          lastHome: null,
          written: [],
          started: [],
        }),
      );
    case 'indexUnreadable':
      return noEffects({ ...idle, wrongIndex: event.index, showWrongTerms: true, drawer: true });
    case 'tabsWritten': {
      const written = { ...withWritten(idle, event.tabs), written: event.tabs };
      const begun = campaignsStarted(written, listsOfWeek(state));
      const { ticks } = state;
      return withDetail(
        ticks.length === 0 ? noEffects(begun) : remembering({ ...begun, ticks: inTabs(ticks) }),
      );
    }
    case 'campaignsStarted': {
      const begun = campaignsStarted(idle, event.lists);
      // The answer differs without the withdrawn campaigns.
      if (state.toWithdraw.length > 0) return begin({ ...begun, toWithdraw: [] }, 'analyze');
      return withDetail(noEffects(begun));
    }
    case 'stopped':
      return noEffects({ ...idle, cancelled: busy.task });
    case 'shown':
      return noEffects(idle);
    case 'failed':
      return noEffects({ ...idle, failure: { code: event.code, said: event.said, task: busy.task } });
  }
}

/** Requests the detail of the open card, made from the new answer. */
function withDetail({ state, effects }: Update): Update {
  return { state, effects: [...effects, ...detailEffects(state)] };
}

/** After rereading the same tab, its choices stay, and its answer until there is a new one. */
function readAnew(state: State, table: State['table']): State {
  if (state.check && state.table?.tab === table?.tab) return { ...state, table };
  return {
    ...state,
    table,
    check: null,
    columnsAgreed: false,
    picks: {},
    answers: {},
    ...emptyForm,
    typed: termsIn(state.typed),
    outcome: null,
    details: {},
    started: [],
    toStart: [],
    toWithdraw: [],
    written: [],
  };
}

/** Only the terms stay when another table is chosen; all other choices belong to a table. */
function termsIn(typed: Typed): Typed {
  return Object.fromEntries(termFields.flatMap((name) => (name in typed ? [[name, typed[name]]] : [])));
}
