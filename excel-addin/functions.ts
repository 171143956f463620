/** Entry of functions.js, which Excel runs: every function of the catalogue, under the name that functions.json gives it. */
import { catalog } from '../core/functions/catalog/catalog';
import { callable } from './functions/callable';

for (const definition of catalog) CustomFunctions.associate(definition.name, callable(definition));
