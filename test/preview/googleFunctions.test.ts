import { declaredFunctions } from '../../preview/page/google/functions';

const code = `
/** @OnlyCurrentDoc */
function onOpen() {}

/**
 * What a customer is worth.
 *
 * @param orders The orders.
 * @param months Optional. How many months.
 * @customfunction
 */
function CLV(orders, months) {
  return 1;
}

/** Not for cells. */
function helper(a) {}

/**
 * Without arguments.
 *
 * @customfunction
 */
function NOTHING() {}
`;

test('finds the functions marked as custom, with the help that Sheets shows', () => {
  expect(declaredFunctions(code)).toEqual([
    {
      name: 'CLV',
      description: 'What a customer is worth.',
      parameters: [
        { name: 'orders', description: 'The orders.', optional: false },
        { name: 'months', description: 'Optional. How many months.', optional: false },
      ],
    },
    { name: 'NOTHING', description: 'Without arguments.', parameters: [] },
  ]);
});
