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

/** How each model is fitted; some also roughly (see fitTiming). */
export const fits = {
  nbd: fitNbd,
  bgnbd: (patterns: Patterns, roughly = false) => fitBgnbd(patterns, plainBgnbd, roughly),
  mbgnbd: (patterns: Patterns, roughly = false) => fitBgnbd(patterns, { k: 1, modified: true }, roughly),
  bgcnbd: (patterns: Patterns) => fitBgcnbd(patterns, false),
  mbgcnbd: (patterns: Patterns) => fitBgcnbd(patterns, true),
  paretonbd: fitParetonbd,
  bgbb: (patterns: Patterns) => fitBgbb(patterns),
} satisfies Readonly<Record<TimingModelName, (patterns: Patterns) => TimingFit>>;

/** Difference in Akaike's criterion, halved, below which it means nothing (Burnham & Anderson 2002, section 2.6). */
const clearly = 1;
/** With more patterns than this the models are compared on a sample of them. */
const mostPatterns = 20_000;

/**
 * The model that the data speak for: the highest log-likelihood with one taken off for each parameter (Akaike),
 * fitted to all patterns. NBD when nobody seems to leave for good; then the problems say so.
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
 * The models to choose from, fitted. The first stands unless another is clearly better: MBG/NBD, which lets a
 * customer who bought once be gone. BG/BB is not among them: its opportunities are for the user to say.
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
    // With one stage they are the first two again.
    ...regular.filter(({ model }) => model.parameters.k !== 1),
  ];
}

function score({ model: { logLikelihood, parameters } }: TimingFit): number {
  return logLikelihood - Object.keys(parameters).length;
}
