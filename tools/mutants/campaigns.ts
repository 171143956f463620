import type { MutatedFile } from './mutant';

export const campaigns: readonly MutatedFile[] = [
  {
    file: 'core/campaigns/ownGaps.ts',
    tests: ['test/core/campaigns/lists.test.ts'],
    mutants: [
      {
        find: '> times * recency[i] + rounding',
        replace: '>= times * recency[i] - rounding',
        holds: 'an order is overdue after more than twice the gap',
      },
    ],
  },
  {
    file: 'core/campaigns/customerLists.ts',
    tests: ['test/core/campaigns/lists.test.ts'],
    mutants: [
      {
        find: 'asOf - histories.lastDay[i] <= limits.secondOrderDays',
        replace: 'asOf - histories.lastDay[i] < limits.secondOrderDays',
        holds: 'a second order is asked for on the 60th day too',
      },
      {
        find: 'asOf - histories.lastDay[i] >= limits.secondOrderFrom',
        replace: 'asOf - histories.lastDay[i] > limits.secondOrderFrom',
        holds: 'a second order is asked for from the seventh day on',
      },
      {
        find: 'histories.frequency[i] + 1 >= limits.oftenPurchases',
        replace: 'histories.frequency[i] + 1 > limits.oftenPurchases',
        holds: 'three days with an order are enough to order often',
      },
      {
        find: '        isStaying(i) &&\n',
        replace: '',
        holds: 'nobody who is leaving is asked for a larger order',
      },
      {
        find: 'histories.orders[i] >= limits.loyalOrders &&',
        replace: '',
        holds: 'whoever ordered twice was not loyal',
      },
      {
        find: 'histories.frequency[i] + 1 >= limits.overduePurchases',
        replace: 'histories.frequency[i] + 1 > limits.overduePurchases',
        holds: 'three purchases are enough to be overdue',
      },
      {
        find: 'histories.orders[i] >= limits.keyOrders',
        replace: 'histories.orders[i] > limits.keyOrders',
        holds: 'three orders make a VIP a key customer',
      },
      {
        find: 'histories.revenue[i] > limits.keyRevenueShare * revenue',
        replace: 'histories.revenue[i] >= limits.keyRevenueShare * revenue',
        holds: 'a key customer has passed the share of revenue',
      },
      {
        find: 'Math.ceil(share * descending.length)',
        replace: 'Math.floor(share * descending.length)',
        holds: 'a part of a VIP is a VIP',
      },
      {
        find: 'values.clv[i] >= vipFrom',
        replace: 'values.clv[i] > vipFrom',
        holds: 'the last of the best twentieth is a VIP',
      },
      {
        find: 'rfm.scores[i][1] >= 4 &&\n        rfm.scores[i][0] <= 2',
        replace: 'rfm.scores[i][0] >= 4 && rfm.scores[i][1] <= 2',
        holds: 'lapsed but loyal is who came often and not of late',
      },
    ],
  },
  {
    file: 'core/campaigns/weekLists.ts',
    tests: ['test/core/campaigns/lists.test.ts'],
    mutants: [
      {
        find: 'other.atStake > one.atStake',
        replace: 'other.atStake >= one.atStake',
        holds: 'of lists with as much at stake the first comes first',
      },
      { find: 'atStake > 0)', replace: 'atStake >= 0)', holds: 'a list with nothing at stake is none' },
    ],
  },
  {
    file: 'core/campaigns/campaignCheck.ts',
    tests: ['test/core/campaigns/campaignCheck.test.ts'],
    mutants: [
      {
        find: 'run.start + run.days - 1',
        replace: 'run.start + run.days',
        holds: 'the first day is one of the days',
      },
      {
        find: 'day[at] < from) continue',
        replace: 'day[at] <= from) continue',
        holds: 'the first day counts',
      },
      {
        find: 'asOf >= to',
        replace: 'asOf > to',
        holds: 'a campaign is complete on its last day',
      },
      {
        find: 'run.offerPerOrder * spent.orders',
        replace: 'run.offerPerOrder',
        holds: 'the offer is taken with every order',
      },
    ],
  },
  {
    file: 'core/campaigns/campaignVerdict.ts',
    tests: ['test/core/campaigns/campaignVerdict.test.ts'],
    mutants: [
      {
        find: 'response.smallestLift <= wantedLift',
        replace: 'response.smallestLift >= wantedLift',
        holds: 'no difference is said only where one would have shown',
      },
      {
        find: 'if (!verdict.complete || ',
        replace: 'if (',
        holds: 'a campaign that runs keeps its customers',
      },
    ],
  },
  {
    file: 'core/campaigns/plannedLists.ts',
    tests: ['test/core/report/plan.test.ts'],
    mutants: [
      {
        find: 'histories.asOf < day + campaignDays',
        replace: 'histories.asOf <= day + campaignDays',
        holds: 'a campaign of thirty days is over on the thirtieth',
      },
    ],
  },
  {
    file: 'core/campaigns/keptAside.ts',
    tests: ['test/core/campaigns/keptAside.test.ts'],
    mutants: [
      {
        find: 'shows > mostLift',
        replace: 'shows > wantedLift',
        holds: 'half of a short list is kept aside',
      },
    ],
  },
  {
    file: 'core/campaigns/controlGroup.ts',
    tests: ['test/core/campaigns/controlGroup.test.ts'],
    mutants: [
      {
        find: 'fold(campaign) || campaign.trim()',
        replace: 'campaign.trim()',
        holds: "case and accents of a campaign's name make no difference",
      },
    ],
  },
  {
    file: 'core/campaigns/allocateBudget.ts',
    tests: ['test/core/campaigns/allocateBudget.test.ts'],
    mutants: [
      {
        find: 'nextWorth(counter) > 1',
        replace: 'nextWorth(counter) >= 1',
        holds: 'a contact that brings just what it costs is left',
      },
      {
        find: 'cost > left * (1 + 1e-12)',
        replace: 'cost > left',
        holds: 'rounding does not lose the last contact of a budget',
      },
      {
        find: 'Math.floor(cap * (1 + 1e-12))',
        replace: 'Math.floor(cap)',
        holds: 'rounding does not lose the last contact of a cap',
      },
      {
        find: 'Math.max(0, money) * (1 + 1e-12)',
        replace: 'Math.max(0, money)',
        holds: 'rounding does not lose the last contact of a least sum',
      },
    ],
  },
  {
    file: 'core/campaigns/abTest.ts',
    tests: ['test/core/campaigns/abTest.test.ts'],
    mutants: [
      { find: ' < smallSample', replace: ' <= smallSample', holds: 'five buyers are no small group' },
      {
        find: 'Math.min(successes, size - successes)',
        replace: 'successes',
        holds: 'a group in which nearly everybody bought is small too',
      },
      {
        find: 'compareRates(control, test, quantile95)',
        replace: 'compareRates(test, control, quantile95)',
        holds: 'a lift is of those contacted over the control group',
      },
    ],
  },
  {
    file: 'core/campaigns/nextProduct.ts',
    tests: ['test/core/campaigns/lists.test.ts'],
    mutants: [
      {
        find: 'support < leastSupport',
        replace: 'support <= leastSupport',
        holds: 'the least support is enough',
      },
      { find: 'lift > 1 ?', replace: 'lift >= 1 ?', holds: 'what everybody has goes with nothing' },
    ],
  },
  {
    file: 'core/campaigns/contactGains.ts',
    tests: ['test/core/campaigns/lists.test.ts'],
    mutants: [
      {
        find: 'const more = Math.min(offer.uplift, 1 - chanceOfOrder);',
        replace: 'const more = offer.uplift;',
        holds: 'nobody orders more surely than surely',
      },
    ],
  },
  {
    file: 'core/campaigns/acquisition.ts',
    tests: ['test/core/campaigns/acquisition.test.ts'],
    mutants: [
      {
        find: 'within(months) >= cost',
        replace: 'within(months) > cost',
        holds: 'a customer has paid back with just what the customer cost',
      },
      {
        find: 'let [low, high] = [0, mostMonths];',
        replace: 'let [low, high] = [1, mostMonths];',
        holds: 'the first order can pay all of it back',
      },
    ],
  },
  {
    file: 'core/campaigns/plannedLists.ts',
    tests: ['test/core/report/plan.test.ts'],
    mutants: [
      {
        find: 'day < histories.asOf ? aside : []',
        replace: 'aside',
        holds: 'who is kept aside today can still be written to',
      },
      {
        find: 'today.find(({ list }) => list === key)?.contacted ?? []',
        replace: '[]',
        holds: 'who was written to this morning still counts',
        equivalent: 'the control groups pin them already, as long as they are on the list',
      },
      {
        find: '[...judged, ...others, ...started]',
        replace: '[...judged, ...started]',
        holds: 'a list of this morning is not forgotten for another one',
      },
    ],
  },
];
