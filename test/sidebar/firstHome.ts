import type { Home } from '../../core/home/home';

/** Home after the first run of a small shop in which no customer has ordered twice. */
export const firstHome: Home = {
  asOf: 45_600,
  customers: 40,
  currency: null,
  terms: { months: 12, margin: 1, discountRate: 0.1 },
  leftOut: 0,
  expected: { value: 1000, low: 700, high: 1400 },
  trust: { level: 'unchecked', reason: 'shortHistory', weeks: 0, missed: [], raised: 0, plusMinus: 0 },
  cards: {
    best: { empty: 'noRepeatOrders' },
    slipping: { empty: 'noRepeatOrders' },
    week: { empty: 'nothingAtStake' },
    newcomer: { empty: null, value: 25, low: 20, high: 32, allowedCost: null, cost: null },
    campaigns: { empty: 'noCampaign' },
    changes: { empty: 'firstRun' },
  },
};
