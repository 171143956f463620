/**
 * The user's choice of the weak prior. auto: on for the automatic choice of a model, off for a model requested by name,
 * which is then fitted by maximum likelihood as in the papers; on and off apply to every model.
 */
export type PriorChoice = 'auto' | 'off' | 'on';

/** on: the weak prior fades in where the data say little; off: maximum likelihood wherever there is one. */
export type PriorUse = Exclude<PriorChoice, 'auto'>;

export const priorChoices: readonly PriorChoice[] = ['auto', 'off', 'on'];
