/** `npm run report -- FILE [options]`. */
import { runCommand } from './cli';

// `npm run report … | head` closes the pipe early: nothing to complain about.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  // Resolved as well when nobody reads on.
  print: (text) => new Promise((done) => process.stdout.write(text, () => done())),
  complain: (text) => process.stderr.write(text),
});
