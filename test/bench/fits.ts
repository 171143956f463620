import { seededRandom } from '../../core/math/random';
import { fitModel, type ModelChoice } from '../../core/model/choose/fitModel';
import { patternsOf, type Timelines } from '../../core/model/fit/patterns';
import { timelines } from '../reference/columns';
import { historyAfter, simulateLives } from '../reference/simulate';
import { barePass, fastest } from './stopwatch';

const every: readonly ModelChoice[] = [
  'nbd',
  'bgnbd',
  'mbgnbd',
  'bgcnbd',
  'mbgcnbd',
  'paretonbd',
  'bgbb',
  'auto',
];

/**
 * What fitting each model costs, compression included: milliseconds, evaluations of the likelihood, and bare passes over
 * the customers. The quickest of several runs on either side, because a busy machine only ever adds.
 */
export function printFits(
  name: string,
  histories: Timelines,
  runs: number,
  choices: readonly ModelChoice[] = every,
): void {
  const patterns = patternsOf(histories);
  const rows = choices.map((choice) => ({
    choice,
    milliseconds: fastest(runs, () => fitModel(patternsOf(histories), choice)),
    evaluations: fitModel(patterns, choice).model.evaluations,
  }));
  const compression = fastest(runs, () => patternsOf(histories));
  const bare = Math.min(barePass(histories.count, fastest), barePass(histories.count, fastest));
  console.log(
    `\n${name}: ${histories.count} customers, ${patterns.count} patterns; quickest of ${runs} runs`,
  );
  console.log(
    `bare pass ${bare.toFixed(3)} ms, compression alone ${(compression / bare).toFixed(1)} bare passes`,
  );
  for (const { choice, milliseconds, evaluations } of rows) {
    const ratio = (milliseconds / bare).toFixed(1);
    console.log(
      `${choice.padEnd(10)} ${milliseconds.toFixed(1).padStart(8)} ms ${String(evaluations).padStart(3)} evaluations ${ratio.padStart(7)} bare passes`,
    );
  }
}

/** Customers of a BG/NBD shop of two years, in whole days as in a sheet. Seed 1. */
export function inventedHistories(customers: number): Timelines {
  const random = seededRandom(1);
  const ages = Array.from({ length: customers }, () => Math.round(7 * 104 * random()) / 7);
  const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
  const lives = simulateLives(
    { name: 'bgnbd', parameters },
    { name: 'mean', mean: 1, customers: 0 },
    ages,
    random,
  );
  return timelines(
    lives.map(({ times }, i) => {
      const days = new Set(times.map((time) => Math.ceil(7 * time)));
      const whole = [...days].map((day) => day / 7);
      return historyAfter({ times: whole, amounts: whole, first: 1 }, ages[i]);
    }),
  );
}
