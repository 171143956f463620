/** What the model tab and the document say of the weak prior. */
import type { AnalysisOptions } from '../../../core/analysis';
import { analyze } from '../../../core/analyze';
import { isoToDay } from '../../../core/cells/parse/civil';
import { tableOf } from '../../../core/cells/table';
import { analysisToJson } from '../../../core/report/analysisJson';
import { buildReport } from '../../../core/report/buildReport';
import { languages } from '../../../core/speech/language';
import { modelWords } from '../../../core/speech/model/modelWords';
import { shopRows } from '../../reference/referenceShop';

const last = isoToDay('2023-09-30');

/** The first customers of the reference shop: too few to know how customers leave. */
function analysed(customers: number, choices: Pick<AnalysisOptions, 'model' | 'prior'>) {
  const upTo = `C${String(customers).padStart(3, '0')}`;
  const rows = shopRows().filter(([customer = ''], i) => i === 0 || customer <= upTo);
  const terms = { months: 12, margin: 1, discountRate: 0.1 };
  const options = { terms, asOf: last, reading: {}, intervals: false, holdout: false };
  const analysis = analyze(tableOf(rows), { ...options, ...choices });
  if (!analysis.ok) throw new Error('not analysed');
  return analysis;
}

function figuresOf(analysis: ReturnType<typeof analysed>) {
  const tab = buildReport(analysis, null, 'en').tabs.find(({ key }) => key === 'method');
  const figures = tab?.tables.find(({ key }) => key === 'model');
  const cell = (letter: string, header: string) =>
    figures?.rows.find((row) => row[row.length - 1] === letter)?.[
      figures.columns.findIndex((column) => column.header === header)
    ];
  const shares = tab?.tables.find(({ key }) => key === 'shares')?.rows ?? [];
  const strength = shares.find(([label]) => String(label).startsWith('How much the weak prior counts'))?.[1];
  const notes = tab?.sections?.map(({ text }) => text).join(' ') ?? '';
  return { notes, strength, headers: figures?.columns.map(({ header }) => header), cell };
}

const alone = analysed(60, { model: 'bgnbd' });
const leaning = analysed(60, { model: 'bgnbd', prior: 'on' });

test('by name there is nothing beside the maximum likelihood', () => {
  expect(figuresOf(alone).headers).toEqual(['What it is', 'Value', 'Standard error', 'Symbol in papers']);
  expect(figuresOf(alone).strength).toBe(0);
  expect(figuresOf(alone).notes).not.toContain('A weak prior');
});

test('beside a fit that a prior moved stands the maximum likelihood, and what it costs', () => {
  const { cell, notes } = figuresOf(leaning);
  const { parameters, logLikelihood } = alone.model;
  for (const [letter, value] of Object.entries(parameters)) {
    expect(cell(letter, 'Maximum likelihood')).toBe(value);
    expect(cell(letter, 'Value')).not.toBe(value);
  }
  expect(cell('log L', 'Maximum likelihood')).toBe(logLikelihood);
  const lost = logLikelihood - leaning.model.logLikelihood;
  expect(lost).toBeGreaterThan(0.1);
  expect(notes).toContain(`it costs ${lost.toFixed(2)} of log-likelihood`);
  expect(notes).toContain(`counts ${Math.round(100 * leaning.model.prior.strength)}%`);
});

test('the document has both', () => {
  expect(analysisToJson(leaning, 'en').model).toMatchObject({
    parameters: leaning.model.parameters,
    prior: {
      strength: leaning.model.prior.strength,
      maximumLikelihood: {
        parameters: alone.model.parameters,
        logLikelihood: alone.model.logLikelihood,
      },
    },
  });
  expect(analysisToJson(alone, 'en').model.prior).toEqual({
    strength: 0,
    maximumLikelihood: { parameters: alone.model.parameters, logLikelihood: alone.model.logLikelihood },
  });
});

test('where the likelihood rises for ever that is said, and the column is empty', () => {
  const ridge = analysed(30, { model: 'bgnbd' });
  expect(analysisToJson(ridge, 'en').model.prior).toEqual({ strength: 1, maximumLikelihood: null });
  const { cell, notes } = figuresOf(ridge);
  expect(cell('a', 'Maximum likelihood')).toBe('');
  expect(notes).toContain('rises for ever');
});

test('the automatic choice leans on the prior, unless it is off', () => {
  const { strength } = analysed(30, { model: 'auto' }).model.prior;
  expect(strength).toBeGreaterThan(0);
  expect(analysed(30, { model: 'auto', prior: 'on' }).model.prior.strength).toBe(strength);
  expect(analysed(30, { model: 'auto', prior: 'off' }).model.prior.strength).toBe(0);
});

test('the prior of the spend model is said, which no choice turns off', () => {
  const few = analysed(40, { model: 'bgnbd', prior: 'off' });
  const { spend } = analysisToJson(few, 'en');
  const strength = spend.name === 'gammagamma' ? spend.priorStrength : 0;
  expect(strength).toBeGreaterThan(0);
  expect(figuresOf(few).notes).toContain(`with ${Math.round(100 * strength)}% of its weight`);
  const many = analysed(999, { model: 'bgnbd', prior: 'off' });
  expect(analysisToJson(many, 'en').spend).toMatchObject({ priorStrength: 0 });
  expect(figuresOf(many).notes).not.toContain('of its weight');
});

test.each(languages)('both sentences are whole in %s', (language) => {
  const { priorBeside, priorAlone } = modelWords(language);
  for (const text of [priorBeside({ strength: '60%', lost: '0.25' }), priorAlone({ strength: '100%' })]) {
    expect(text).toMatch(/[^.]\.$/);
    expect(text).toMatch(/60%|100%/);
  }
});
