import { catalog } from '../../../core/functions/catalog/catalog';
import type { Input } from '../../../core/functions/types';
import { seededRandom } from '../../../core/math/random';
import { segmentFormula } from '../../../core/report/tabs/method/segmentFormula';
import { defaultTiers, type Scheme } from '../../../core/segments/scheme';
import { languages } from '../../../core/speech/language';
import { analyse, reportIn, shop, tableIn } from './plannedShop';

const usual = {
  intervals: false,
  terms: { months: 12, margin: 0.4, discountRate: 0.1 },
  ...({ model: 'auto', prior: 'auto' } as const),
};
/** On any day of a year: the models among which is chosen where the days are regular take ten times as long. */
const random = seededRandom(7);
const rows = shop().map(([who, day, ...rest], i) => [
  who,
  i === 0 ? day : 45_000 + Math.floor(350 * random()),
  ...rest,
]);
const lastDay = Math.max(...rows.slice(1).map((row) => Number(row[1])));

const asked: [string, Scheme | null, number | null][] = [
  ['=SEGMENT(Orders!A:E, , "plain")', null, null],
  ['=SEGMENT(Orders!A:E, , "rfm")', { name: 'rfm' }, null],
  ['=SEGMENT(Orders!A:E, , "value", "2023-08-11")', { name: 'value', tiers: defaultTiers }, 45_149],
  ['=SEGMENT(Orders!A:E, , "lifecycle")', { name: 'lifecycle', cutOffs: null }, null],
];

test.each(asked)('%s gives the groups of the report', (formula, scheme, asOf) => {
  const found = analyse({ ...usual, asOf, ...(scheme === null ? {} : { scheme }) }, rows);
  const settings = tableIn(reportIn(found), 'method', 'settings');
  const [, written] = settings.rows.find(([name]) => name === 'These groups by a formula') ?? [];
  expect(String(written).split(' or ')).toEqual([formula, formula.replaceAll(', ', '; ')]);
  const [, , name, day] = formula.slice(0, -1).split(', ');
  const plain = (text: string | undefined): Input => text?.replaceAll('"', '');
  const segment = catalog.find((one) => one.name === 'SEGMENT');
  const given = segment?.run([rows, undefined, plain(name), plain(day)], {
    language: 'en',
    mostCells: 1e6,
  });
  const customers = tableIn(reportIn(found), 'customers', 'customers');
  const groups = new Map(
    customers
      .column('Customer')
      .map((id, i) => [id, customers.column(scheme?.name === 'rfm' ? 'Segment' : 'Group')[i]]),
  );
  expect(new Map((given as [string, string][]).slice(1))).toEqual(groups);
  expect(lastDay).toBeGreaterThan(45_149);
});

test('no formula where it would give others', () => {
  const formulaOf = (more: Parameters<typeof analyse>[0]) =>
    segmentFormula(analyse({ ...usual, ...more }, rows), 'en');
  expect(formulaOf({ model: 'bgnbd' })).toBeNull();
  expect(formulaOf({ terms: { ...usual.terms, months: 6 } })).toBeNull();
  expect(formulaOf({ terms: { ...usual.terms, months: 6 }, scheme: { name: 'rf' } })).not.toBeNull();
  expect(formulaOf({ scheme: { name: 'value', tiers: { kind: 'shares', shares: [0.1] } } })).toBeNull();
  expect(formulaOf({ scheme: { name: 'columns', columns: ['City'], byValue: false } })).toBeNull();
  expect(formulaOf({ reading: { columns: { customer: 0 } } })).toBeNull();
});

test('in Turkish with semicolons, in the others both ways', () => {
  const found = analyse(usual, rows);
  const [english, turkish, persian] = languages.map((language) => segmentFormula(found, language));
  expect(english).toContain(' or ');
  expect(turkish).toBe('=SEGMENT(Orders!A:E; ; "plain")');
  expect(persian).toContain(' یا ');
});
