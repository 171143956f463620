import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCommand } from '../../cli/options/parseCommand';
import { readFile } from '../../cli/readFile';
import { resolveCommand } from '../../cli/resolveCommand';
import { analyze } from '../../core/analyze';
import { root } from '../root';
import { goldenTable } from './goldenTable';

const golden = join(root, 'samples', 'golden');

/** Name and words of each table, as the README of the samples tells them. */
const told = [
  ...readFileSync(join(root, 'samples', 'README.md'), 'utf8').matchAll(/^\| (\S+) .*`(samples\/[^`]+)`/gm),
].map(([, name, words]) => [name, words]);

// Tests run from the project's folder, as the command does.
const here = process.cwd();
beforeAll(() => process.chdir(root));
afterAll(() => process.chdir(here));

/** To make them anew on purpose, run with CLV_GOLDEN=write. */
test.each(told)('%s reads as it did', async (name, words) => {
  const command = parseCommand(words.split(' '));
  if (typeof command === 'string') throw new Error('no report asked for');
  const { tabs } = await readFile(command.file);
  const { table, options } = await resolveCommand(
    tabs.map(({ table }) => table),
    command,
  );
  // The table shows neither intervals nor the check on the past, and they take their time.
  const found = analyze(table, { ...options, intervals: false, holdout: false });
  if (!found.ok) throw new Error('the sample cannot be read');
  const text = goldenTable(found, command.language);
  const file = join(golden, `${name}.txt`);
  if (process.env.CLV_GOLDEN === 'write') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

test('every table is told in the README of the samples', () => {
  expect(readdirSync(golden).sort()).toEqual(told.map(([name]) => `${name}.txt`).sort());
});
