import type { Command } from './chrome';
import type { FunctionSource } from './grid/customFunctions';

export interface RunningHost {
  /** The add-in's own name, above its commands. */
  readonly group: string;
  readonly commands: readonly Command[];
  readonly functions: FunctionSource;
}
