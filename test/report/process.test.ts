/** What only a process of its own shows; what the command says is tested within jest, in cli.test.ts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root';
import { runCommand } from './runCommand';
import { readFirstBytes, runProcess } from './runProcess';

const folder = mkdtempSync(join(tmpdir(), 'process-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shop = join(root, 'samples', 'kitap-kulubu.csv');

test('the command says the same as within a test, with exit code 0', async () => {
  const inside = await runCommand(shop, '--json');
  expect(runProcess(shop, '--json')).toEqual({ code: 0, stdout: inside.stdout, stderr: '' });
});

test('it refuses to write over another file, with exit code 1', () => {
  const existing = join(folder, 'existing.xlsx');
  writeFileSync(existing, 'own work');
  const { code, stdout, stderr } = runProcess(shop, '--model', 'bgnbd', '--out', existing);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('It stays as it is.');
  expect(readFileSync(existing, 'utf8')).toBe('own work');
});

test('it has nothing to complain about when the pipe is closed early', async () => {
  expect(await readFirstBytes(shop, '--model', 'bgnbd', '--json')).toEqual({ code: 0, stderr: '' });
});
