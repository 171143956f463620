import { availableParallelism } from 'node:os';
import { compileAll } from './test/setup/compileAll.mjs';

// What a test makes is mostly forgotten soon: with room for it the collector has half of its work. The workers inherit this.
process.execArgv.push('--max-semi-space-size=64');

/**
 * Tests run as TypeScript, compiled by esbuild; types are the business of `npm run check`.
 *
 * Three parts by what they need, each startable alone (`npx jest --selectProjects browser`).
 */
const common = {
  testEnvironment: '<rootDir>/test/setup/realm.mjs',
  runtime: '<rootDir>/test/setup/runtime.cjs',
  setupFiles: ['<rootDir>/core/speech/speakAll.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/'],
  transform: { '^.+\\.(t|j|mj)sx?$': '<rootDir>/test/setup/transform.mjs' },
  transformIgnorePatterns: ['/node_modules/(?!(preact|@fontsource|wasm-xlsxwriter|fast-check)/)'],
};

const inBrowser = ['<rootDir>/test/e2e/**/*.test.ts', '<rootDir>/test/preview/server.test.ts'];
/** With the built add-ins, with processes, or with more to work out than the rest together. */
const slow = [
  ...[
    'hosts/**/*',
    'report/{backtest,bookClub,bundle,cli,golden,groups,history,modelOptions,process,readme,referee,schema}',
    'core/library',
    'warehouse/{duckdb,parsed,postgres,scores}',
    'engine/*',
  ],
  ...[
    'laws/*',
    'core/functions/help',
    'core/campaigns/abTest',
    'core/model/{fitModel,laws,orderTrend,peers,pooledCovariates,stress}',
    'core/orders/customerTable',
    'core/report/plan',
    'core/valuation/{newcomers,rangeAccuracy,valueCustomers}',
    'sidebar/effects',
  ],
].map((path) => `<rootDir>/test/${path}.test.ts`);

const config = {
  // A slow machine is no reason to fail: what hangs for a minute hangs.
  testTimeout: 60_000,
  // One more than jest takes by itself: what runs in the browser waits for its page. With three on two cores it takes as long.
  maxWorkers: availableParallelism(),
  // A worker with a large heap takes more than the usual half second to end, and was reported as one that leaks.
  workerGracefulExitTimeout: 10_000,
  testSequencer: '<rootDir>/test/setup/testOrder.mjs',
  projects: [
    {
      ...common,
      displayName: 'browser',
      testMatch: inBrowser,
      globalSetup: '<rootDir>/test/setup/browser.ts',
      globalTeardown: '<rootDir>/test/setup/browserTeardown.ts',
    },
    {
      ...common,
      displayName: 'slow',
      testMatch: slow,
      globalSetup: '<rootDir>/test/setup/builds.ts',
      globalTeardown: '<rootDir>/test/setup/buildsTeardown.ts',
    },
    {
      ...common,
      displayName: 'fast',
      // Behind a "!" jest does not know <rootDir>.
      testMatch: [
        '<rootDir>/test/**/*.test.ts',
        ...[...inBrowser, ...slow].map((path) => path.replace('<rootDir>', '!**')),
      ],
    },
  ],
};

export default async function afterCompiling() {
  await compileAll();
  return config;
}
