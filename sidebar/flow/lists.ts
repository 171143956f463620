/** The user's actions on this week's lists: ticking people, copying and withdrawing lists. */
import type { ListKey } from '../../core/campaigns/campaign';
import type { CampaignPlace } from '../../core/campaigns/pastCampaign';
import { isCard } from '../../core/home/home';
import { takenAgain, ticked } from '../memory/ticks';
import type { Outcome } from '../work/workerProtocol';
import type { Effect, Event, State } from './state';

/** Requests the detail of the open card once there is an answer; no effect elsewhere. */
export function detailEffects({ place, outcome, started }: State): readonly Effect[] {
  return isCard(place) && outcome?.kind === 'result' ? [{ type: 'detail', card: place, started }] : [];
}

/** Ticks or unticks a customer, for the campaign day of the displayed lists. */
export function tick(state: State, { list, customer, isDone }: Extract<Event, { type: 'tick' }>): State {
  const { week } = state.details;
  if (week?.card !== 'week') return state;
  return { ...state, ticks: ticked(state.ticks, { day: week.day ?? 0, list, customer }, isDone) };
}

/** A copied or saved list waits for its campaign to be written, unless its campaign has already started. */
export function take(state: State, list: ListKey): State {
  const { week } = state.details;
  const day = (week?.card === 'week' ? week.day : null) ?? 0;
  const ticks = takenAgain(state.ticks, { day, list });
  const isStarted = state.started.includes(list) || (week?.card === 'week' && week.started.includes(list));
  if (isStarted || state.toStart.includes(list)) return { ...state, ticks };
  const toWithdraw = state.toWithdraw.filter((one) => one.list !== list || !isOfToday(state, one));
  return { ...state, ticks, toWithdraw, toStart: [...state.toStart, list] };
}

/** Whether a campaign has the day of the answer. */
function isOfToday({ outcome }: State, { day }: CampaignPlace): boolean {
  return outcome?.kind === 'result' && outcome.summary.asOf === day;
}

/** Withdraws a campaign whose people were not contacted. A list of today can be copied again. */
export function withdraw(state: State, campaign: CampaignPlace): State {
  const { week } = state.details;
  const others = (lists: readonly ListKey[]) =>
    isOfToday(state, campaign) ? lists.filter((list) => list !== campaign.list) : lists;
  return {
    ...state,
    started: others(state.started),
    toStart: others(state.toStart),
    toWithdraw: [...state.toWithdraw, campaign],
    details:
      week?.card === 'week'
        ? { ...state.details, week: { ...week, started: others(week.started) } }
        : state.details,
  };
}

/** Marks the campaigns of these lists as started, which the home page shows at once. */
export function campaignsStarted(state: State, lists: readonly ListKey[]): State {
  return {
    ...state,
    started: [...new Set([...state.started, ...lists])],
    toStart: state.toStart.filter((list) => !lists.includes(list)),
    outcome: state.outcome && lists.length > 0 ? withCampaign(state.outcome) : state.outcome,
  };
}

/** Keys of this week's lists; writing a report starts all of them. */
export function listsOfWeek({ outcome }: State): readonly ListKey[] {
  if (outcome?.kind !== 'result') return [];
  const { week } = outcome.summary.home.cards;
  return week.empty === null ? week.lists.map(({ key }) => key) : [];
}

/** Removes "no campaign yet" from the home page. */
function withCampaign(outcome: Outcome): Outcome {
  if (outcome.kind !== 'result') return outcome;
  const { summary } = outcome;
  const { home } = summary;
  if (home.cards.campaigns.empty !== 'noCampaign') return outcome;
  const cards = { ...home.cards, campaigns: { empty: 'noOrdersSince' as const } };
  return { ...outcome, summary: { ...summary, home: { ...home, cards } } };
}
