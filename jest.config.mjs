/** Tests run as TypeScript, compiled by esbuild; types are the business of `npm run check`. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/'],
  transform: { '^.+\\.(t|j|mj)sx?$': '<rootDir>/test/setup/transform.mjs' },
  transformIgnorePatterns: ['/node_modules/(?!(preact|@fontsource|wasm-xlsxwriter)/)'],
};
