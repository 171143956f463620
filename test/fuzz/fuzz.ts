import * as fc from 'fast-check';
import type { FuzzKind } from './kind';
import { analysisKind } from './kinds/analysis';
import { cellsKind } from './kinds/cells';
import { filesKind } from './kinds/files';
import { formulasKind } from './kinds/formulas';
import { memoriesKind } from './kinds/memories';
import { requestsKind } from './kinds/requests';
import { rulesKind } from './kinds/rules';

/** All that takes what others made. Their shares add up to 1. */
export const fuzzKinds: readonly FuzzKind[] = [
  analysisKind,
  cellsKind,
  filesKind,
  formulasKind,
  rulesKind,
  requestsKind,
  memoriesKind,
];

/** Milliseconds of the processor that a case may take: longer is a hang to the user. */
const mostTime = 1000;

/** A case that went wrong, in its shortest form. */
export interface Finding {
  readonly what: string;
  readonly input: string;
}

/** What came of a number of cases. */
export interface FuzzResult {
  readonly cases: number;
  /** Milliseconds of the processor of the slowest case. */
  readonly slowest: number;
  /** Null when all went well. */
  readonly finding: Finding | null;
}

/**
 * Runs cases of a kind until one goes wrong, which is then made as short as it can be. The same seed makes the same cases.
 *
 * @param before Called before each case with what it is about, for whoever watches.
 */
export async function fuzz(
  kind: FuzzKind,
  seed: number,
  cases: number,
  before: () => void = () => {},
): Promise<FuzzResult> {
  let slowest = 0;
  let what = '';
  const property = fc.asyncProperty(kind.input, async (input) => {
    before();
    const start = process.cpuUsage();
    let wrong = await verdict(kind, input);
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    slowest = Math.max(slowest, time);
    if (wrong === '' && time > mostTime) wrong = `took ${Math.round(time)} ms`;
    // What goes wrong last is the shortest.
    if (wrong !== '') what = wrong;
    return wrong === '';
  });
  const run = await fc.check(property, { seed, numRuns: cases, interruptAfterTimeLimit: 600_000 });
  if (!run.failed) return { cases: run.numRuns, slowest, finding: null };
  const [input] = run.counterexample ?? [];
  return { cases: run.numRuns, slowest, finding: { what, input: fc.stringify(input) } };
}

async function verdict(kind: FuzzKind, input: unknown): Promise<string> {
  try {
    return await kind.wrongWith(input);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
