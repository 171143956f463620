import { assumedUplift } from '../../campaigns/actions';
import type { Plan } from '../../campaigns/plan';
import type { PlannedList } from '../../campaigns/plannedLists';
import { shownDay } from '../../orders/customerTable/customerTable';
import type { SegmentInputs, Valuation } from '../../segments/segmentInputs';
import type { ListDetail, WeekDetail } from '../details';
import { peopleOf } from './people';

type ListInputs = SegmentInputs & Pick<Valuation, 'terms'>;

/** The lists of this week with their people. */
export function weekLists(
  inputs: ListInputs,
  plan: Plan,
): Pick<WeekDetail, 'campaign' | 'day' | 'lists' | 'started' | 'consent' | 'resting'> {
  const week = plan.week();
  const all = new Map(plan.lists().map((list) => [list.key, list]));
  return {
    campaign: plan.campaign,
    day: shownDay(inputs.orders, inputs.histories.asOf),
    lists: week.map((list) => listDetail(inputs, plan, list)),
    started: plan.past.filter(({ day }) => day === inputs.histories.asOf).map(({ list }) => list),
    consent: {
      isKnown: plan.consentKnown(),
      // A customer can be left out of several lists, so the numbers must not be added; the largest one is a safe lower bound.
      leftOut: Math.max(0, ...week.map(({ key }) => all.get(key)?.withoutConsent ?? 0)),
    },
    resting: new Set(week.flatMap(({ key }) => all.get(key)?.resting ?? [])).size,
  };
}

/** The detail of a list. */
export function listDetail(
  inputs: ListInputs,
  plan: Plan,
  { key, customers, stakes, atStake, control, keptAside }: PlannedList,
): ListDetail {
  const fieldsOf = plan.letters();
  const offer = { uplift: assumedUplift(key), margin: inputs.terms.margin };
  const people = peopleOf(inputs, customers).map((person, index) => {
    const { firstName, lastProduct, nextProduct } = fieldsOf(customers[index], offer);
    const letter = { firstName, lastProduct, nextProduct };
    return { ...person, ...letter, atStake: stakes[index], isAside: control[index] };
  });
  return { key, people, atStake, keptAside };
}
