import { stages } from '../../tools/mutants/list';
import { placeError } from '../../tools/mutants/placeError';
import { root } from '../root';

const all = Object.values(stages).flatMap((files) =>
  files.flatMap(({ file, tests, mutants }) => mutants.map((mutant) => ({ ...mutant, file, tests }))),
);

test('every mutant can still be made: its text stands once in its file, and its tests are there', async () => {
  const errors = await Promise.all(all.map((mutant) => placeError(root, mutant)));
  expect(errors.filter((error) => error !== null)).toEqual([]);
  expect(all.length).toBeGreaterThan(80);
});

test('one that cannot is found', async () => {
  const mutant = { find: 'const every', replace: 'const one', holds: 'it is there', tests: ['test/root.ts'] };
  expect(await placeError(root, { ...mutant, file: 'test/nowhere.ts' })).toBe('there is no test/nowhere.ts');
  expect(await placeError(root, { ...mutant, file: 'test/root.ts' })).toMatch(/0 times/);
});
