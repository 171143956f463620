import type { CustomerHistory } from '../../core/customers/histories';
import { seededRandom } from '../../core/math/random';
import type { FittedModel, FittedSpend } from '../../core/model/fitted';
import type { NamedParameters } from '../../core/model/parameters';
import { cdnowBgnbd, cdnowGammaGamma } from './published';
import { historyAfter, type Life, simulateLives } from './simulate';

/** The published CDNOW models as if they were known exactly. */
export const knownModel: FittedModel = {
  name: 'bgnbd',
  parameters: cdnowBgnbd,
  standardErrors: {},
  logLikelihood: 0,
  customers: 0,
  covariance: [],
  prior: { strength: 0, maximumLikelihood: null },
  evaluations: 0,
};

export const knownSpend: FittedSpend = {
  name: 'gammagamma',
  parameters: cdnowGammaGamma,
  standardErrors: {},
  logLikelihood: 0,
  customers: 0,
  observedMean: 35.08,
  firstOrders: null,
  covariance: [],
};

export interface Shop {
  readonly histories: CustomerHistory[];
  readonly lives: readonly Life[];
}

/** An invented shop: customers who came over two thirds of the weeks, known up to the end, followed `ahead` weeks on. */
export function simulateShop(
  seed: number,
  customers: number,
  weeks: number,
  ahead: number,
  model: NamedParameters = knownModel,
): Shop {
  const random = seededRandom(seed);
  // Whole weeks: many customers share an age, as in a real shop with many customers a day.
  const ages = Array.from({ length: customers }, () => Math.round(weeks * (1 - (2 / 3) * random())));
  const lives = simulateLives(
    model,
    knownSpend,
    ages.map((age) => age + ahead),
    random,
  );
  const histories = lives.map((life, i) => {
    const known = historyAfter(life, ages[i]);
    const firstDay = 45_000 - Math.round(7 * known.age);
    return {
      ...known,
      orders: known.frequency + 1,
      firstDay,
      lastDay: firstDay + Math.round(7 * known.recency),
      revenue: lives[i].first + known.frequency * known.meanSpend,
    };
  });
  return { histories, lives };
}
