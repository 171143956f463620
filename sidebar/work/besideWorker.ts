import type { Begun, Beside } from '../../core/base/beside';
import type { HelperMessage, HelperOrder } from './workerProtocol';

/** What is needed of a worker. */
export type Helper = Pick<Worker, 'onmessage' | 'onerror' | 'terminate'> & {
  postMessage(order: HelperOrder): void;
};

type Output = ReturnType<Begun['output']>;

/**
 * A second worker beside this one, for parts of an analysis. It takes one task at a time. Until it has answered once it is not
 * asked for anything, and where it cannot start or breaks down it is not asked again: then all is done here.
 */
export function besideWorker(create: () => Helper): Beside {
  const helper = started(create);
  if (helper === null) return { begin: () => null };
  /** Ends what it works at, first its start; null while it is free. */
  let end: ((output: Output) => void) | null = () => {};
  const finish = (output: Output, next: typeof end) => {
    const ended = end;
    end = next;
    ended?.(output);
  };
  const fail = () => {
    helper.terminate();
    // Never free again.
    finish(null, () => {});
  };
  helper.onmessage = ({ data }: MessageEvent<HelperMessage>) =>
    data.kind === 'done' ? finish({ value: data.output }, null) : fail();
  helper.onerror = (event) => {
    event.preventDefault();
    fail();
  };
  helper.postMessage({ kind: 'ready' });
  return {
    begin(task, input) {
      if (end !== null) return null;
      let output: Output = null;
      const settled = new Promise<void>((resolve) => {
        end = (found) => {
          output = found;
          resolve();
        };
      });
      helper.postMessage({ kind: 'task', task, input });
      return { settled, output: () => output };
    },
  };
}

function started(create: () => Helper): Helper | null {
  try {
    return create();
  } catch {
    return null;
  }
}
