import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../root';

const folder = join(root, 'core/model');

test('the table in the README names every folder and every other file, and nothing else', () => {
  const [, table] = readFileSync(join(folder, 'README.md'), 'utf8').split('## The folder');
  const rows = table
    .split('\n## ')[0]
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) => [...row.split('|')[1].matchAll(/`([\w/]+)`/g)].map(([, name]) => name));
  const there = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'README.md')
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name.slice(0, -'.ts'.length)));
  expect(named.sort()).toEqual(there.sort());
});
