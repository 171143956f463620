import { campaigns } from './campaigns';
import { cells } from './cells';
import { model } from './model';
import type { MutatedFile } from './mutant';
import { orders } from './orders';
import { segments } from './segments';
import { valuation } from './valuation';

/** All mutants, by the stage that they are of. */
export const stages: Readonly<Record<string, readonly MutatedFile[]>> = {
  cells,
  orders,
  model,
  valuation,
  segments,
  campaigns,
};
