import {
  type CustomerPatterns,
  type Patterns,
  patternsOf,
  type Timelines,
} from '../../core/model/fit/patterns';
import type { TimedHistory } from '../../core/model/fitted';
import { lettersOf, type NamedParameters, type TimingModelName } from '../../core/model/parameters';
import { type RepeatSpend, repeatSpendOf, type SpendHistories } from '../../core/model/spend/repeatSpend';

/** Customers as the timing models take them; their `logGaps` are not known unless given. */
export function timelines(rows: readonly TimedHistory[]): Timelines {
  return {
    count: rows.length,
    frequency: Int32Array.from(rows, ({ frequency }) => frequency),
    recency: Float64Array.from(rows, ({ recency }) => recency),
    age: Float64Array.from(rows, ({ age }) => age),
    logGaps: Float64Array.from(rows, ({ logGaps = Number.NaN }) => logGaps),
  };
}

/** The distinct timelines of these customers. */
export function compressed(rows: readonly TimedHistory[]): CustomerPatterns {
  return patternsOf(timelines(rows));
}

/** Patterns as they are listed, with their counts. */
export function patternsFrom(rows: readonly (TimedHistory & { readonly count: number })[]): Patterns {
  return { ...timelines(rows), customers: Int32Array.from(rows, ({ count }) => count) };
}

/** Customers as the spend model takes them. */
export function spendHistories(
  rows: readonly { readonly frequency: number; readonly meanSpend: number; readonly revenue: number }[],
): SpendHistories {
  return {
    count: rows.length,
    frequency: Int32Array.from(rows, ({ frequency }) => frequency),
    meanSpend: Float64Array.from(rows, ({ meanSpend }) => meanSpend),
    revenue: Float64Array.from(rows, ({ revenue }) => revenue),
    firstSpendKnown: true,
  };
}

/** Those of them who ordered again and spent something. */
export function repeatSpend(
  rows: readonly { readonly frequency: number; readonly meanSpend: number }[],
): RepeatSpend {
  return repeatSpendOf(spendHistories(rows.map((row) => ({ ...row, revenue: 0 }))));
}

type Letters = Readonly<Record<string, number>>;

/** Every timing model with parameters to test it at, as the rows of a table: none is forgotten. */
export function byModel(
  parameters: Readonly<Record<TimingModelName, Letters>>,
): readonly (readonly [TimingModelName, Letters])[] {
  return Object.entries(parameters) as [TimingModelName, Letters][];
}

/** A model by its name and letters, as tables of tests have them. Throws where they are not those of the model. */
export function modelNamed(
  name: TimingModelName,
  parameters: Readonly<Record<string, number>>,
): NamedParameters {
  const given = Object.keys(parameters);
  if (given.length !== lettersOf[name].length || lettersOf[name].some((letter) => !given.includes(letter)))
    throw new Error(`${name} has the parameters ${lettersOf[name].join(', ')}, got ${given.join(', ')}`);
  return { name, parameters } as unknown as NamedParameters;
}
