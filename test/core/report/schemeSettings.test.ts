import { schemeSettings } from '../../../core/report/tabs/method/schemeSettings';
import type { Scheme } from '../../../core/segments/scheme';
import { reportWords } from '../../../core/speech/report/reportWords';

const said = (scheme: Scheme, language: 'en' | 'tr' | 'fa' = 'en') =>
  schemeSettings(scheme, { language, text: reportWords(language) });

test.each<[Scheme, string]>([
  [{ name: 'rfm' }, 'RFM, eleven segments'],
  [{ name: 'value', tiers: { kind: 'shares', shares: [0.05, 0.15] } }, 'Value tiers: 5%, 15%'],
  [{ name: 'value', tiers: { kind: 'breaks', count: 3 } }, 'Value tiers: 3'],
  [{ name: 'value', tiers: { kind: 'breaks', count: 3, breaks: [10, 1234.5] } }, 'Value tiers: 10, 1,234.5'],
  [
    {
      name: 'thresholds',
      limits: { days: [30, 90, 180, 365], orders: [2, 3, 5, 10], spend: [50, 100, 200, 400] },
    },
    'RFM with your own limits: Last order 30, 90, 180, 365 · Orders 2, 3, 5, 10 · Revenue so far 50, 100, 200, 400',
  ],
  [{ name: 'lifecycle', cutOffs: { active: 45, infrequent: 120 } }, 'Active, infrequent, lapsed: 45, 120'],
  [{ name: 'lifecycle', cutOffs: null }, 'Active, infrequent, lapsed'],
  [{ name: 'clusters', count: null }, 'Clusters'],
  [{ name: 'clusters', count: 4 }, 'Clusters: 4'],
  [{ name: 'columns', columns: ['City', 'Channel'], byValue: false }, 'By a column: City × Channel'],
])('groups in words: %j', (scheme, words) => expect(said(scheme)).toBe(words));

test('numbers are those of the language', () => {
  expect(said({ name: 'value', tiers: { kind: 'shares', shares: [0.05] } }, 'tr')).toMatch(/: %5$/);
  expect(said({ name: 'clusters', count: 4 }, 'fa')).toMatch(/: ۴$/);
});
