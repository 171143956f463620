/** The backtest in a process of its own. */
import '../core/speech/speakAll';
import { runBacktest } from './backtest';

process.exitCode = await runBacktest(process.argv.slice(2), {
  read: async () => {
    const pieces: Buffer[] = [];
    for await (const piece of process.stdin) pieces.push(piece);
    return new Uint8Array(Buffer.concat(pieces));
  },
  print: (text) => {
    process.stdout.write(text);
  },
  complain: (text) => {
    process.stderr.write(text);
  },
});
