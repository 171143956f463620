import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../root';

const folder = join(root, 'core/model');

test('the table of files in the README names every file of the folder, and no other', () => {
  const [, table] = readFileSync(join(folder, 'README.md'), 'utf8').split('## The files');
  const rows = table
    .split('\n## ')[0]
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) => [...row.split('|')[1].matchAll(/`(\w+)`/g)].map(([, name]) => name));
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  expect(named.sort()).toEqual(files.map((name) => name.slice(0, -'.ts'.length)).sort());
});
