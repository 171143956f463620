import { once } from '../../base/once';
import type { Day } from '../../cells/cell';
import type { Problem } from '../../cells/problem';
import type { Histories } from '../../customers/histories';
import { historiesIn } from '../../customers/historiesIn';
import { fitModel, type ModelChoice } from '../../model/choose/fitModel';
import { patternsOf } from '../../model/fit/patterns';
import type { FittedModel, SpendModel } from '../../model/fitted';
import { fitGammaGamma } from '../../model/spend/fitGammaGamma';
import type { OrdersOrCustomers } from '../../orders/customerTable/customerTable';
import type { Scheme } from '../../segments/scheme';
import { rfmSegmentation } from '../../segments/schemes/scoredSegments';
import type { SchemeUnavailable, ScoredSegmentation, Segmentation } from '../../segments/segmentation';
import { segmentCustomers } from '../../segments/segmentCustomers';
import type { SegmentInputs } from '../../segments/segmentInputs';
import { customerRanges } from '../../valuation/customerRanges';
import { futureBank } from '../../valuation/futureBank';
import { rangeInputs } from '../../valuation/rangeInputs';
import type { ExpectedValues, Terms, ValueRanges } from '../../valuation/value';
import { valueCustomers } from '../../valuation/valueCustomers';
import { type CustomerPlaces, customerPlaces } from './customerPlaces';
import { remembering } from './remembering';

/**
 * What formulas ask about the orders of a range. Only the histories are there from the beginning: each other part is
 * made when a formula first shows it, and once for all cells, because a formula must not wait for what it does not show.
 *
 * The parts are the stages of `analyze`, and equal to those of an analysis with the same options.
 */
export interface RangeAnalysis {
  readonly orders: OrdersOrCustomers;
  readonly histories: Histories;
  /** Where in the histories each customer is, by every key that she goes by. */
  places(): CustomerPlaces;
  models(choice: ModelChoice): RangeModels;
  /** Lined up with the histories; by the automatic choice of the model unless another is asked for. */
  values(terms: Terms, choice?: ModelChoice): ExpectedValues;
  /** Intervals of the same values, by the automatic choice of the model. */
  ranges(terms: Terms): ValueRanges;
  /** What groups are made of. The values are made only when a scheme looks at them. */
  inputs(terms: Terms): SegmentInputs;
  /** Scores and segments that every customer has. */
  rfm(): ScoredSegmentation;
  groups(scheme: Scheme, terms: Terms): Segmentation | SchemeUnavailable;
}

/** Fitted, with what is to be known of the orders and of the fits. */
export interface RangeModels {
  readonly model: FittedModel;
  readonly spend: SpendModel;
  readonly problems: readonly Problem[];
}

/** So many answers of each kind are kept: a column of horizons would fill the memory with values. */
const kept = 4;

/** @param asOf null for the day of the last order. */
export function rangeAnalysis(orders: OrdersOrCustomers, asOf: Day | null): RangeAnalysis {
  const histories = historiesIn(orders, asOf);
  const patterns = once(() => patternsOf(histories));
  const spend = once(() => fitGammaGamma(histories));
  const models = remembering(kept, (choice: ModelChoice): RangeModels => {
    const timing = fitModel(patterns(), choice);
    return {
      model: timing.model,
      spend: spend().spend,
      problems: [...orders.problems, ...timing.problems, ...spend().problems],
    };
  });
  const valuesOf = remembering(kept, ([terms, choice]: readonly [Terms, ModelChoice]) => {
    const { model, spend } = models(choice);
    return resultOf(valueCustomers(histories, patterns(), model, spend, terms));
  });
  const ranges = remembering(kept, (terms: Terms) => {
    const { model, spend } = models('auto');
    const inputs = rangeInputs(histories, patterns(), valuesOf([terms, 'auto']), model, spend, terms);
    return resultOf(customerRanges(inputs, futureBank(inputs))).ranges;
  });
  const inputs = (terms: Terms): SegmentInputs => ({
    orders,
    table: null,
    histories,
    get values() {
      return valuesOf([terms, 'auto']);
    },
  });
  const rfm = once(() => rfmSegmentation({ histories }));
  const groupsOf = remembering(kept, ([scheme, terms]: readonly [Scheme, Terms]) =>
    scheme.name === 'rfm' ? rfm() : segmentCustomers(inputs(terms), scheme),
  );
  return {
    orders,
    histories,
    places: once(() => customerPlaces(orders.book, histories)),
    models,
    values: (terms, choice = 'auto') => valuesOf([terms, choice]),
    ranges,
    inputs,
    rfm,
    groups: (scheme, terms) => groupsOf([scheme, terms]),
  };
}

/** What a stage gives that reports its progress, which no cell shows. */
function resultOf<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
