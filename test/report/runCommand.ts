import { runCommand as run } from '../../cli/runCommand';

// A whole analysis and its report take longer than the usual five seconds on a busy machine.
jest.setTimeout(60_000);

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
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
  const code = await run(words, {
    read: async () => piped,
    print: (text) => {
      stdout += text;
    },
    complain: (text) => {
      stderr += text;
    },
  });
  return { code, stdout, stderr };
}
