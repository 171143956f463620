import { fitBgbb } from '../bgbb/fitBgbb';
import { plainBgnbd } from '../bgnbd/bgnbdLikelihood';
import { fitBgcnbd, knowsGaps } from '../bgnbd/fitBgcnbd';
import { fitBgnbd } from '../bgnbd/fitBgnbd';
import { everyNth } from '../fit/everyNth';
import type { TimingFit } from '../fit/fitTiming';
import { momentsOf } from '../fit/moments';
import type { Patterns } from '../fit/patterns';
import { fitNbd } from '../nbd/fitNbd';
import type { TimingModelName } from '../parameters';
import { fitParetonbd } from '../paretonbd/fitParetonbd';
import { enoughToSeeDropout } from './withoutDropout';

/** The fit of each model; some also have a rough fit (see fitTiming). */
export const fits = {
  nbd: fitNbd,
  bgnbd: (patterns: Patterns, roughly = false) => fitBgnbd(patterns, plainBgnbd, roughly),
  mbgnbd: (patterns: Patterns, roughly = false) => fitBgnbd(patterns, { k: 1, modified: true }, roughly),
  bgcnbd: (patterns: Patterns) => fitBgcnbd(patterns, false),
  mbgcnbd: (patterns: Patterns) => fitBgcnbd(patterns, true),
  paretonbd: fitParetonbd,
  bgbb: (patterns: Patterns) => fitBgbb(patterns),
} satisfies Readonly<Record<TimingModelName, (patterns: Patterns) => TimingFit>>;

/** Difference in AIC/2 below which models count as equal (Burnham & Anderson 2002, section 2.6). */
const clearly = 1;
/** With more patterns than this the models are compared on a sample of them. */
const mostPatterns = 20_000;

/**
 * The model with the lowest AIC (highest log-likelihood minus the number of parameters), fitted to all patterns. NBD
 * when there is no sign of dropout; then a problem says so.
 */
export function chooseModel(patterns: Patterns): TimingFit {
  const few = everyNth(patterns, mostPatterns);
  const [first, ...others] = candidates(few);
  let best = first;
  for (const other of others) {
    const ahead = best === first ? clearly : 0;
    if (score(other) > score(best) + ahead) best = other;
  }
  const { customers, repeaters } = momentsOf(patterns);
  if (repeaters >= enoughToSeeDropout && score(fitNbd(few)) >= score(best)) {
    return {
      ...fitNbd(patterns),
      problems: [{ code: 'nobodyLeaves', params: { customers }, severity: 'note' }],
    };
  }
  return few === patterns ? best : fits[best.model.name](patterns);
}

/**
 * The fitted candidates. The first is kept unless another is clearly better: MBG/NBD, in which one-time buyers can
 * drop out. BG/BB is not a candidate, because only the user knows whether there are fixed opportunities.
 */
function candidates(patterns: Patterns): [TimingFit, ...TimingFit[]] {
  const [modified, plain] = [fits.mbgnbd(patterns), fits.bgnbd(patterns)];
  const regular = knowsGaps(patterns)
    ? [fitBgcnbd(patterns, true, modified), fitBgcnbd(patterns, false, plain)]
    : [];
  return [
    modified,
    plain,
    fits.paretonbd(patterns),
    // With k = 1 they equal the first two.
    ...regular.filter(({ model }) => model.parameters.k !== 1),
  ];
}

function score({ model: { logLikelihood, parameters } }: TimingFit): number {
  return logLikelihood - Object.keys(parameters).length;
}
