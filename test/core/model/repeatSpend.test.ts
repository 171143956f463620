import { repeatSpend } from '../../reference/columns';

test('repeat buyers by frequency and then by mean spend; who paid nothing or ordered once is left out', () => {
  const { frequencies, start, means } = repeatSpend([
    { frequency: 2, meanSpend: 30 },
    { frequency: 1, meanSpend: 7 },
    { frequency: 0, meanSpend: 0 },
    { frequency: 2, meanSpend: 20 },
    { frequency: 1, meanSpend: 0 },
    { frequency: 3, meanSpend: 0 },
  ]);
  expect([...frequencies]).toEqual([1, 2]);
  expect([...start]).toEqual([0, 1, 3]);
  expect([...means]).toEqual([7, 20, 30]);
});
