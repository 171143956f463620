import type { TimingModelName } from '../parameters';
import { fits } from './chooseModel';
import type { ModelChoice } from './fitModel';

/** Every timing model by name, and before them 'auto'. */
export const modelChoices: readonly ModelChoice[] = ['auto', ...(Object.keys(fits) as TimingModelName[])];
