import { runCommand as run } from '../../cli/cli';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command within the test; `runProcess` runs it as users do, at the price of a process. */
export async function runCommand(...words: string[]): Promise<Outcome> {
  let [stdout, stderr] = ['', ''];
  const code = await run(words, {
    print: (text) => {
      stdout += text;
    },
    complain: (text) => {
      stderr += text;
    },
  });
  return { code, stdout, stderr };
}
