import { bgbb } from './bgbb';
import { bgcnbd } from './bgcnbd';
import { bgnbd } from './bgnbd';
import type { FittedModel, TimingModelName } from './fitted';
import { nbd } from './nbd';
import { paretonbd } from './paretonbd';
import type { TimingModel } from './timing';

const MODELS: Readonly<
  Record<TimingModelName, (parameters: Readonly<Record<string, number>>) => TimingModel>
> = {
  nbd: ({ r = 0, alpha = 0 }) => nbd({ r, alpha }),
  bgnbd: (parameters) => betaGeometric(parameters, false),
  mbgnbd: (parameters) => betaGeometric(parameters, true),
  bgcnbd: (parameters) => betaGeometric(parameters, false),
  mbgcnbd: (parameters) => betaGeometric(parameters, true),
  paretonbd: ({ r = 0, alpha = 0, s = 0, beta = 0 }) => paretonbd({ r, alpha, s, beta }),
  bgbb: ({ alpha = 0, beta = 0, gamma = 0, delta = 0, period = 1 }) =>
    bgbb({ alpha, beta, gamma, delta, period }),
};

/** The timing model that these numbers belong to. */
export function timingModel({ name, parameters }: Pick<FittedModel, 'name' | 'parameters'>): TimingModel {
  return MODELS[name](parameters);
}

function betaGeometric(
  { r = 0, alpha = 0, a = 0, b = 0, k = 1 }: Readonly<Record<string, number>>,
  modified: boolean,
): TimingModel {
  return k === 1 ? bgnbd({ r, alpha, a, b, modified }) : bgcnbd({ r, alpha, a, b, k, modified });
}
