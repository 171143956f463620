import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingPage } from '../../../tools/docs/readingPage';
import { layouts } from '../../fixtures/layouts';
import { root } from '../../root';

// When this fails: `npm run docs`.
test('docs/reading.md is up to date', () => {
  expect(readFileSync(join(root, 'docs/reading.md'), 'utf8')).toBe(readingPage());
});

test('each export of the tests has its line, and the README leads to it', () => {
  const page = readingPage();
  const files = readdirSync(join(root, 'test/fixtures')).filter((file) => /\.[ct]sv$/.test(file));
  const lines = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| layout'));
  expect(lines).toHaveLength(files.length);
  expect(Object.keys(layouts).filter((file) => !files.includes(file))).toEqual([]);
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('](docs/reading.md)');
});
