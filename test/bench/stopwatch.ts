/** One line of the table. */
export interface Timing {
  readonly step: string;
  /** Median over the runs, in milliseconds. */
  readonly milliseconds: number;
}

/** Middle of several runs; one run before them warms the machine up and is not counted. */
export function median(runs: number, run: () => void): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)];
}

/** The quickest of several runs, after one that is not counted. */
export function fastest(runs: number, run: () => void): number {
  run();
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Where results of the bare pass go, so that the compiler cannot leave the work out. */
let sink = 0;

/**
 * The measure that all steps are held against, in milliseconds: one pass over as many customers with two
 * logarithms and one exponential each, the least that any likelihood of them costs. Taken as the middle of
 * many blocks of passes, because a single pass is too short for a clock; or as `of` says.
 */
export function barePass(customers: number, of = median): number {
  const ages = Float64Array.from({ length: customers }, (_, i) => 1 + (i % 997) / 10);
  const passes = Math.ceil(1_000_000 / customers);
  const block = of(21, () => {
    for (let pass = 0; pass < passes; pass++) {
      let sum = 0;
      for (let i = 0; i < ages.length; i++) {
        const age = ages[i] + pass;
        sum += Math.log(age) + Math.log(age + 2.5) + Math.exp(-age / 50);
      }
      sink += sum;
    }
  });
  if (!Number.isFinite(sink)) throw new Error('the bare pass went wrong');
  return block / passes;
}

/** Times a list whose first entry is the yardstick of the others. */
export function againstFirst(runs: number, list: readonly { name: string; run(): void }[]): string {
  const [first, ...rest] = list.map(
    ({ name, run }): Timing => ({ step: name, milliseconds: median(runs, run) }),
  );
  return timingTable(rest, first.milliseconds, first.step);
}

/** The steps as text: name, time, and how many times the yardstick that is. */
export function timingTable(timings: readonly Timing[], bare: number, yardstick = 'bare pass'): string {
  const rows = [
    ['step', 'ms', `× ${yardstick}`],
    [yardstick, bare.toFixed(3), '1'],
    ...timings.map(({ step, milliseconds }) => [step, short(milliseconds), short(milliseconds / bare)]),
  ];
  return alignedTable(rows);
}

/** Rows of texts as a table: the first column from the left, numbers from the right. */
export function alignedTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((text, column) => (column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column])))
        .join('  '),
    )
    .join('\n');
}

/** Small numbers with two decimals, so that a tenth of the yardstick is not 0. */
function short(number: number): string {
  return number.toFixed(number < 10 ? 2 : 0);
}
