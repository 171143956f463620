import type { SheetCell, SheetInput } from './bothHosts';
import { dateCells } from './functionOrders';

const column = (...cells: SheetCell[]) => cells.map((cell) => [cell]);
const someone = 'c7@shop.com';
const numbers = [[1, 2, 3]];
/** What a formula that points at deleted cells gets. */
const broken: SheetCell = { error: '#REF!' };

/** Calls as people mistake them: what is wrong, the function, its arguments as a person sees them. */
export const wrongCalls: readonly [wrong: string, name: string, ...inputs: SheetInput[]][] = [
  ['monthly revenue, margin and months', 'CLV', 20, '40%', 36],
  ['the same with a margin of 40', 'CLV', 20, 40, 36],
  ['the same with decimals', 'CLV', 20.5, 0.4, 36],
  ['average order, orders a year and years', 'CLV', 35.5, 4, 3],
  ['orders for averages', 'CLV_SIMPLE', dateCells],
  ['orders for one average', 'CLV_SIMPLE', dateCells, '40%', 36],
  ['orders for averages in another function', 'CLV_AOV', dateCells, 4, 3],
  ['no orders', 'CLV'],
  ['one cell for orders', 'CLV', 'Orders'],
  ['an error for orders', 'P_ALIVE', broken],
  [
    'an empty range',
    'CLV',
    [
      [null, null, null],
      ['', '', ''],
    ],
  ],
  ['numbers for orders', 'CLV', numbers],
  [
    'no date column',
    'RFM',
    [
      ['Customer', 'Amount'],
      ['a', 5],
      ['b', 7],
    ],
  ],
  [
    'days or months first',
    'CLV',
    [
      ['Customer', 'Date', 'Amount'],
      ...column('a', 'b', 'c', 'd').map(([who], i) => [who ?? '', `0${i + 1}/0${i + 2}/2024`, 5]),
    ],
  ],
  ['months in words', 'CLV', dateCells, someone, '12 ay'],
  ['months in the past', 'EXPECTED_ORDERS', dateCells, someone, -3],
  ['no months at all', 'CLV', dateCells, someone, 0],
  ['a date for months', 'CLV', dateCells, someone, { day: 45_000 }],
  ['one wrong among many months', 'CLV', dateCells, someone, column(6, 'twelve')],
  ['several months for a table', 'CLV', dateCells, null, column(6, 12)],
  ['ranges of other length', 'CLV', dateCells, column(someone, someone), column(6, 12, 24)],
  ['a margin of 140%', 'CLV', dateCells, someone, 12, '140%'],
  ['a margin of 140% in a cell', 'CLV', dateCells, someone, 12, 1.4],
  ['a margin in money', 'CLV_SIMPLE', 20, 150, 36],
  ['margin and months in each other’s place', 'CLV_SIMPLE', 20, 36, 0.4],
  ['no margin', 'CLV_SIMPLE', 20, null, 36],
  ['an error for a margin', 'CLV_SIMPLE', 20, broken, 36],
  ['an error for a rate', 'CLV', dateCells, someone, 12, 1, broken],
  ['a rate below 0', 'CLV', dateCells, someone, 12, 1, -0.1],
  ['a day in words', 'RFM', dateCells, someone, 'yesterday'],
  ['a day or a month first', 'RFM', dateCells, someone, '03/04/2024'],
  ['a day before all orders', 'P_ALIVE', dateCells, someone, '2001-01-01'],
  ['nobody of that name', 'CLV', dateCells, 'zoe@shop.com'],
  ['an error for a customer', 'SEGMENT', dateCells, broken],
  [
    'customers and more beside them',
    'RFM',
    dateCells,
    [
      [someone, 5],
      ['c3@shop.com', 7],
    ],
  ],
  ['a scheme that is not there', 'SEGMENT', dateCells, someone, 'abc'],
  ['a scheme for each row of a table', 'SEGMENT_SUMMARY', dateCells, column('rfm', 'value')],
  ['a model that is not there', 'CLV_MODEL', dateCells, 'prophet'],
  ['a period that is not there', 'COHORTS', dateCells, 'week'],
  ['more buyers than customers', 'AB_TEST', 100, 120, 100, 5],
  ['both groups first, then the buyers', 'AB_TEST', 1000, 9000, 52, 612],
  ['half a customer', 'AB_TEST', 99.5, 5, 100, 5],
  ['a group of nobody', 'AB_TEST', 0, 0, 100, 5],
  ['months for years', 'CLV_AOV', 35, 4, 36],
  ['a share for money', 'CAC_PAYBACK', 60, '40%'],
  ['no end', 'CLV_RETENTION', 100, 1, 0],
  ['retention in customers', 'CLV_RETENTION', 100, 800, 0.1],
  ['half a period', 'CLV_RETENTION', 100, 0.8, 0.1, 2.5],
  ['counts that rise', 'CLV_SUBSCRIPTION', column(100, 120, 90)],
  ['too few counts', 'CLV_SUBSCRIPTION', column(100, 90)],
  ['negative money', 'MAX_CAC', -5],
  ['no ratio', 'MAX_CAC', 288, 0],
];
