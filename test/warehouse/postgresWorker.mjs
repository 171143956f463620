/** PostgreSQL in a thread of its own, where packages are loaded by node itself: answers each text of SQL with rows or an error. */
import { setFlagsFromString } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { PGlite, types } from '@electric-sql/pglite';

// V8 would compile PostgreSQL a second time, for speed, which takes longer than what the tests then run.
setFlagsFromString('--liftoff-only');

const asText = (/** @type {string} */ value) => value;
const parsers = { [types.DATE]: asText, [types.INT8]: Number, [types.NUMERIC]: Number };
const database = await PGlite.create();

parentPort?.on('message', async (/** @type {string} */ sql) => {
  try {
    const results = await database.exec(sql, { parsers });
    parentPort?.postMessage({ rows: results.at(-1)?.rows ?? [] });
  } catch (error) {
    parentPort?.postMessage({ error: String(error) });
  }
});
