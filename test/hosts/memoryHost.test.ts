import { hostContract } from './contract';
import { MemoryHost } from './memoryHost';

hostContract('the port straight on the workbook', (workbook) => {
  const host = new MemoryHost(workbook);
  return {
    host,
    interruptAfter(calls) {
      const last = host.calls.length + calls;
      host.before = () => {
        if (host.calls.length > last) throw new Error('the page was closed');
      };
    },
  };
});
