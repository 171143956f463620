import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../core/analyze';
import { groupName } from '../../core/locales/groupText';
import { profileGroups } from '../../core/segments/profileGroups';
import { defaultTiers, type Scheme } from '../../core/segments/scheme';
import { readFile } from '../../preview/report/readFile';
import { root } from './runScript';

const schemes: [string, Scheme][] = [
  ['rfm', { name: 'rfm' }],
  ['rf', { name: 'rf' }],
  ['value', { name: 'value', tiers: defaultTiers }],
  ['lifecycle', { name: 'lifecycle', cutOffs: null }],
];

/** The groups of the book club as a table: to make it anew on purpose, run with CLV_GOLDEN=write. */
test.each(schemes)('the book club by %s reads as it did', async (name, scheme) => {
  const { tabs } = await readFile(join(root, 'samples', 'kitap-kulubu.csv'));
  const found = analyze(tabs[0].table, {
    terms: { months: 12, margin: 1, discountRate: 0.1 },
    asOf: null,
    reading: {},
    model: 'bgnbd',
    intervals: false,
    holdout: false,
    scheme,
  });
  if ('failed' in found) throw new Error('the sample cannot be read');
  const { inputs, segmentation, values } = found.groups;
  const rows = profileGroups(inputs, segmentation, values).map((one) => [
    groupName(one.name, 'en'),
    `${one.customers}`,
    `${(100 * one.customersShare).toFixed(1)} %`,
    one.revenue.toFixed(2),
    one.clv.toFixed(0),
  ]);
  const table = [['Group', 'Customers', 'Share', 'Revenue', 'CLV'], ...rows];
  const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)));
  const text = table
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i] + 2))).join(''),
    )
    .join('\n');
  const file = join(root, 'samples', 'golden', `kitap-kulubu-${name}.txt`);
  if (process.env.CLV_GOLDEN === 'write') writeFileSync(file, `${text}\n`);
  expect(`${text}\n`).toBe(readFileSync(file, 'utf8'));
});
