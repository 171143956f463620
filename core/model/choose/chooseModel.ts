import { fitBgbb } from '../bgbb/fitBgbb';
import { plainBgnbd } from '../bgnbd/bgnbdLikelihood';
import { fitBgcnbd, knowsGaps } from '../bgnbd/fitBgcnbd';
import { fitBgnbd } from '../bgnbd/fitBgnbd';
import { everyNth } from '../fit/everyNth';
import { enoughToSeeDropout } from '../fit/fitProblems';
import type { TimingFit } from '../fit/fitTiming';
import { momentsOf } from '../fit/moments';
import type { Patterns } from '../fit/patterns';
import type { PriorUse } from '../fit/priorChoice';
import { fitNbd } from '../nbd/fitNbd';
import type { TimingModelName } from '../parameters';
import { fitParetonbd } from '../paretonbd/fitParetonbd';

/** The fit of each model, with the weak prior on unless it is turned off; some also have a rough fit (see fitTiming). */
export const fits = {
  nbd: fitNbd,
  bgnbd: (patterns, roughly = false, prior = 'on') => fitBgnbd(patterns, plainBgnbd, roughly, prior),
  mbgnbd: (patterns, roughly = false, prior = 'on') =>
    fitBgnbd(patterns, { k: 1, modified: true }, roughly, prior),
  bgcnbd: (patterns, _ = false, prior = 'on') => fitBgcnbd(patterns, false, prior),
  mbgcnbd: (patterns, _ = false, prior = 'on') => fitBgcnbd(patterns, true, prior),
  paretonbd: fitParetonbd,
  bgbb: (patterns, _ = false, prior = 'on') => fitBgbb(patterns, undefined, prior),
} satisfies Readonly<
  Record<TimingModelName, (patterns: Patterns, roughly?: boolean, prior?: PriorUse) => TimingFit>
>;

/** Difference in AIC/2 below which models count as equal (Burnham & Anderson 2002, section 2.6). */
const clearly = 1;
/** With more patterns than this the models are compared on a sample of them. */
const mostPatterns = 20_000;

/**
 * The model with the lowest AIC (highest log-likelihood minus the number of parameters), fitted to all patterns. NBD
 * when there is no sign of dropout; then a problem says so.
 */
export function chooseModel(patterns: Patterns, prior: PriorUse = 'on'): TimingFit {
  const few = everyNth(patterns, mostPatterns);
  const [first, ...others] = candidates(few, prior);
  let best = first;
  for (const other of others) {
    const ahead = best === first ? clearly : 0;
    if (score(other) > score(best) + ahead) best = other;
  }
  const { customers, repeaters } = momentsOf(patterns);
  if (repeaters >= enoughToSeeDropout && score(fitNbd(few, false, prior)) >= score(best)) {
    return {
      ...fitNbd(patterns, false, prior),
      problems: [{ code: 'nobodyLeaves', params: { customers }, severity: 'note' }],
    };
  }
  return few === patterns ? best : fits[best.model.name](patterns, false, prior);
}

/**
 * The fitted candidates. The first is kept unless another is clearly better: MBG/NBD, in which one-time buyers can
 * drop out. BG/BB is not a candidate, because only the user knows whether there are fixed opportunities.
 */
function candidates(patterns: Patterns, prior: PriorUse): [TimingFit, ...TimingFit[]] {
  const [modified, plain] = [fits.mbgnbd(patterns, false, prior), fits.bgnbd(patterns, false, prior)];
  const regular = knowsGaps(patterns)
    ? [fitBgcnbd(patterns, true, prior, modified), fitBgcnbd(patterns, false, prior, plain)]
    : [];
  return [
    modified,
    plain,
    fits.paretonbd(patterns, false, prior),
    // With k = 1 they equal the first two.
    ...regular.filter(({ model }) => model.parameters.k !== 1),
  ];
}

function score({ model: { logLikelihood, parameters } }: TimingFit): number {
  return logLikelihood - Object.keys(parameters).length;
}
