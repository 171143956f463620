/** What analysis, report and document say of a season. */
import type { AnalysisOptions } from '../../../core/analysis';
import { analyze } from '../../../core/analyze';
import { dayToIso } from '../../../core/cells/parse/civil';
import { tableOf } from '../../../core/cells/table';
import { analysisToJson } from '../../../core/report/analysisJson';
import { buildReport } from '../../../core/report/buildReport';
import { languages } from '../../../core/speech/language';
import { seasonText } from '../../../core/speech/season/seasonText';
import { livedShop, lives } from '../../reference/livedShops';
import { readJson } from './readJson';

const [seasonal] = lives.filter(({ season }) => season !== undefined);
const { keys, customer, day, amount } = livedShop(seasonal, 4, 250, 110);
const table = tableOf([
  ['Customer', 'Date', 'Amount', 'Channel'],
  ...Array.from(day, (on, i) => [
    keys[customer[i]],
    dayToIso(on),
    amount[i],
    customer[i] % 2 === 0 ? 'web' : 'shop',
  ]),
]);

function analysed(choices: Partial<AnalysisOptions>) {
  const terms = { months: 3, margin: 1, discountRate: 0.1 };
  const analysis = analyze(table, {
    terms,
    asOf: null,
    reading: {},
    model: 'auto',
    intervals: false,
    holdout: true,
    ...choices,
  });
  if (!analysis.ok) throw new Error('not analysed');
  return analysis;
}

const usual = analysed({});
const off = analysed({ season: { choice: 'off', index: null } });

test('the analysis forecasts in the season that it found, the check on the past too', () => {
  expect(usual.season?.season.calendar).toBe('gregorian');
  expect(usual.model.season).toBe(usual.season?.season);
  expect(off.season).toBeNull();
  const error = ({ holdout }: typeof usual) => Math.abs((holdout?.expected ?? 0) - (holdout?.actual ?? 0));
  expect(error(usual)).toBeLessThan(error(off));
  const last = (one: typeof usual) => one.tracking[one.tracking.length - 1];
  expect(last(usual).actual).toBe(last(off).actual);
  const miss = (one: typeof usual) => Math.abs(Math.log(last(one).expected / last(one).actual));
  expect(miss(usual)).toBeLessThan(0.5 * miss(off));
});

test('covariates are fitted in seasonal time', () => {
  const { covariates, model, season } = analysed({ covariates: [3] });
  expect(covariates).not.toBeNull();
  expect(model.season).toBe(season?.season);
});

test.each(languages)('in %s the method says it and shows it', (language) => {
  const { tabs } = buildReport(usual, null, language);
  const tab = (key: string) => tabs.find((one) => one.key === key);
  const sentence = usual.season && seasonText(usual.season, language);
  expect(tab('method')?.notes).toContain(sentence);
  const months = tab('method')?.tables.find(({ key }) => key === 'season');
  expect(months?.rows).toHaveLength(12);
  const chart = tab('method')?.charts.find(({ row }) => row === months?.row);
  expect(chart).toMatchObject({
    kind: 'column',
    categories: { rows: 12 },
    series: [{ values: { rows: 12 } }],
  });
  const plain = buildReport(off, null, language).tabs.find(({ key }) => key === 'method');
  expect(plain?.tables.some(({ key }) => key === 'season')).toBe(false);
});

test('feasts have rows of their own', () => {
  const season = { choice: 'ramadan', index: null } as const;
  const { tabs } = buildReport(analysed({ season, model: 'bgnbd' }), null, 'en');
  const table = tabs.find(({ key }) => key === 'method')?.tables.find(({ key }) => key === 'season');
  expect(table?.rows).toHaveLength(17);
  expect(table?.rows[14][0]).toBe('The feast of Ramadan');
});

test('the document has the levels', () => {
  const { season } = readJson(analysisToJson(usual, 'en'));
  expect(season).toMatchObject({ calendar: 'gregorian', monthsOf: 'gregorian', years: 2, feasts: null });
  expect(season?.months).toEqual(
    usual.season && 'levels' in usual.season.season && usual.season.season.levels[0],
  );
  expect(readJson(analysisToJson(off, 'en')).season).toBeNull();
  const index = [
    { from: 44_000, level: 2 },
    { from: 44_030, level: 1 },
  ];
  const given = readJson(analysisToJson(analysed({ season: { choice: 'auto', index } }), 'en')).season;
  expect(given).toMatchObject({ calendar: 'given', years: 0 });
  expect(JSON.stringify(given?.months).match(/null/g)).toHaveLength(10);
});
