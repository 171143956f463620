import type { Begun, Beside } from '../../core/base/beside';
import type { HelperMessage, HelperOrder } from './workerProtocol';

/** What is needed of a worker. */
export type Helper = Pick<Worker, 'onmessage' | 'onerror' | 'terminate'> & {
  postMessage(order: HelperOrder): void;
};

/**
 * A second worker beside this one, for parts of an analysis. It takes one task at a time. Until it has answered once it is not
 * asked for anything, and where it cannot start or breaks down it is not asked again: then all is done here.
 */
export function besideWorker(create: () => Helper): Beside {
  let ready = false;
  let lastId = 0;
  let working: { readonly id: number; end(output: ReturnType<Begun['output']>): void } | null = null;
  const helper = started(create);
  if (helper === null) return { begin: () => null };
  const fail = () => {
    ready = false;
    helper.terminate();
    working?.end(null);
  };
  helper.onmessage = ({ data }: MessageEvent<HelperMessage>) => {
    if (data.kind === 'ready') ready = true;
    else if (data.kind === 'done' && data.id === working?.id) working.end({ value: data.output });
    else if (data.kind === 'failed') fail();
  };
  helper.onerror = (event) => {
    event.preventDefault();
    fail();
  };
  helper.postMessage({ kind: 'ready' });
  return {
    begin(task, input) {
      if (!ready || working !== null) return null;
      const id = ++lastId;
      let output: ReturnType<Begun['output']> = null;
      const settled = new Promise<void>((resolve) => {
        working = {
          id,
          end(found) {
            working = null;
            output = found;
            resolve();
          },
        };
      });
      helper.postMessage({ kind: 'task', id, task, input });
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
