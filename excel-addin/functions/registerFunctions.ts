import { catalog } from '../../core/functions/catalog/catalog';
import { callable } from './callable';

/** Registers every function of the catalogue with Excel, under the name that functions.json gives it. */
export function registerFunctions(): void {
  for (const definition of catalog) CustomFunctions.associate(definition.name, callable(definition));
}
