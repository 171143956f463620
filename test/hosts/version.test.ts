import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';
import { excelFolder, googleFolder } from './builds';

const read = (path: string) => readFileSync(path, 'utf8');
const { version } = JSON.parse(read(join(root, 'package.json')));

// Its validator says "Manifest Version Too Low" below.
test('the version is one that Microsoft’s store takes', () => {
  expect(version).toMatch(/^[1-9]\d{0,4}\.\d{1,5}\.\d{1,5}$/);
});

test('both add-ins and the lock file have the version of package.json', () => {
  expect(read(join(excelFolder(), 'manifest.xml'))).toContain(`<Version>${version}.7</Version>`);
  expect(read(join(googleFolder(), 'Code.js')).split('\n').slice(0, 2)).toEqual([
    '/** @OnlyCurrentDoc */',
    `// Customer value ${version}`,
  ]);
  const lock = JSON.parse(read(join(root, 'package-lock.json')));
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
});
