import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

export const root = resolve(__dirname, '../..');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

// Every run is a process; on a busy machine a few of them take longer than the usual five seconds.
jest.setTimeout(60_000);

/** Inside the project, so that the scripts find its packages; of this test file alone. */
const built = makeFolder();
afterAll(() => rmSync(built, { recursive: true }));

/**
 * Runs a TypeScript file of this project in a node of its own, from the project's folder. It is compiled
 * once for all its runs, which start in a third of the time that way.
 */
export function runScript(script: string, args: readonly string[]): Outcome {
  const compiled = join(built, `${basename(script, '.ts')}.mjs`);
  if (!compiledScripts.has(compiled)) {
    const entryPoints = [join(root, script)];
    const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external' } as const;
    buildSync({ ...options, entryPoints, outfile: compiled, logLevel: 'warning' });
    compiledScripts.add(compiled);
  }
  return runNode([compiled, ...args]);
}

/** The same through tsx, as `npm run` does it. */
export function runSource(script: string, args: readonly string[]): Outcome {
  return runNode(['--import', 'tsx', script, ...args]);
}

const compiledScripts = new Set<string>();

function makeFolder(): string {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, 'scripts-'));
}

function runNode(args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  return { code: status, stdout, stderr };
}
