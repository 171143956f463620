import type { Cell } from '../../../core/cells/cell';
import { catalog } from '../../../core/functions/catalog/catalog';
import { FunctionError, type FunctionResult, type Input } from '../../../core/functions/types';
import { languages } from '../../../core/speech/language';

function call(name: string, inputs: readonly Input[], context: { timeZone?: string } = {}): FunctionResult {
  const found = catalog.find((one) => one.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found.run(inputs, { language: 'en', mostCells: 1e6, ...context });
}

function catchError(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return null;
}

const dates = ['03/04/2024', '05/06/2024', '01/02/2024', '07/08/2024'];
const undecided: Cell[][] = [
  ['Customer', 'Date', 'Amount'],
  ...Array.from({ length: 40 }, (_, i) => [`c${i % 9}@example.com`, dates[i % 4] ?? '', 10 + i]),
];

test.each(languages)(
  'dates that can be read both ways are told with what to do in the sheet (%s)',
  (language) => {
    const found = catalog.find(({ name }) => name === 'CLV');
    const complaint = catchError(() => found?.run([undecided], { language, mostCells: 1e6 }));
    expect(complaint).toBeInstanceOf(FunctionError);
    const { message } = complaint as FunctionError;
    expect(message).toMatch(/^(Row 2 of the range|Aralığın 2\. satırı|ردیف ۲ محدوده): /);
    expect(message).toContain('2024-03-31');
    // Neither an option of the command nor an address on a sheet that the function does not know.
    expect(message).not.toMatch(/--|B2/);
  },
);

test('an export is recognised in a range as in the sidebar', () => {
  const header = [
    'Name',
    'Email',
    'Financial Status',
    'Currency',
    'Subtotal',
    'Total',
    'Created at',
    'Lineitem quantity',
  ];
  const more = ['Lineitem name', 'Lineitem price', 'Billing Name', 'Cancelled at', 'Refunded Amount'];
  const orders: Cell[][] = [[...header, ...more]];
  for (let i = 0; i < 40; i++) {
    const day = `2024-0${1 + (i % 9)}-1${i % 10} 10:00:00 +0200`;
    const mail = `C${i % 7}@Example.com`;
    orders.push([`#${i}`, mail, 'paid', 'EUR', 20, 25, day, 1, 'Mug', 10, `P ${i % 7}`, '', i % 8 ? 0 : 5]);
    orders.push([`#${i}`, mail, '', '', '', '', day, 2, 'Tea', 5, '', '', '']);
  }
  const table = call('RFM', [orders]) as readonly (readonly unknown[])[];
  expect(table).toHaveLength(1 + 7);
  // Order number, not the column called Name, which is no person; the total once, and what was paid back taken off.
  const spend = table.slice(1).reduce((sum, row) => sum + Number(row[3]), 0);
  expect(spend).toBe(40 * 25 - 5 * 5);
});

test('an instant has the day of the workbook, where its zone is known', () => {
  const orders: Cell[][] = [
    ['Customer', 'Order date', 'Amount'],
    ...Array.from({ length: 30 }, (_, i) => [`c${i % 5}`, `2024-03-${10 + (i % 20)}T23:30:00Z`, 10]),
  ];
  const last = (timeZone?: string) => {
    const [, first] = call('CLV', [orders], timeZone === undefined ? {} : { timeZone }) as {
      day: number;
    }[][];
    return first?.[2];
  };
  const written = last() as { day: number };
  expect(last('Europe/Istanbul')).toEqual({ day: written.day + 1 });
  expect(last('America/New_York')).toEqual(written);
});
