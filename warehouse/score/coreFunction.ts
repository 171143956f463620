import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { once } from '../../core/base/once';
import type { Dialect } from '../dialect';
import { functionName, functionParameters } from '../queries/scores';
import { type Scoring, timingColumns } from './scoring';

const results = [...timingColumns, 'expected_order_value', 'clv'];

/**
 * The body of a function that scores one customer: the core itself in one text, with the fit in it. It uses only the
 * language (ES2019), and caches results for the next rows if the engine reuses its realm.
 *
 * @param parameter How the engine names a parameter inside the body.
 *
 * @internal
 */
export async function coreFunctionBody(
  scoring: Scoring,
  parameter: (name: string) => string,
): Promise<string> {
  const [frequency, recencyDays, ageDays, monetaryValue, totalSpend] = functionParameters.map(parameter);
  const customer = `{frequency:${frequency},recencyDays:${recencyDays},ageDays:${ageDays},monetaryValue:${monetaryValue},totalSpend:${totalSpend}}`;
  return [
    'const realm = typeof globalThis === "undefined" ? {} : globalThis;',
    'if (!realm.customerValueScorer) {',
    await bundle(),
    `realm.customerValueScorer = core.scorer(${JSON.stringify(scoring)});`,
    '}',
    `return realm.customerValueScorer.score(${customer});`,
  ].join('\n');
}

/** The core as a script that defines `core`: the same for all fits. */
const bundle = once(async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./functionEntry.ts', import.meta.url))],
    ...{ bundle: true, minify: true, write: false, format: 'iife', globalName: 'core', target: 'es2019' },
    ...{ platform: 'neutral', charset: 'ascii', logLevel: 'error', legalComments: 'none' },
  });
  return outputFiles.map(({ text }) => text.trim()).join('\n');
});

/** The statement that makes the function; null where the engine runs no JavaScript. A RangeError says that it is too large. */
export async function coreFunction({ javascript }: Dialect, scoring: Scoring): Promise<string | null> {
  if (javascript === null) return null;
  const body = await coreFunctionBody(scoring, javascript.parameter);
  if (body.length > javascript.mostBytes || /"""|\$\$/.test(body)) {
    throw new RangeError(`a function of ${body.length} bytes cannot be written`);
  }
  return javascript.create(functionName, functionParameters, results, body);
}
