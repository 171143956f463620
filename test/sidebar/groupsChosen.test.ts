import { isoToDay } from '../../core/cells/civil';
import { checkOrders } from '../../sidebar/checkOrders';
import { readGroups, schemeChoices, usualGroups } from '../../sidebar/groupsChosen';

const check = (headers: string[], customers: number) => {
  const rows = [
    headers,
    ...Array.from({ length: customers }, (_, i) => [`c${i}`, `2024-01-${10 + (i % 20)}`, 10 + i, 'İzmir']),
  ].map((row) => row.slice(0, headers.length));
  return checkOrders({ sheet: 'Orders', firstRow: 1, firstColumn: 1, rows }, {}, null);
};

test('a sheet with a city and enough customers can be grouped in every way', () => {
  const choices = schemeChoices(check(['Customer', 'Date', 'Amount', 'City'], 30));
  expect(choices.map(({ value }) => value)).toEqual([
    'rfm',
    'rf',
    'value',
    'lifecycle',
    'clusters',
    'column:City',
  ]);
  expect(choices.every(({ lacking }) => lacking === null)).toBe(true);
});

test('what a sheet lacks is told beside the choice', () => {
  const choices = schemeChoices(check(['Customer', 'Date', 'Amount'], 5));
  expect(choices.flatMap(({ value, lacking }) => (lacking ? [[value, lacking.code]] : []))).toEqual([
    ['clusters', 'tooFewCustomers'],
    ['columns', 'noColumns'],
  ]);
});

test('a chosen column and a typed day are read; nonsense is not', () => {
  expect(readGroups({ scheme: 'column:City', compareTo: '2024-03-31' }, 'en')).toEqual({
    scheme: { name: 'columns', columns: ['City'], byValue: false },
    compareTo: isoToDay('2024-03-31'),
    wrong: false,
  });
  expect(readGroups(usualGroups, 'fa')).toEqual({ scheme: { name: 'rfm' }, compareTo: null, wrong: false });
  expect(readGroups({ scheme: 'rfm', compareTo: 'soon' }, 'en').wrong).toBe(true);
});
