import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import { runCommand as run } from '../../cli/runCommand';
import { analyze } from '../../core/analyze';

// A whole analysis and its report take longer than the usual five seconds on a busy machine.
jest.setTimeout(60_000);

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Result = ReturnType<typeof analyze>;

/** Results of this test file, by all that goes into them: many of its runs differ only in what is made of one. */
const results = new Map<string, Result>();

function analyzeOnce(...asked: Parameters<typeof analyze>): Result {
  const key = createHash('sha256').update(serialize(asked)).digest('base64');
  const known = results.get(key) ?? analyze(...asked);
  results.set(key, known);
  return known;
}

/** Runs the command within the test; `runProcess` runs it as users do, at the price of a process. */
export function runCommand(...words: string[]): Promise<Outcome> {
  return runCommandOn(new Uint8Array(), words);
}

/** The same with bytes that are piped in. */
export async function runCommandOn(
  piped: Uint8Array<ArrayBuffer>,
  words: readonly string[],
): Promise<Outcome> {
  let [stdout, stderr] = ['', ''];
  const streams = {
    read: async () => piped,
    print: (text: string) => {
      stdout += text;
    },
    complain: (text: string) => {
      stderr += text;
    },
  };
  const code = await run(words, streams, analyzeOnce);
  return { code, stdout, stderr };
}
