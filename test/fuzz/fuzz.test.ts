import { fuzz, fuzzKinds } from './fuzz';

/** Cases of all kinds together: a few seconds. `npm run fuzz` runs a hundred thousand. */
const cases = 800;

test.each(fuzzKinds.map((kind) => [kind.name, kind] as const))(
  'nothing goes wrong with any %s',
  async (_, kind) => {
    const { finding, slowest } = await fuzz(kind, 1, Math.ceil(cases * kind.share));
    expect(finding).toBeNull();
    expect(slowest).toBeGreaterThan(0);
  },
);

test('what goes wrong is told, in its shortest form', async () => {
  const kind = { ...fuzzKinds[0], wrongWith: () => 'always' };
  const { finding } = await fuzz(kind, 1, 10);
  expect(finding?.what).toBe('always');
});
