import { cells } from './cells';
import type { MutatedFile } from './mutant';
import { orders } from './orders';

/** All mutants, by the stage that they are of. */
export const stages: Readonly<Record<string, readonly MutatedFile[]>> = { cells, orders };
