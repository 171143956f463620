import type { PlannedList } from '../../campaigns/plan';
import { formatDay, formatPercent } from '../../speech/format';
import type { PlanContext } from '../planContext';

/** Results of these lists by later orders; without later orders, how to get them. */
export function resultNotes(context: PlanContext, lists: readonly PlannedList[]): string[] {
  const { analysis, plan, words, language } = context;
  const { notes } = words.plan;
  const day = (value: number) => formatDay(value, language);
  const [result] = lists.flatMap(({ result }) => result ?? []);
  if (analysis.orders.kind === 'customers') return [notes.resultsNeedOrders];
  if (result === undefined)
    return [notes.seeLater({ name: plan.campaign, day: day(analysis.histories.asOf) })];
  return [
    notes.results({ day: day(analysis.histories.asOf), from: day(result.from), to: day(result.to) }),
    ...(result.complete ? [] : [words.campaigns.notes.incomplete({ day: day(result.to) })]),
    ...(plan.budget() === null ? [notes.withoutCosts] : []),
    ...lists.flatMap((list) => verdictOf(context, list)),
  ];
}

function verdictOf({ words, language }: PlanContext, list: PlannedList): string[] {
  if (list.result === null) return [];
  const { notes, lists } = words.campaigns;
  const { response } = list.result;
  const say = (verdict: string) => words.plan.notes.listResult({ list: lists[list.key].name, verdict });
  if (response === null) return [say(notes.noControl)];
  const percent = (share: number) => formatPercent(share, language, 1);
  const { low, high, verdict, smallestLift } = response;
  const range =
    verdict === 'worse'
      ? { low: percent(-high), high: percent(-low) }
      : { low: percent(low), high: percent(high) };
  const honest = [
    notes[verdict](range),
    smallestLift === null ? notes.tooSmallForLift : notes.smallestLift({ lift: percent(smallestLift) }),
    ...(response.small ? [notes.small] : []),
  ];
  return [say(honest.join(' '))];
}
