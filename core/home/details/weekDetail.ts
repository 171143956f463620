import { assumedUplift } from '../../campaigns/actions';
import type { Plan } from '../../campaigns/plan';
import { shownDay } from '../../orders/customerTable/customerTable';
import type { SegmentInputs, Valuation } from '../../segments/segmentInputs';
import type { ListDetail, WeekDetail } from '../details';
import { peopleOf } from './people';

/** The lists of this week with their people. */
export function weekLists(
  inputs: SegmentInputs & Pick<Valuation, 'terms'>,
  plan: Plan,
): Pick<WeekDetail, 'campaign' | 'day' | 'lists' | 'started' | 'consent'> {
  const fieldsOf = plan.letters();
  const week = plan.week();
  const refused = new Map(plan.lists().map(({ key, withoutConsent }) => [key, withoutConsent]));
  return {
    campaign: plan.campaign,
    day: shownDay(inputs.orders, inputs.histories.asOf),
    lists: week.map(({ key, customers, stakes, atStake, control, keptAside }): ListDetail => {
      const offer = { uplift: assumedUplift(key), margin: inputs.terms.margin };
      const people = peopleOf(inputs, customers).map((person, place) => {
        const { firstName, lastProduct, nextProduct } = fieldsOf(customers[place], offer);
        const letter = { firstName, lastProduct, nextProduct };
        return { ...person, ...letter, atStake: stakes[place], isAside: control[place] };
      });
      return { key, people, atStake, keptAside };
    }),
    started: plan.past.filter(({ day }) => day === inputs.histories.asOf).map(({ list }) => list),
    consent: {
      isKnown: plan.consentKnown(),
      // A customer can be left out of several lists: of the largest number it is certain that all are different.
      leftOut: Math.max(0, ...week.map(({ key }) => refused.get(key) ?? 0)),
    },
  };
}
