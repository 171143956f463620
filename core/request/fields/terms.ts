/** On what terms coming orders are valued. */

import type { ModelChoice } from '../../model/choose/fitModel';
import { modelChoices } from '../../model/choose/modelChoices';
import { type PriorChoice, priorChoices } from '../../model/fit/priorChoice';
import { type SeasonChoice, seasonChoices } from '../../model/season/season';
import { defaultTerms } from '../../valuation/defaultTerms';
import { choices, type Field } from '../field';
import { horizon } from '../limits';

export const terms = {
  months: {
    kind: 'months',
    limits: horizon,
    example: 12,
    standard: defaultTerms.months,
    wizard: { section: 'terms', id: 'term-months', mayBeEmpty: false },
    option: { name: 'months' },
    argument: 'months',
    memory: 'months',
  },
  margin: {
    kind: 'share',
    limits: { above: 0, atMost: 1 },
    example: 0.4,
    standard: defaultTerms.margin,
    wizard: { section: 'terms', id: 'term-margin', mayBeEmpty: false },
    option: { name: 'margin' },
    argument: 'margin',
    memory: 'margin',
  },
  discountRate: {
    kind: 'share',
    // Where inflation is high rates above 100 % are real; above 1,000 % a percentage was meant.
    limits: { above: 0, orEqual: true, atMost: 10 },
    example: 0.1,
    standard: defaultTerms.discountRate,
    wizard: { section: 'terms', id: 'term-discountRate', mayBeEmpty: false },
    option: { name: 'discount-rate' },
    argument: 'discount_rate',
    memory: 'discountRate',
  },
  /** Never remembered: next week it is another day. */
  asOf: {
    kind: 'day',
    example: 45_657,
    wizard: { section: 'terms', id: 'term-asOf', mayBeEmpty: true },
    option: { name: 'as-of' },
    argument: 'as_of',
  },
  model: {
    // As the papers and R packages call them.
    ...choices<ModelChoice>(modelChoices, { bgcnbdk: 'bgcnbd', mbgcnbdk: 'mbgcnbd', pnbd: 'paretonbd' }),
    standard: modelChoices[0],
    wizard: { section: 'extras', id: 'extras-model', mayBeEmpty: true },
    option: { name: 'model' },
    argument: 'model',
    memory: 'model',
  },
  /** Whether a weak prior supports the fit of the model. */
  prior: {
    ...choices<PriorChoice>(priorChoices),
    standard: priorChoices[0],
    wizard: { section: 'extras', id: 'extras-prior', mayBeEmpty: true },
    option: { name: 'prior' },
    argument: 'prior',
    memory: 'prior',
  },
  /** How orders vary over the year: found in the months, not at all, or found by another calendar. */
  season: {
    ...choices<SeasonChoice>(seasonChoices, {
      ramazan: 'ramadan',
      bayram: 'ramadan',
      eid: 'ramadan',
      nevruz: 'nowruz',
    }),
    standard: seasonChoices[0],
    wizard: { section: 'extras', id: 'extras-season', mayBeEmpty: true },
    option: { name: 'season' },
    memory: 'season',
  },
} as const satisfies Readonly<Record<string, Field>>;
