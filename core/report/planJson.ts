import type { Analysis } from '../analysis';
import { assumedUplift } from '../campaigns/actions';
import type { CampaignResult } from '../campaigns/campaignCheck';
import { mergeFields } from '../campaigns/mergeFields';
import type { PlannedList } from '../campaigns/plan';
import { dayToIso } from '../cells/civil';
import { profileGroups } from '../segments/profileGroups';
import { nameAt } from '../segments/segmentInputs';
import { toldColumns } from './toldColumns';

/** Groups and plan for other programs; names and rules as data, the same in every language. */
export function planToJson(analysis: Analysis) {
  const { groups, plan } = analysis;
  const { inputs, segmentation } = groups;
  const rules = new Map(segmentation.groups.map(({ key, rule }) => [key, rule]));
  const idOf = (i: number) => nameAt(analysis, i);
  const keyOf = (place: number) => segmentation.groups[place].key;
  const listToJson = listWriter(analysis);
  return {
    scheme: segmentation.scheme,
    groups: profileGroups(inputs, segmentation, groups.values, toldColumns(inputs)).map((profile) => ({
      ...profile,
      rule: rules.get(profile.key),
    })),
    ...(plan && {
      movement: plan.movement && {
        from: dayToIso(plan.movement.from),
        to: dayToIso(plan.movement.to),
        groups: segmentation.groups.map(({ key }) => key),
        matrix: plan.movement.matrix,
        arrived: plan.movement.arrived,
        moved: plan.movement.moved.map(({ customer, from, to, ...move }) => ({
          id: idOf(customer),
          from: keyOf(from),
          to: keyOf(to),
          ...move,
        })),
        rose: plan.movement.rose,
        fell: plan.movement.fell,
        stayed: plan.movement.stayed,
        valueRisen: plan.movement.valueRisen,
        valueFallen: plan.movement.valueFallen,
        netValue: plan.movement.netValue,
      },
      cohorts: {
        ...plan.cohorts,
        cohorts: plan.cohorts.cohorts.map((cohort) => ({ ...cohort, start: dayToIso(cohort.start) })),
      },
      campaign: plan.campaign,
      controlShare: plan.controlShare,
      consentKnown: plan.consentKnown,
      lists: plan.lists.map((list) => ({
        ...listToJson(list),
        withoutConsent: list.withoutConsent,
        reason: list.reason,
      })),
      week: plan.week.map(listToJson),
      budget: plan.budget,
      acquisition: plan.acquisition,
      /** The user's own words for what to do, by key of group or list. */
      actions: plan.actions,
    }),
  };
}

/** A list with what a letter to each of its customers can say. */
function listWriter({ groups, terms }: Analysis) {
  const fieldsOf = mergeFields(groups.inputs);
  return ({ key, atStake, customers, stakes, control, result }: PlannedList) => {
    const offer = { uplift: assumedUplift(key), margin: terms.margin };
    return {
      key,
      atStake,
      customers: customers.map((i, place) => {
        const { customer, expectedNextOrder, ...fields } = fieldsOf(i, offer);
        return {
          id: customer,
          atStake: stakes[place],
          control: control[place],
          ...fields,
          expectedNextOrder: expectedNextOrder === null ? null : dayToIso(expectedNextOrder),
        };
      }),
      result: result && resultToJson(result),
    };
  };
}

function resultToJson({ from, to, ...result }: CampaignResult) {
  return { from: dayToIso(from), to: dayToIso(to), ...result };
}
