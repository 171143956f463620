import { functionNames } from '../../core/functions/functionNames';
import type { FunctionName } from '../../core/speech/functionHelp/functionHelp';

/** Calls a function of the catalogue with what Excel passes. */
export type CallFunction = (name: FunctionName, args: readonly unknown[]) => unknown;

/** Registers every function of the catalogue with Excel, under the name that functions.json gives it. */
export function registerFunctions(call: CallFunction): void {
  for (const name of functionNames) CustomFunctions.associate(name, (...args: unknown[]) => call(name, args));
}
