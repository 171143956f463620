import { fitModel } from '../../../core/model/choose/fitModel';
import { type FitFacts, fitProblems } from '../../../core/model/fit/fitProblems';
import { momentsOf } from '../../../core/model/fit/moments';
import { patternsFrom } from '../../reference/columns';

/** Moments of a shop in which `repeaters` of the customers ordered again. */
const momentsWith = (customers: number, repeaters: number) =>
  momentsOf(
    patternsFrom([
      { frequency: 0, recency: 0, age: 40, count: customers - repeaters },
      { frequency: 2, recency: 35, age: 40, count: repeaters },
    ]),
  );

const nested = { point: [0, 0], errors: [0.1, 0.1], covariance: [], logLikelihood: -100 };

/** A fit that the data settle, of many customers, far better than without dropout. */
const settled: FitFacts = {
  prior: 'on',
  logLikelihood: -50,
  openness: 0,
  maximum: {},
  nested,
  isAtLimit: false,
  errors: [0.1, 0.1, 0.3, 0.3],
  moments: momentsWith(600, 300),
};

const said = (facts: Partial<FitFacts>) =>
  fitProblems({ ...settled, ...facts }).map(({ code, params, severity }) =>
    [code, severity, ...('leans' in params && params.leans ? ['leans'] : [])].join(' '),
  );

const few = momentsWith(199, 60);
const many = momentsWith(200, 60);

test.each<[string, Partial<FitFacts>, string[]]>([
  ['nothing', {}, []],
  ['nobody came back', { openness: 1, moments: momentsWith(20, 0) }, ['noRepeatOrders warning']],
  ['the prior counts less than half', { openness: 0.49, moments: few }, []],
  ['it counts half', { openness: 0.5, moments: few }, ['littleData note leans']],
  ['it counts in full', { openness: 1, moments: few }, ['littleData warning leans']],
  ['the same by maximum likelihood', { openness: 1, moments: few, prior: 'off' }, ['littleData warning']],
  ['with many customers', { openness: 1, moments: many }, ['hardlyAnybodyLeaves note leans']],
  [
    'the same by maximum likelihood',
    { openness: 1, moments: many, prior: 'off' },
    ['hardlyAnybodyLeaves note'],
  ],
  [
    'how often customers order is known least',
    { openness: 1, errors: [2, 2, 0.3, 0.3] },
    ['allAlike note leans'],
  ],
  ['a model without dropout', { openness: 1, nested: null, errors: [1, 1] }, ['allAlike note leans']],
  [
    'without dropout as well explained',
    { openness: 1, logLikelihood: -100 + 2.7 / 2 },
    ['hardlyAnybodyLeaves note leans'],
  ],
  ['hardly better', { openness: 1, logLikelihood: -100 + 2.72 / 2 }, ['hardlyAnybodyLeaves note leans']],
  [
    'too few repeat buyers to tell',
    { openness: 1, logLikelihood: -100, moments: momentsWith(100, 49) },
    ['littleData warning leans'],
  ],
  [
    '50 can tell',
    { openness: 1, logLikelihood: -100, moments: momentsWith(100, 50) },
    ['hardlyAnybodyLeaves note leans'],
  ],
  [
    'the same 50, where it is hardly better',
    { openness: 1, logLikelihood: -100 + 2.72 / 2, moments: momentsWith(100, 50) },
    ['littleData warning leans'],
  ],
  [
    'a ridge towards no dropout',
    { openness: 1, prior: 'off', maximum: null, isAtLimit: true, logLikelihood: -100 },
    ['noDropout note'],
  ],
  [
    'the same with few customers',
    { openness: 1, prior: 'off', maximum: null, isAtLimit: true, logLikelihood: -100, moments: few },
    ['littleData warning', 'noDropout note'],
  ],
  ['another ridge', { openness: 1, prior: 'off', maximum: null }, ['risesForEver note']],
  [
    'the same with few customers',
    { openness: 1, prior: 'off', maximum: null, moments: few },
    ['littleData warning leans', 'risesForEver note'],
  ],
])('%s', (_, facts, expected) => expect(said(facts)).toEqual(expected));

test('six hundred customers who order alike are not little data', () => {
  const patterns = patternsFrom([{ frequency: 4, recency: 20, age: 25, count: 600 }]);
  expect(fitModel(patterns, 'nbd').problems.map(({ code }) => code)).toEqual(['risesForEver']);
  expect(fitModel(patterns, 'nbd', 'on').problems.map(({ code }) => code)).toEqual(['allAlike']);
});
