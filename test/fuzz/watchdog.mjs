import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/** Seconds without a new case after which it has hung. */
const patience = 120;

let [last, since] = [-1, 0];
setInterval(() => {
  const now = Atomics.load(workerData, 0);
  since = now === last ? since + 1 : 0;
  last = now;
  if (since < patience) return;
  writeSync(2, `\ncase ${now} has not ended in ${patience} seconds\n`);
  process.kill(process.pid, 'SIGKILL');
}, 1000);
