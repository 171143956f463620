import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import { runCommand as run } from '../../cli/runCommand';
import { analyze } from '../../core/analyze';
import type { Table } from '../../core/cells/cell';
import type { OrdersOrCustomers } from '../../core/orders/customerTable/customerTable';
import { readTable } from '../../core/orders/readTable';

// A whole analysis and its report take longer than the usual five seconds on a busy machine.
jest.setTimeout(60_000);

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Result = ReturnType<typeof analyze>;

/** Results of this worker, by all that goes into them: many runs differ only in what is made of one. */
const results = new Map<string, Result>();
/** What was read of a table, by the table and how it is read: runs with other options go on from it, as a sidebar does. */
const readings = new Map<string, readonly [Table, OrdersOrCustomers]>();

function analyzeOnce(...asked: Parameters<typeof analyze>): Result {
  return cached(results, asked, () => {
    const [table, options, before = null] = asked;
    const { reading, asOf } = options;
    const [same, read] = cached(readings, [table, reading, asOf, before], () => [
      table,
      before ?? readTable(table, reading, asOf),
    ]);
    return analyze(same, options, read);
  });
}

/** The value that is kept for what is asked, compared by content. */
function cached<Value>(all: Map<string, Value>, asked: unknown, make: () => Value): Value {
  const key = createHash('sha256').update(serialize(asked)).digest('base64');
  const known = all.get(key) ?? make();
  all.set(key, known);
  return known;
}

/** Runs the command within the test; `runProcess` runs it as users do, at the price of a process. */
export function runCommand(...words: string[]): Promise<Outcome> {
  return runCommandOn(new Uint8Array(), words);
}

/** The same with bytes that are piped in. */
export async function runCommandOn(
  piped: Uint8Array<ArrayBuffer>,
  words: readonly string[],
): Promise<Outcome> {
  let [stdout, stderr] = ['', ''];
  const streams = {
    read: async () => piped,
    print: (text: string) => {
      stdout += text;
    },
    complain: (text: string) => {
      stderr += text;
    },
  };
  const code = await run(words, streams, analyzeOnce);
  return { code, stdout, stderr };
}
