import { makePlan } from '../../../core/campaigns/plan';
import type { Cell } from '../../../core/cells/cell';
import { buildReport } from '../../../core/report/buildReport';
import { noMemory } from '../../../core/report/memory/reportMemory';
import { analyse, reportIn, shop, tab, tableIn, usualPlan } from './plannedShop';

/** The shop with further columns for each customer, by number; the first column is replaced where `id` is given. */
function shopWith(
  headers: readonly string[],
  cellsOf: (customer: number) => readonly Cell[],
  id: (customer: number) => Cell = (customer) => `c${customer}`,
): Cell[][] {
  return shop().map((row, i) => {
    if (i === 0) return ['Customer ID', ...row.slice(1), ...headers];
    const customer = Number(String(row[0]).slice(1));
    return [id(customer), ...row.slice(1), ...cellsOf(customer)];
  });
}

const name = (customer: number) => (customer % 4 === 0 ? '' : `Ann${customer} Lee`);
const phone = (customer: number) => (customer % 2 === 0 ? `+90 532 000 ${1000 + customer}` : '');
const email = (customer: number) => `ann.lee.of.izmir.${customer}@shop.example`;

const full = analyse(
  {},
  shopWith(['Customer name', 'Phone', 'Email'], (i) => [name(i), phone(i), email(i)]),
);
const report = reportIn(full);

/** The first so many headers of a table. */
const headersOf = (made: typeof report, key: string, table: string) =>
  tableIn(made, key, table).columns.map(({ header }) => header);

describe('who a customer is, on the page of all customers', () => {
  const table = tableIn(report, 'customers', 'customers');

  test('the name comes first and stays in sight; phone, e-mail and city stand beside what the customer is known by', () => {
    expect(headersOf(report, 'customers', 'customers').slice(0, 6)).toEqual([
      'Name',
      'Customer',
      'Phone',
      'E-mail',
      'Place',
      'Group',
    ]);
    expect(tab(report, 'customers').frozenColumns).toBe(1);
  });

  test('each customer has the own ones; a customer without a name is called by the id', () => {
    const [names, ids, phones, emails, places] = ['Name', 'Customer', 'Phone', 'E-mail', 'Place'].map(
      (header) => table.column(header),
    );
    expect(ids).toHaveLength(80);
    ids.forEach((id, i) => {
      const customer = Number(String(id).slice(1));
      expect(names[i]).toBe(name(customer) || id);
      expect([phones[i], emails[i]]).toEqual([phone(customer), email(customer)]);
      expect(places[i]).toBe(['İzmir', 'Ankara', 'Bursa'][customer % 3]);
    });
  });

  test('an address is in small letters in every tab, however the orders have it', () => {
    const rows = shop().map(([customer, ...others], i) => [
      i === 0 ? 'Email' : `C${customer}@Shop.Example`,
      ...others,
    ]);
    const made = reportIn(analyse({}, rows));
    for (const header of ['Customer', 'E-mail'])
      for (const cell of tableIn(made, 'week', 'week').column(header))
        expect(cell).toMatch(/^cc\d+@shop\.example$/);
    for (const cell of tableIn(made, 'customers', 'customers').column('Customer'))
      expect(cell).toMatch(/^cc\d+@shop\.example$/);
  });

  test('groups and chances keep their colours', () => {
    const { looks = [] } = tab(report, 'customers');
    const headers = table.columns.map(({ header }) => header);
    expect(looks.map(({ area }) => headers[area.column])).toEqual(['Group', 'Chance']);
  });

  test('columns that hold nothing, or the same once more, are left out', () => {
    const byAddress = analyse(
      {},
      shopWith(
        ['Phone'],
        () => [''],
        (customer) => email(customer),
      ),
    );
    expect(headersOf(reportIn(byAddress), 'customers', 'customers').slice(0, 3)).toEqual([
      'Customer',
      'Place',
      'Group',
    ]);
    const byNumber = analyse(
      {},
      shopWith(
        ['Phone'],
        (i) => [phone(i - (i % 2))],
        (customer) => phone(customer - (customer % 2)),
      ),
    );
    expect(headersOf(reportIn(byNumber), 'customers', 'customers')).not.toContain('Phone');
  });
});

test('the same on the tab of one group', () => {
  const plan = makePlan(full, usualPlan);
  const asked = [{ kind: 'group', group: 'slipping_away' }] as const;
  const made = buildReport(full, plan, 'en', noMemory, { extraTabs: asked });
  expect(headersOf(made, 'group-slipping_away', 'customers').slice(0, 3)).toEqual([
    'Name',
    'Customer',
    'Phone',
  ]);
  const ids = tableIn(made, 'group-slipping_away', 'customers').column('Customer');
  expect(tableIn(made, 'group-slipping_away', 'customers').column('E-mail')).toEqual(
    ids.map((id) => email(Number(String(id).slice(1)))),
  );
});

test('who moved has a name first, and the longest text last, where it may run over', () => {
  const moved = tableIn(report, 'segments', 'moved');
  expect(headersOf(report, 'segments', 'moved')).toEqual([
    'Name',
    'Before',
    'Now',
    'Change of value',
    'Way',
    'Customer',
    'Place',
    'Phone',
    'E-mail',
  ]);
  expect(moved.rows.length).toBeGreaterThan(0);
  moved.column('Customer').forEach((id, i) => {
    const customer = Number(String(id).slice(1));
    expect(moved.column('Name')[i]).toBe(name(customer) || id);
    expect(moved.column('Phone')[i]).toBe(phone(customer));
  });
});
