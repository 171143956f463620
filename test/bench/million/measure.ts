import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What a process has used: CPU of all its threads (user and system), and its largest resident memory. */
export interface Use {
  readonly seconds: number;
  readonly megabytes: number;
}

/** CPU of one stage, and the largest memory until its end. */
export interface StageUse {
  readonly stage: string;
  readonly seconds: number;
  readonly peak: number;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Bundles the measured programs into a folder, so that no compiler runs beside them. */
export async function bundlePrograms(folder: string): Promise<void> {
  const here = join(root, 'test/bench/million');
  await build({
    entryPoints: {
      usage: join(here, 'usage.ts'),
      bare: join(here, 'bare.ts'),
      stages: join(here, 'stages.ts'),
      command: join(root, 'cli/cli.ts'),
    },
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
  // The library looks for it beside the code.
  const library = dirname(createRequire(import.meta.url).resolve('wasm-xlsxwriter'));
  const wasm = 'wasm_xlsxwriter_bg.wasm';
  copyFileSync(join(library, wasm), join(folder, wasm));
}

/**
 * What one of the programs uses in a process of its own, and what it printed.
 * Throws with the program's own complaint when it fails.
 */
export function measure(folder: string, program: string, words: readonly string[]): Use & { output: string } {
  const usageFile = join(folder, 'usage.json');
  const preload = pathToFileURL(join(folder, 'usage.mjs')).href;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', preload, join(folder, `${program}.mjs`), ...words],
    {
      env: { ...process.env, USAGE_FILE: usageFile },
      // What the command prints is hundreds of megabytes; only the stages are read.
      stdio: ['ignore', program === 'stages' ? 'pipe' : 'ignore', 'pipe'],
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed: ${stderr}`);
  const use = JSON.parse(readFileSync(usageFile, 'utf8')) as Use;
  return { ...use, output: stdout ?? '' };
}
