import { averageOf, type Part } from './averageOf';
import { bgbb } from './bgbb/bgbb';
import { bgcnbd } from './bgnbd/bgcnbd';
import { bgnbd } from './bgnbd/bgnbd';
import { nbd } from './nbd/nbd';
import type { BgcnbdParameters, NamedParameters } from './parameters';
import { paretonbd } from './paretonbd/paretonbd';
import type { ActiveModel } from './timing';

/** The parameters of one model, or of several models with weights. */
export type OneOrSeveral = NamedParameters & {
  readonly average?: readonly { readonly model: NamedParameters; readonly weight: number }[];
};

/** The model with these parameters; the average if there are several. */
export function averagedModel(model: OneOrSeveral): ActiveModel {
  const [first, ...others] = (model.average ?? []).map(
    (part): Part => ({ model: activeModel(part.model), weight: part.weight }),
  );
  return first === undefined ? activeModel(model) : averageOf([first, ...others]);
}

function activeModel(model: NamedParameters): ActiveModel {
  switch (model.name) {
    case 'nbd':
      return nbd(model.parameters);
    case 'bgnbd':
      return bgnbd(model.parameters, false);
    case 'mbgnbd':
      return bgnbd(model.parameters, true);
    case 'bgcnbd':
      return regular(model.parameters, false);
    case 'mbgcnbd':
      return regular(model.parameters, true);
    case 'paretonbd':
      return paretonbd(model.parameters);
    case 'bgbb':
      return bgbb(model.parameters);
  }
}

/** With k = 1 the regular models equal the plain ones, which have shorter formulas. */
function regular(parameters: BgcnbdParameters, modified: boolean): ActiveModel {
  return parameters.k === 1 ? bgnbd(parameters, modified) : bgcnbd(parameters, modified);
}
