import { catalog } from '../../core/functions/catalog/catalog';
import { callable } from './callable';

/** Calls a function, now or when what it needs is there. */
export type Caller = (run: () => unknown) => unknown;

/** Registers every function of the catalogue with Excel, under the name that functions.json gives it. */
export function registerFunctions(caller: Caller = (run) => run()): void {
  for (const definition of catalog) {
    const run = callable(definition);
    CustomFunctions.associate(definition.name, (...args: unknown[]) => caller(() => run(...args)));
  }
}
