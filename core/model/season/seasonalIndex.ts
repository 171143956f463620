import type { Day } from '../../cells/cell';
import { type Cycle, cyclesOf } from './cycles';
import type { DailyOrders } from './dailyOrders';
import type { SeasonCalendar, SeasonOfYear } from './season';

/** How much the levels of a season differ, and how much actual orders scatter. */
export interface SeasonStrength {
  /** Variance of the true levels of each cycle around 1. */
  readonly variances: readonly number[];
  /** Variance of a count over its mean: 1 for Poisson counts. */
  readonly dispersion: number;
}

/** A season found in the orders of whole years. */
export interface FoundSeason {
  readonly season: SeasonOfYear;
  readonly strength: SeasonStrength;
  readonly years: number;
}

const daysPerYear = 365.25;
/** Older years say little of the next one. */
const mostYears = 6;
/** 104 weeks are two years. */
const daysShort = 14;
/** Rounds in which levels and the trend are found in turn. */
const rounds = 6;
/**
 * Minimum significance in standard errors, for months and for feasts: false alarms in less than 1 of 40 and 1 of 100
 * shops.
 */
const certain = [2, 2.5];

/** The whole years up to a day, each up to a few days; at least two are needed to find a season. */
export function wholeYears(from: Day, asOf: Day): number {
  return Math.min(mostYears, Math.floor((asOf - from + 1 + daysShort) / daysPerYear));
}

/**
 * The seasonal index of a shop: actual over expected repeat orders in each phase of the calendar, by whole years, after
 * the level of each year and the trend between them are taken off.
 *
 * Deviations that recur from year to year are season, the others chance: the mean product of two years' deviations
 * estimates the variance of the true levels, and each level is shrunk towards 1 accordingly (empirical Bayes). Null
 * with less than two years, or when different years do not agree on the phases (`certain`).
 */
export function seasonalIndex(daily: DailyOrders, calendar: SeasonCalendar): FoundSeason | null {
  const asOf = daily.from + daily.actual.length - 1;
  const years = wholeYears(daily.from, asOf);
  if (years < 2) return null;
  const cycles = cyclesOf(calendar).map((cycle) => phasesOf(cycle, daily));
  const plain = cycles.map(({ phases }) => Array.from({ length: phases }, () => 1));
  const free: SeasonStrength = { variances: cycles.map(() => Number.POSITIVE_INFINITY), dispersion: 1 };
  const levels = levelsOf(daily, cycles, years, free, plain);
  const tested = cycles.map((_, i) => repeatability(daily, cycles, years, levels, i));
  if (tested.every(({ score }, cycle) => !(score >= certain[cycle]))) return null;
  const strength: SeasonStrength = {
    variances: tested.map(({ variance, score }) => (score >= 1 ? Math.max(0, variance) : 0)),
    dispersion: tested[0].dispersion,
  };
  return { season: seasonOf(daily, calendar, years, strength), strength, years };
}

/** The index from the orders up to a day, with a given strength of the season; null with less than a year. */
export function seasonalIndexBy(
  daily: DailyOrders,
  calendar: SeasonCalendar,
  strength: SeasonStrength,
): SeasonOfYear | null {
  const years = wholeYears(daily.from, daily.from + daily.actual.length - 1);
  return years < 1 ? null : seasonOf(daily, calendar, years, strength);
}

function seasonOf(
  daily: DailyOrders,
  calendar: SeasonCalendar,
  years: number,
  strength: SeasonStrength,
): SeasonOfYear {
  const cycles = cyclesOf(calendar).map((cycle) => phasesOf(cycle, daily));
  const plain = cycles.map(({ phases }) => Array.from({ length: phases }, () => 1));
  const levels = levelsOf(daily, cycles, years, strength, plain);
  return { calendar, levels, asOf: daily.from + daily.actual.length - 1 };
}

/** The phase of each day. */
interface Phases {
  readonly phases: number;
  readonly of: Uint8Array;
}

function phasesOf({ phases, phaseOf }: Cycle, { from, actual }: DailyOrders): Phases {
  return { phases, of: Uint8Array.from(actual, (_, i) => phaseOf(from + i)) };
}

type Levels = readonly (readonly number[])[];

/** The levels of all cycles, in turn with the trend, by the days of whole years. */
function levelsOf(
  daily: DailyOrders,
  cycles: readonly Phases[],
  years: number,
  strength: SeasonStrength,
  start: Levels,
): Levels {
  let levels = start;
  for (let round = 0; round < rounds; round++) {
    for (let cycle = 0; cycle < cycles.length; cycle++) {
      const { actual, expected } = sumsByPhase(daily, cycles, years, levels, cycle);
      const variance = strength.variances[cycle];
      const shrunk = actual.map((count, phase) => {
        if (!(expected[phase] > 0)) return 1;
        const noise = strength.dispersion / expected[phase];
        const shrinkage = variance === Number.POSITIVE_INFINITY ? 1 : variance / (variance + noise);
        return 1 + shrinkage * (count / expected[phase] - 1);
      });
      levels = levels.map((level, i) => (i === cycle ? centred(shrunk, cycles[cycle]) : level));
    }
  }
  return levels;
}

/** Levels with a mean of 1 over the days. */
function centred(levels: readonly number[], { of }: Phases): number[] {
  const days = levels.map(() => 0);
  of.forEach((phase) => {
    days[phase]++;
  });
  const mean = levels.reduce((sum, level, phase) => sum + level * days[phase], 0) / of.length;
  return levels.map((level) => level / mean);
}

interface PhaseSums {
  readonly actual: number[];
  readonly expected: number[];
}

/** Actual orders in each phase of one cycle, and those expected by the trend and the other cycles. */
function sumsByPhase(
  daily: DailyOrders,
  cycles: readonly Phases[],
  years: number,
  levels: Levels,
  cycle: number,
): PhaseSums {
  const sums = sumsByYear(daily, cycles, years, levels, cycle);
  const over = (of: 'actual' | 'expected') =>
    levels[cycle].map((_, phase) => sums.reduce((sum, year) => sum + year[of][phase], 0));
  return { actual: over('actual'), expected: over('expected') };
}

/** The same by years, the latest first. */
function sumsByYear(
  daily: DailyOrders,
  cycles: readonly Phases[],
  years: number,
  levels: Levels,
  cycle: number,
): PhaseSums[] {
  const days = daily.actual.length;
  const yearOf = (day: number): number => Math.floor((days - 1 - day) / daysPerYear);
  const begin = Math.max(0, days - Math.floor(years * daysPerYear));
  const levelOf = (day: number, without: number): number =>
    cycles.reduce((level, { of }, i) => (i === without ? level : level * levels[i][of[day]]), 1);
  const ofYears = Array.from({ length: years }, () => ({ actual: 0, expected: 0 }));
  for (let day = begin; day < days; day++) {
    const year = ofYears[yearOf(day)];
    year.actual += daily.actual[day];
    year.expected += daily.expected[day] * levelOf(day, -1);
  }
  const trend = trendBetween(
    ofYears.map(({ actual, expected }) => Math.log((actual + 0.5) / (expected + 0.5))),
  );
  const sums = ofYears.map(() => ({
    actual: levels[cycle].map(() => 0),
    expected: levels[cycle].map(() => 0),
  }));
  for (let day = begin; day < days; day++) {
    const year = sums[yearOf(day)];
    const phase = cycles[cycle].of[day];
    year.actual[phase] += daily.actual[day];
    const level = Math.exp(trend((days - 0.5 - day) / daysPerYear));
    year.expected[phase] += daily.expected[day] * levelOf(day, cycle) * level;
  }
  return sums;
}

/** The logarithm of the level `ago` years before the end: linear between the middles of years, and beyond them. */
function trendBetween(ofYears: readonly number[]): (ago: number) => number {
  if (ofYears.length === 1) return () => ofYears[0];
  return (ago) => {
    const at = Math.min(ofYears.length - 2, Math.max(0, Math.floor(ago - 0.5)));
    return ofYears[at] + (ago - 0.5 - at) * (ofYears[at + 1] - ofYears[at]);
  };
}

/**
 * Whether the phases of a cycle stand out alike in different years: the variance of the true levels (mean product of two
 * years' deviations), how many standard errors it is above 0, and the dispersion of the counts (by the differences of years).
 */
function repeatability(
  daily: DailyOrders,
  cycles: readonly Phases[],
  years: number,
  levels: Levels,
  cycle: number,
): { readonly variance: number; readonly score: number; readonly dispersion: number } {
  const sums = sumsByYear(daily, cycles, years, levels, cycle);
  let [squares, counted] = [0, 0];
  const pairs: { readonly product: number; readonly weight: number; readonly noise: number }[] = [];
  for (let phase = 0; phase < cycles[cycle].phases; phase++) {
    const known = sums.flatMap(({ actual, expected }) =>
      expected[phase] >= 1
        ? [{ expected: expected[phase], deviation: actual[phase] / expected[phase] - 1 }]
        : [],
    );
    for (let one = 0; one < known.length; one++) {
      for (let other = one + 1; other < known.length; other++) {
        const [a, b] = [known[one], known[other]];
        squares += (a.deviation - b.deviation) ** 2 / (1 / a.expected + 1 / b.expected);
        counted++;
        const weight = Math.sqrt(a.expected * b.expected);
        pairs.push({ product: a.deviation * b.deviation, weight, noise: 1 / (a.expected * b.expected) });
      }
    }
  }
  const dispersion = Math.max(1, counted > 0 ? squares / counted : 1);
  let [sum, weights, variance] = [0, 0, 0];
  for (const { product, weight, noise } of pairs) {
    sum += weight * product;
    weights += weight;
    variance += weight * weight * dispersion * dispersion * noise;
  }
  return weights > 0
    ? { variance: sum / weights, score: sum / Math.sqrt(variance), dispersion }
    : { variance: 0, score: 0, dispersion };
}
