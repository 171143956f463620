/** The command in a process of its own; `start.mjs` runs it from a bundle. */
import { runCommand } from './runCommand';

// `customer-value … | head` closes the pipe early: nothing to complain about.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  read: async () => {
    const pieces: Buffer[] = [];
    for await (const piece of process.stdin) pieces.push(piece);
    return new Uint8Array(Buffer.concat(pieces));
  },
  // Resolved as well when nobody reads on.
  print: (text) => new Promise((done) => process.stdout.write(text, () => done())),
  complain: (text) => process.stderr.write(text),
});
