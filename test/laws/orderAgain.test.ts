import { seededRandom } from '../../core/math/random';
import type { TimedHistory } from '../../core/model/fitted';
import { fitCalibration, heldBackOf } from '../../core/model/judge/evaluateHoldout';
import type { NamedParameters, TimingModelName } from '../../core/model/parameters';
import { timingModel } from '../../core/model/timingModel';
import { cdnowWithGaps } from '../reference/cdnowGaps';
import { modelNamed, timelines } from '../reference/columns';
import { describeWithResearchData } from '../reference/researchData';
import { knownSpend } from '../reference/shop';
import { historyAfter, simulateLives } from '../reference/simulate';

// "Will order again" means the same for everybody under every model: of a hundred customers with a chance of 30 %, thirty
// order. P(alive) does not: BG/NBD gives 1 to all who have ordered once, of whom on CDNOW one in seven comes back.

/** Customers with a chance of an order in the weeks to come, and whether there was one. */
interface Told {
  readonly history: TimedHistory;
  readonly chance: number;
  readonly ordered: boolean;
}

/** Of those who have ordered once, and of the others: how many were expected to order, with its spread, and how many did. */
function byOrders(told: readonly Told[]) {
  return [true, false].map((once) => {
    const group = told.filter(({ history }) => (history.frequency === 0) === once);
    const expected = group.reduce((sum, { chance }) => sum + chance, 0);
    const spread = Math.sqrt(group.reduce((sum, { chance }) => sum + chance * (1 - chance), 0));
    const came = group.filter(({ ordered }) => ordered).length;
    return { customers: group.length, expected, spread, came };
  });
}

const weeks = 39;

test.each<[TimingModelName, Record<string, number>]>([
  ['bgnbd', { r: 0.35, alpha: 5, a: 0.8, b: 2.2 }],
  ['mbgnbd', { r: 0.5, alpha: 6, a: 0.9, b: 1.6 }],
  ['paretonbd', { r: 0.55, alpha: 10, s: 0.6, beta: 11.7 }],
  ['bgcnbd', { r: 0.8, alpha: 3, a: 0.7, b: 2, k: 2 }],
])('%s: as many order again as it says, of those with one order as of the others', (name, parameters) => {
  const model = modelNamed(name, parameters);
  const random = seededRandom(4711);
  const ages = Array.from({ length: 6000 }, () => Math.round(7 * (60 - 50 * random())) / 7);
  const lives = simulateLives(
    model,
    knownSpend,
    ages.map((age) => age + weeks),
    random,
  );
  const chanceOf = timingModel(model).chanceOfOrder;
  const told = lives.map((life, i): Told => {
    const history = historyAfter(life, ages[i]);
    return { history, chance: chanceOf(history)(weeks), ordered: life.times.some((time) => time > ages[i]) };
  });
  for (const { customers, expected, spread, came } of byOrders(told)) {
    expect(customers).toBeGreaterThan(500);
    expect(Math.abs(came - expected)).toBeLessThan(3 * spread);
  }
});

describeWithResearchData('who orders again', () => {
  const rows = cdnowWithGaps();
  const held = heldBackOf({
    calibrationWeeks: 39,
    holdoutWeeks: weeks,
    calibration: timelines(rows),
    actual: rows.map(({ holdout }) => holdout),
  });
  const toldBy = (model: NamedParameters): Told[] => {
    const chanceOf = timingModel(model).chanceOfOrder;
    return rows.map((history) => ({
      history,
      chance: chanceOf(history)(weeks),
      ordered: history.holdout > 0,
    }));
  };

  test.each(['bgnbd', 'mbgnbd', 'paretonbd'] as const)(
    '%s on CDNOW: in both groups near those who came',
    (name) => {
      const model = fitCalibration(held, name);
      const shares = byOrders(toldBy(model)).map(({ customers, expected, came }) => [
        expected / customers,
        came / customers,
      ]);
      // 9 to 16 % of those with one order where 14 % came, 41 to 43 % of the others where 52 % came: every model forecasts CDNOW low.
      for (const [expected, came] of shares) expect(Math.abs(expected - came)).toBeLessThan(0.11);
    },
  );

  test('BG/NBD counts all with one order as alive, of whom one in seven came', () => {
    const model = fitCalibration(held, 'bgnbd');
    const once = rows.filter(({ frequency }) => frequency === 0);
    const { pAlive } = timingModel(model);
    expect(once.every((history) => pAlive(history) === 1)).toBe(true);
    expect(once.filter(({ holdout }) => holdout > 0).length / once.length).toBeCloseTo(0.137, 3);
  });
});
