import { bgnbd } from './bgnbd';
import type { FittedModel } from './fitted';
import type { TimingModel } from './timing';

const MODELS: Readonly<
  Record<FittedModel['name'], (parameters: Readonly<Record<string, number>>) => TimingModel>
> = {
  bgnbd: ({ r = 0, alpha = 0, a = 0, b = 0 }) => bgnbd({ r, alpha, a, b }),
};

/** The timing model that these numbers belong to. */
export function timingModel({ name, parameters }: Pick<FittedModel, 'name' | 'parameters'>): TimingModel {
  return MODELS[name](parameters);
}
