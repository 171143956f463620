/** Purchase rates are gamma distributed with shape r and rate alpha (weeks). Above 0. */
export type NbdParameters = {
  readonly r: number;
  readonly alpha: number;
};

/** The same, and the dropout probability after a purchase is beta distributed with a and b. Above 0. */
export type BgnbdParameters = NbdParameters & {
  readonly a: number;
  readonly b: number;
};

/** The same, but a purchase takes k stages (1 or more), each at the rate that r and alpha describe. */
export type BgcnbdParameters = BgnbdParameters & { readonly k: number };

/** Purchase rates as in NBD; dropout rates are gamma distributed with shape s and rate beta (weeks). Above 0. */
export type ParetonbdParameters = NbdParameters & {
  readonly s: number;
  readonly beta: number;
};

/**
 * The chance of ordering at an opportunity is beta distributed with alpha and beta, that of leaving before one with
 * gamma and delta. Opportunities are `period` weeks apart. Above 0.
 */
export type BgbbParameters = {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly delta: number;
  readonly period: number;
};

/** One order is gamma distributed with shape p and a rate of each customer's own, which is gamma distributed with shape q and rate gamma (money). Above 0. */
export type GammaGammaParameters = {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
};

/** The parameters of each timing model, by its name. Values that are chosen, not fitted (k, period), come last. */
export interface TimingParameters {
  /** No dropout. */
  readonly nbd: NbdParameters;
  /** Dropout after each repeat purchase … */
  readonly bgnbd: BgnbdParameters;
  /** … and after the first purchase too. */
  readonly mbgnbd: BgnbdParameters;
  /** The same two with regular gaps (Erlang-k). */
  readonly bgcnbd: BgcnbdParameters;
  readonly mbgcnbd: BgcnbdParameters;
  /** Dropout at any time. */
  readonly paretonbd: ParetonbdParameters;
  /** Purchases and dropout at fixed opportunities only, such as once a year or at each event. */
  readonly bgbb: BgbbParameters;
}

/** The timing models, named without punctuation. */
export type TimingModelName = keyof TimingParameters;

/** A timing model with its parameters. */
export type NamedParameters<Name extends TimingModelName = TimingModelName> = {
  readonly [Each in Name]: { readonly name: Each; readonly parameters: TimingParameters[Each] };
}[Name];

/** The letters of each model's parameters, as the papers have them; those that are chosen, not fitted, last. */
export const lettersOf: Readonly<Record<TimingModelName, readonly string[]>> = {
  nbd: ['r', 'alpha'],
  bgnbd: ['r', 'alpha', 'a', 'b'],
  mbgnbd: ['r', 'alpha', 'a', 'b'],
  bgcnbd: ['r', 'alpha', 'a', 'b', 'k'],
  mbgcnbd: ['r', 'alpha', 'a', 'b', 'k'],
  paretonbd: ['r', 'alpha', 's', 'beta'],
  bgbb: ['alpha', 'beta', 'gamma', 'delta', 'period'],
};
