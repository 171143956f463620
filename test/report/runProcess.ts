import { spawn, spawnSync } from 'node:child_process';
import { root } from '../root';
import type { Outcome } from './runCommand';

// On a busy machine a few processes take longer than the usual five seconds.
jest.setTimeout(60_000);

const start = ['cli/start.mjs'];
const env = { ...process.env, NODE_NO_WARNINGS: '1' };

/** Runs the command in a node of its own as `npm run report` does. */
export function runProcess(...words: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...start, ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env,
  });
  return { code: status, stdout, stderr };
}

/** Runs the command as `runProcess` does, and closes the pipe from its stdout after the first bytes, as `head` does. */
export function readFirstBytes(...words: string[]): Promise<Omit<Outcome, 'stdout'>> {
  const child = spawn(process.execPath, [...start, ...words], { cwd: root, env });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdout.once('data', () => child.stdout.destroy());
  return new Promise((done) => child.on('close', (code) => done({ code, stderr })));
}
