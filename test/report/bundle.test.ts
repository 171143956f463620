/** How the command's bundle is made, in a project of three files beside the same packages. */
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root';

// On a busy machine a few processes take longer than the usual five seconds.
jest.setTimeout(60_000);

const project = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(() => rmSync(project, { recursive: true }));

const place = (...path: string[]) => join(project, 'cli', ...path);
const write = (name: string, source: string) => writeFileSync(place(name), source);

beforeAll(() => {
  mkdirSync(place());
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  for (const name of ['start.mjs', 'bundle.mjs']) copyFileSync(join(root, 'cli', name), place(name));
  write(
    'main.ts',
    `import { word } from './word';\nconsole.log(word, ...process.argv.slice(2));\nawait import('./later');`,
  );
  write('word.ts', `export const word: string = 'one';`);
  write('later.ts', `console.log('later');`);
});

function run(
  ...words: string[]
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = spawn(process.execPath, [place('start.mjs'), ...words]);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return new Promise((done) => child.on('close', (code) => done({ code, stdout, stderr })));
}

const printed = (word: string) => ({ code: 0, stdout: `${word} said\nlater\n`, stderr: '' });
const bundledAt = () => statSync(place('dist', 'main.mjs')).mtimeMs;

test('the first use makes it, several at once as well', async () => {
  expect(await Promise.all([run('said'), run('said'), run('said')])).toEqual(Array(3).fill(printed('one')));
  expect(readdirSync(place('dist')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('it is used again while nothing has changed, and made anew when something has', async () => {
  const first = bundledAt();
  expect(await run('said')).toEqual(printed('one'));
  expect(bundledAt()).toBe(first);
  write('word.ts', `export const word: string = 'two';`);
  expect(await run('said')).toEqual(printed('two'));
  // A file of an earlier version, as version control or an archive brings it back.
  write('word.ts', `export const word: string = 'old';`);
  utimesSync(place('word.ts'), 1_000_000, 1_000_000);
  expect(await run('said')).toEqual(printed('old'));
  // What was loaded later only: no module that is there no more is left.
  write('later.ts', `console.log('later'); // still`);
  expect(await run('said')).toEqual(printed('old'));
  rmSync(place('dist', 'inputs.json'));
  expect(await run('said')).toEqual(printed('old'));
  expect(readdirSync(place('dist'))).toHaveLength(3);
});

test('a mistake in the source is told, and the old bundle is not taken for it', async () => {
  write('word.ts', `export const word: string = ;`);
  for (const _ of ['first', 'again']) {
    const { code, stdout, stderr } = await run('said');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('word.ts:1:');
  }
  write('word.ts', `export const word: string = 'good';`);
  expect(await run('said')).toEqual(printed('good'));
});
