import { bgnbdBeliefs, bgnbdStarts } from '../bgnbd/fitBgnbd';
import { deviations, fitLogParameters } from '../fit/fitLogParameters';
import { momentsOf } from '../fit/moments';
import { patternsOf, type Timelines, timelinesOf } from '../fit/patterns';
import { type CovariateGroup, covariateLikelihood } from './covariates';

/** A covariate: one text per customer, parallel to the histories. */
export interface Covariate {
  readonly name: string;
  /** '' where unknown. */
  readonly of: readonly string[];
}

/** A ratio with its 90 % interval. */
export interface Ratio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/** How customers with one value of a covariate differ from those with the reference value, other covariates equal. */
export interface CovariateEffect {
  readonly covariate: string;
  readonly level: string;
  readonly reference: string;
  readonly customers: number;
  /** Ratio of ordering rates while active. */
  readonly ordering: Ratio;
  /** Ratio of the odds of dropout after an order. */
  readonly leaving: Ratio;
}

export interface CovariateFit {
  readonly effects: readonly CovariateEffect[];
  /** r, alpha, a, b of customers with all reference (most frequent) values. */
  readonly parameters: Readonly<Record<'r' | 'alpha' | 'a' | 'b', number>>;
  readonly logLikelihood: number;
  /** Of the same model without covariates. */
  readonly plainLogLikelihood: number;
}

/** Values with fewer customers than this are pooled as "other" … */
const fewest = 20;
/** … as are those after the most frequent ones. */
const mostLevels = 8;
/** Marks the pooled level; it is translated where it is shown. */
export const pooledLevel = '\u0000other';
/** 90 % of a normal distribution lie within this many standard errors. */
const ninety = 1.6448536269514722;

/**
 * BG/NBD (or MBG/NBD) with covariates, fitted by maximum likelihood; see covariateLikelihood for the model.
 *
 * Each value of a covariate is compared with the most frequent one. With little data a weak prior keeps effects
 * within a factor of e or so. Null when no covariate has two values with enough customers.
 */
export function fitCovariates(
  histories: Timelines,
  covariates: readonly Covariate[],
  { modified }: { readonly modified: boolean },
): CovariateFit | null {
  const contrasts = covariates.flatMap((covariate) => contrastsOf(covariate));
  if (contrasts.length === 0) return null;
  const groups = groupsOf(histories, contrasts);
  const patterns = patternsOf(histories);
  const moments = momentsOf(patterns);
  const beliefs = [
    ...bgnbdBeliefs(moments),
    ...Array.from({ length: 2 * contrasts.length }, (_, i) => ({
      weights: [0, 0, 0, 0, ...Array.from({ length: i }, () => 0), 1],
      center: 0,
      spread: 1,
    })),
  ];
  const variant = { k: 1, modified };
  const starts = bgnbdStarts(moments, variant);
  const noEffects = Array.from({ length: 2 * contrasts.length }, () => 0);
  const fit = fitLogParameters(
    covariateLikelihood(groups, variant),
    beliefs,
    starts.map((start) => [...start, ...noEffects]),
  );
  const everybody = [{ values: [], patterns }];
  const plain = fitLogParameters(covariateLikelihood(everybody, variant), bgnbdBeliefs(moments), starts);
  const errors = deviations(fit.covariance);
  const ratioAt = (place: number): Ratio => {
    const [center, error] = [fit.point[place], errors[place] ?? Number.POSITIVE_INFINITY];
    return {
      ratio: Math.exp(center),
      low: Math.exp(center - ninety * error),
      high: Math.min(Math.exp(center + ninety * error), Number.MAX_VALUE),
    };
  };
  const [r, alpha, a, b] = fit.point.map(Math.exp);
  return {
    effects: contrasts.map(({ name, level, reference, has }, i) => ({
      covariate: name,
      level,
      reference,
      customers: has.filter(Boolean).length,
      ordering: ratioAt(4 + i),
      leaving: ratioAt(4 + contrasts.length + i),
    })),
    parameters: { r, alpha, a, b },
    logLikelihood: fit.logLikelihood,
    plainLogLikelihood: plain.logLikelihood,
  };
}

/** A dummy variable: one value of a covariate against its most frequent one. */
interface Contrast {
  readonly name: string;
  readonly level: string;
  readonly reference: string;
  readonly has: readonly boolean[];
}

function contrastsOf({ name, of }: Covariate): Contrast[] {
  const counts = new Map<string, number>();
  for (const level of of) counts.set(level, (counts.get(level) ?? 0) + 1);
  const byCount = [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
  const kept = byCount.slice(0, mostLevels).filter(([, count]) => count >= fewest);
  const [reference, ...levels] = kept.map(([level]) => level);
  if (reference === undefined) return [];
  const known = new Set([reference, ...levels]);
  const others = of.map((level) => !known.has(level));
  return [
    ...levels.map((level) => ({ name, level, reference, has: of.map((own) => own === level) })),
    ...(others.filter(Boolean).length >= fewest
      ? [{ name, level: pooledLevel, reference, has: others }]
      : []),
  ].filter(({ has }) => has.some(Boolean));
}

/** Groups customers by their contrasts, in an order that does not depend on that of the customers. */
function groupsOf(histories: Timelines, contrasts: readonly Contrast[]): CovariateGroup[] {
  const members = new Map<string, number[]>();
  for (let i = 0; i < histories.count; i++) {
    const key = contrasts.map(({ has }) => (has[i] ? '1' : '0')).join('');
    const group = members.get(key);
    if (group === undefined) members.set(key, [i]);
    else group.push(i);
  }
  return [...members]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, group]) => ({
      values: [...key].map(Number),
      patterns: patternsOf(timelinesOf(histories, Int32Array.from(group))),
    }));
}
