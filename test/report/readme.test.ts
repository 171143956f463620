import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { root } from '../root';
import { runCommand } from './runCommand';

const folder = mkdtempSync(join(tmpdir(), 'readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The words of each report that README.md shows. */
const shown = [
  ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^npx customer-value (samples\S+ .*)$/gm),
].map(([, words]) => words);

test('README.md shows a workbook and a document', () => {
  expect(shown.some((words) => words.includes('--out '))).toBe(true);
  expect(shown.some((words) => words.includes('--json '))).toBe(true);
});

test.each(shown)('%s works as it stands in README.md', async (words) => {
  const [given] = words.split(' > ');
  const out = join(folder, 'report.xlsx');
  const args = given.replace(/--out \S+/, `--out ${out}`).split(' ');
  const { code, stdout, stderr } = await runCommand(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  if (given.includes('--json')) expect(JSON.parse(stdout).customers.length).toBeGreaterThan(100);
  else {
    expect(existsSync(out)).toBe(true);
    expect((await readXlsx(out)).length).toBeGreaterThanOrEqual(7);
  }
});
