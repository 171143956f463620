import { campaigns } from './campaigns';
import { cells } from './cells';
import { functions } from './functions';
import { history } from './history';
import { hosts } from './hosts';
import { model } from './model';
import type { MutatedFile } from './mutant';
import { orders } from './orders';
import { report } from './report';
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
  history,
  report,
  functions,
  hosts,
};
