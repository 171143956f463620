import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What a process has used: CPU of all its threads (user and system), and its largest resident memory. */
export interface Use {
  readonly seconds: number;
  readonly megabytes: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles programs (name → entry, from the root of the repository) into a folder, so that no compiler runs at the same time. */
export async function bundlePrograms(
  folder: string,
  entries: Readonly<Record<string, string>>,
): Promise<void> {
  const all = Object.entries({ ...entries, usage: 'test/bench/usage.ts' });
  await build({
    entryPoints: Object.fromEntries(all.map(([name, entry]) => [name, join(root, entry)])),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
}

/** The command as a user runs it. */
export const command = join(root, 'cli/start.mjs');

/**
 * What a program uses in a process of its own, which prints into a file: the command, or one that is bundled in the
 * folder, by name. Throws with the program's own complaint when it fails.
 */
export function runProgram(folder: string, program: string, words: readonly string[], out: string): Use {
  const usageFile = join(folder, 'usage.json');
  const preload = pathToFileURL(join(folder, 'usage.mjs')).href;
  const file = openSync(out, 'w');
  const { stderr, status, error } = spawnSync(
    process.execPath,
    ['--import', preload, program === command ? command : join(folder, `${program}.mjs`), ...words],
    {
      env: { ...process.env, USAGE_FILE: usageFile },
      stdio: ['ignore', file, 'pipe'],
      encoding: 'utf8',
    },
  );
  closeSync(file);
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed: ${stderr}`);
  return JSON.parse(readFileSync(usageFile, 'utf8')) as Use;
}

/** The same with what the program prints, read as JSON. */
export function askProgram<Answer>(
  folder: string,
  program: string,
  words: readonly string[],
): { readonly use: Use; readonly answer: Answer } {
  const out = join(folder, 'answer.json');
  const use = runProgram(folder, program, words, out);
  return { use, answer: JSON.parse(readFileSync(out, 'utf8')) as Answer };
}

/** CPU of all threads of this process so far, in seconds: the garbage collector's and the compiler's included. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
