/** Entry of the command; `start.mjs` runs it from a bundle. */
import '../core/speech/speakAll';
import { runCommand } from './runCommand';

// `customer-value … | head` closes the pipe early: nothing to complain about.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Reused for each text: allocating costs more than filling. */
let bytes = Buffer.alloc(0);

function print(text: string): Promise<void> {
  const most = 3 * text.length;
  if (bytes.length < most) bytes = Buffer.allocUnsafe(most);
  const length = bytes.write(text);
  // Also resolves when the reader of the pipe has closed it.
  return new Promise((done) => process.stdout.write(bytes.subarray(0, length), () => done()));
}

process.exitCode = await runCommand(process.argv.slice(2), {
  read: async () => {
    const pieces: Buffer[] = [];
    for await (const piece of process.stdin) pieces.push(piece);
    return new Uint8Array(Buffer.concat(pieces));
  },
  print,
  complain: (text) => process.stderr.write(text),
});
