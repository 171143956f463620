import { fitTiming, type TimingFit } from '../fit/fitTiming';
import { momentsOf } from '../fit/moments';
import { type Patterns, timelineAt } from '../fit/patterns';
import type { PriorUse } from '../fit/priorChoice';
import { bgbbLikelihood } from './bgbbLikelihood';
import { type Opportunities, opportunitiesOf, periodOf } from './opportunities';

/**
 * Maximum likelihood fit of the BG/BB model, with opportunities `period` weeks apart: unless given, the longest
 * common period that fits the purchases. Throws a RangeError when there are no patterns.
 */
export function fitBgbb(
  patterns: Patterns,
  period = periodOf(patterns),
  prior: PriorUse = 'on',
): TimingFit<'bgbb'> {
  const moments = momentsOf(patterns);
  const histories = countAlike(patterns, period);
  const sum = (of: (history: Opportunities) => number): number =>
    histories.reduce((total, history) => total + history.count * of(history), 0);
  const offered = sum(({ n }) => n);
  const bought = sum(({ x }) => x);
  // Half a purchase more and less, so that "all" and "none" have a logarithm.
  const odds = (bought + 0.5) / (offered - bought + 0.5);
  const meanOffered = Math.max(1, offered / moments.customers);
  return fitTiming(
    {
      named: ([alpha, beta, gamma, delta]) => ({
        name: 'bgbb',
        parameters: { alpha, beta, gamma, delta, period },
      }),
      likelihood: (sample) => bgbbLikelihood(sample === patterns ? histories : countAlike(sample, period)),
      beliefs: [
        // Odds of ordering at an opportunity: as observed, or somewhat higher for active customers.
        { weights: [1, -1, 0, 0], center: Math.log(odds), spread: 2 },
        // Heterogeneity of the ordering probability (alpha, beta).
        { weights: [0.5, 0.5, 0, 0], center: 0, spread: 1 },
        // Odds of dropout before an opportunity: about half drop out in a mean history.
        { weights: [0, 0, 1, -1], center: -Math.log(meanOffered) - 0.4, spread: 1.2 },
        { weights: [0, 0, 0.5, 0.5], center: 0.3, spread: 1 },
      ],
      starts: [
        [
          0.5 * Math.log(odds),
          -0.5 * Math.log(odds),
          -0.5 * Math.log(meanOffered),
          0.5 * Math.log(meanOffered),
        ],
      ],
    },
    patterns,
    false,
    prior,
  );
}

/** Upper limit: the days of three centuries. Three numbers below it fit into one key. */
const mostOpportunities = 2 ** 17;

/** The distinct histories in opportunities with their counts, in the order of the patterns. */
function countAlike(patterns: Patterns, period: number): (Opportunities & { count: number })[] {
  const counts = new Map<number, Opportunities & { count: number }>();
  for (let i = 0; i < patterns.count; i++) {
    const opportunities = opportunitiesOf(timelineAt(patterns, i), period);
    const key =
      (opportunities.n * mostOpportunities + opportunities.tx) * mostOpportunities + opportunities.x;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { ...opportunities, count: patterns.customers[i] });
    else known.count += patterns.customers[i];
  }
  return [...counts.values()];
}
