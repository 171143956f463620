import type { Host } from '../../core/host/port';
import { describedLately } from '../../sidebar/flow/describedLately';

function described() {
  let time = 0;
  let asked = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => time);
  const host = { describe: async () => ({ tabs: [], userLocale: `answer ${++asked}` }) } as unknown as Host;
  const lately = describedLately(host);
  return {
    lately,
    at: (seconds: number) => {
      time = seconds * 1000;
    },
    answer: async (how: 'describe' | 'describeAnew' = 'describe') => (await lately[how]()).userLocale,
  };
}

test('a description is given again for ten seconds', async () => {
  const { at, answer } = described();
  expect(await answer()).toBe('answer 1');
  at(9.9);
  expect(await answer()).toBe('answer 1');
  at(10);
  expect(await answer()).toBe('answer 2');
  at(19.9);
  expect(await answer()).toBe('answer 2');
});

test('it is asked for anew on demand, and when the workbook may have changed', async () => {
  const { lately, answer } = described();
  expect(await answer()).toBe('answer 1');
  expect(await answer('describeAnew')).toBe('answer 2');
  expect(await answer()).toBe('answer 2');
  lately.forget();
  expect(await answer()).toBe('answer 3');
});
