/**
 * What the user wants of the weak prior. auto: it supports the automatic choice of a model, and a model that is asked for by
 * name is fitted by maximum likelihood, as in the papers; on and off: the same for every model.
 */
export type PriorChoice = 'auto' | 'off' | 'on';

/** on: the weak prior fades in where the data say little; off: maximum likelihood wherever there is one. */
export type PriorUse = Exclude<PriorChoice, 'auto'>;

export const priorChoices: readonly PriorChoice[] = ['auto', 'off', 'on'];
