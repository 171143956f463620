/** Where the realm of the test files holds the modules that they share, by path. */
export const loadedModules = Symbol.for('customer-value: loaded modules');
