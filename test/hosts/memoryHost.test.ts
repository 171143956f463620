import { hostContract } from './contract';
import type { MakeHost } from './hostUnderTest';
import { MemoryHost } from './memoryHost';
import { notesContract } from './notesContract';

const open: MakeHost = (workbook) => {
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
};

hostContract('the port straight on the workbook', open);
notesContract('the port straight on the workbook', open);
