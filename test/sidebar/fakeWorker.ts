import { wordsGlobal } from '../../sidebar/scripts/loadedWords';
import type { WorkerMessage, WorkerOrder } from '../../sidebar/work/workerProtocol';

/** As a message comes: after what runs now. Node's timers wait for a millisecond at least, for thousands of messages. */
const soon = setImmediate;

/** A worker in this thread: the real script, with messages that are copied, or handed over, as a browser does. */
export class FakeWorker {
  onmessage: ((event: { readonly data: WorkerMessage }) => void) | null = null;
  onerror: ((event: { readonly message: string; preventDefault(): void }) => void) | null = null;
  readonly orders: WorkerOrder[] = [];
  /** The addresses of the scripts that were run. */
  readonly scripts: string[] = [];
  terminated = false;
  /** What the later script does in the worker's own realm. */
  private provideLater = () => {};
  private readonly scope = {
    onmessage: null as ((event: { readonly data: WorkerOrder }) => void) | null,
    postMessage: (message: WorkerMessage) => {
      const data = structuredClone(message);
      soon(() => {
        if (!this.terminated) this.onmessage?.({ data });
      });
    },
    importScripts: (address: string) => {
      this.scripts.push(address);
      const [part = '', language = ''] = address.split('.');
      if (language === 'js') this.provideLater();
      else {
        const words = require(`../../core/speech/languages/${language}`);
        const left = (globalThis as Record<string, unknown>)[wordsGlobal] ?? {};
        Object.assign(globalThis, { [wordsGlobal]: { ...left, [part]: { [language]: words } } });
      }
    },
  };

  constructor(script: 'works' | 'broken' = 'works') {
    if (script === 'broken') setTimeout(() => this.breakDown('no'));
    else {
      jest.isolateModules(() => {
        const { serveAnalyses } = require('../../sidebar/work/analysisWorker');
        serveAnalyses(this.scope);
        const { provideLater } = require('../../sidebar/scripts/later');
        const part = require('../../sidebar/scripts/part');
        this.provideLater = () => provideLater(part);
      });
    }
  }

  postMessage(order: WorkerOrder, transfer: ArrayBuffer[] = []): void {
    const data = structuredClone(order, { transfer });
    this.orders.push(data);
    soon(() => {
      if (!this.terminated) this.scope.onmessage?.({ data });
    });
  }

  terminate(): void {
    this.terminated = true;
  }

  breakDown(message: string): void {
    this.onerror?.({ message, preventDefault: () => {} });
  }

  asWorker(): Worker {
    return this as unknown as Worker;
  }
}
