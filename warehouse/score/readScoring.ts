import type { FirstOrders, SpendModel } from '../../core/model/fitted';
import { lettersOf, type NamedParameters, type TimingModelName } from '../../core/model/parameters';
import type { Scoring } from './scoring';

/** Why a document has no usable fit: it is not a fit, or its forecasts need the calendar, or covariates. */
export type NoScoring = 'noFit' | 'season' | 'covariates';

type Loose = Readonly<Record<string, unknown>>;

/** The fit in a document of `npm run report -- FILE --json`. */
export function readScoring(document: unknown): Scoring | NoScoring {
  if (!isObject(document) || !isObject(document.model) || !isObject(document.spend)) return 'noFit';
  if (isObject(document.season)) return 'season';
  if (isObject(document.covariates)) return 'covariates';
  const { months, margin, discountRate } = document;
  const { returning, pace, average } = document.model;
  const model = named(document.model);
  const spend = spendIn(document.spend);
  const terms = [months, margin, discountRate, returning, pace];
  if (model === null || spend === null || !terms.every(isNumber) || !Array.isArray(average)) return 'noFit';
  const parts = average.map((part: unknown) => {
    const model = isObject(part) ? named(part) : null;
    return model === null || !isObject(part) || !isNumber(part.weight)
      ? null
      : { model, weight: part.weight };
  });
  const known = parts.flatMap((part) => part ?? []);
  if (known.length < parts.length || known.length === 0) return 'noFit';
  return {
    model: {
      ...model,
      ...(known.length > 1 && { average: known }),
      returning: Number(returning),
      pace: Number(pace),
    },
    spend,
    terms: { months: Number(months), margin: Number(margin), discountRate: Number(discountRate) },
  };
}

function named({ name, parameters }: Loose): NamedParameters | null {
  if (typeof name !== 'string' || !Object.hasOwn(lettersOf, name) || !isObject(parameters)) return null;
  const parameterNames = lettersOf[name as TimingModelName];
  if (!parameterNames.every((letter) => isNumber(parameters[letter]))) return null;
  return {
    name,
    parameters: Object.fromEntries(parameterNames.map((letter) => [letter, parameters[letter]])),
  } as NamedParameters;
}

function spendIn(spend: Loose): SpendModel | null {
  const { name, customers, level, mean, p, q, gamma, observedMean, firstOrders } = spend;
  if (!isNumber(customers) || !isNumber(level)) return null;
  if (name === 'mean') return isNumber(mean) ? { name, mean, customers, level } : null;
  if (name !== 'gammagamma' || !isNumber(p) || !isNumber(q) || !isNumber(gamma) || !isNumber(observedMean))
    return null;
  const first = firstOrdersIn(firstOrders);
  if (first === undefined) return null;
  return {
    ...{ name, parameters: { p, q, gamma }, observedMean, firstOrders: first, customers, level },
    ...{ standardErrors: {}, covariance: [], logLikelihood: Number(spend.logLikelihood) },
  };
}

/** The comparison of first orders; undefined for invalid values. */
function firstOrdersIn(value: unknown): FirstOrders | null | undefined {
  if (value === null) return null;
  if (!isObject(value)) return undefined;
  const { customers, ratio, t, factor } = value;
  return isNumber(customers) && isNumber(ratio) && isNumber(t) && isNumber(factor)
    ? { customers, ratio, t, factor }
    : undefined;
}

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
