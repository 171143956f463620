/** `npm run warehouse` in a process of its own. */
import '../../core/speech/speakAll';
import { runWarehouse } from './runWarehouse';

process.exitCode = await runWarehouse(process.argv.slice(2), {
  print: (text) => {
    process.stdout.write(text);
  },
  complain: (text) => {
    process.stderr.write(text);
  },
});
