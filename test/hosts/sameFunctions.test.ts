/** Every function with several arguments in both built bundles: the same to the last bit. */
import { catalog } from '../../core/functions/catalog/catalog';
import { bothHosts, type SheetInput, type ShownCell } from './bothHosts';
import { builtAddon, excelFolder } from './builds';
import { dateCells, lastDay, ordersForms } from './functionOrders';

const hosts = bothHosts(builtAddon().code, excelFolder());

const column = (...cells: (string | number | null)[]) => cells.map((cell) => [cell]);
const someone = 'c7@shop.com';
const several = column(someone, 'C22@SHOP.COM ', null, 'nobody@shop.com', 'c3@shop.com');
const asOf = { day: lastDay - 100 };

const calls: readonly [name: string, ...inputs: SheetInput[]][] = [
  ['CLV', dateCells],
  ['CLV', dateCells, several],
  ['CLV', dateCells, [[someone, 'c3@shop.com']]],
  ['CLV', dateCells, someone, 24, '40%', 0.08, asOf],
  ['CLV', dateCells, several, null, '', undefined, '2024-01-31'],
  ['CLV', dateCells, several, column(6, 12, 12, 12, null), 40],
  ['CLV', dateCells, someone, column(1, 6, 12, 24)],
  ['SEGMENT', dateCells],
  ['SEGMENT', dateCells, several, 'VALUE', asOf],
  ['SEGMENT', dateCells, someone, column('rfm', 'rf', 'value', 'lifecycle')],
  ['RFM', dateCells],
  ['RFM', dateCells, several],
  ['RFM', dateCells, someone, asOf.day],
  ['RFM', dateCells, column(someone, someone), column(asOf.day, lastDay)],
  ['P_ALIVE', dateCells, several],
  ['P_ALIVE', dateCells, someone, asOf],
  ['P_ALIVE', dateCells, null, '۱۴۰۲/۱۱/۱۱'],
  ['EXPECTED_ORDERS', dateCells, several, '۶'],
  ['EXPECTED_ORDERS', dateCells, someone, '1,5'],
  ['EXPECTED_ORDERS', dateCells],
  ['CLV_MODEL', dateCells],
  ['CLV_MODEL', dateCells, 'BG/NBD', asOf],
  ['CLV_MODEL', dateCells, 'pareto nbd'],
  ['CLV_MODEL', dateCells, 'BG/CNBD-k'],
  ['SEGMENT_SUMMARY', dateCells],
  ['SEGMENT_SUMMARY', dateCells, 'lifecycle', 6, '%40'],
  ['SEGMENT_SUMMARY', dateCells, 'value', 12, 1, asOf],
  ['COHORTS', dateCells],
  ['COHORTS', dateCells, 'Quarter', 'revenue'],
  ['COHORTS', dateCells, 'year', 'retention'],
  ['CLV_SIMPLE', 20, '40%', 36],
  ['CLV_SIMPLE', column(20, null, '30,5'), 0.4, column(36, 12, 6)],
  ['CLV_SIMPLE', [[10, 20]], column(0.5, 1), 2],
  ['CLV_AOV', 35, 4, 3],
  ['CLV_AOV', 35.1, '4', 2.5, 40],
  ['CLV_AOV', column(35, 40), 4, 3, null],
  ['CLV_RETENTION', 100, '80%', '10%'],
  ['CLV_RETENTION', 100, 0.8, 0.1, 24],
  ['CLV_RETENTION', 100, 1, 0, 12],
  ['CLV_SUBSCRIPTION', column(1000, 869, 743, 653, 593)],
  ['CLV_SUBSCRIPTION', [[1, 0.869, 0.743, 0.653]], 20, '10%', 12],
  ['CLV_SUBSCRIPTION', column('Left', 1000, 869, 743, 653, null, null), null, ''],
  ['CLV_SUBSCRIPTION', column('100%', '86.9%', '74.3%', '65.3%')],
  ['MAX_CAC', 288],
  ['MAX_CAC', [[30, 60, 90]], 4],
  ['MAX_CAC', '288', ''],
  ['CAC_PAYBACK', 60, 8],
  ['CAC_PAYBACK', column(60, 70), column(8, 7)],
  ['CAC_PAYBACK', 0, 8],
  ['AB_TEST', 1000, 52, 9000, 612],
  ['AB_TEST', '100', 0, 100, 5],
  ['AB_TEST', 4, 1, 4, 3],
];

const shown = (inputs: readonly SheetInput[]) =>
  inputs.map((input) => (input === dateCells ? 'orders' : (JSON.stringify(input) ?? ''))).join(', ');

test.each(calls.map(([name, ...inputs]) => [`=${name}(${shown(inputs)})`, name, inputs] as const))(
  '%s',
  async (_, name, inputs) => {
    const google = hosts.google(name, inputs);
    const excel = await hosts.excel(name, inputs);
    if (!('cells' in google) || !('cells' in excel)) {
      throw new Error(JSON.stringify({ google, excel }).slice(0, 500));
    }
    expect(excel.cells.length).toBe(google.cells.length);
    google.cells.forEach((row, i) => {
      const other = excel.cells[i] ?? [];
      expect(row.map(bits)).toEqual(other.map(bits));
    });
  },
);

/** Text that is equal for cells that are equal to the last bit, days as days. */
function bits(cell: ShownCell): string {
  if (typeof cell === 'object') return `day ${cell.day}`;
  if (typeof cell !== 'number') return `${typeof cell} ${cell}`;
  return `number ${Buffer.from(Float64Array.of(cell).buffer).toString('hex')}`;
}

test('no function is left out', () => {
  const called = calls.map(([name]) => name);
  for (const { name } of catalog) expect(called.filter((one) => one === name).length).toBeGreaterThan(1);
});

describe('the same orders in every form give the same, in both hosts', () => {
  test.each(Object.keys(ordersForms))('%s', async (form) => {
    const orders = ordersForms[form];
    for (const [name, ...rest] of [['RFM'], ['P_ALIVE', several]] as const) {
      const usual = hosts.google(name, [dateCells, ...rest]);
      expect(hosts.google(name, [orders, ...rest])).toEqual(usual);
      expect(await hosts.excel(name, [orders, ...rest])).toEqual(usual);
    }
  });
});
