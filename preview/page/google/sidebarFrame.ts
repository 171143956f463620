/**
 * Runs in the sidebar's sandboxed frame before the add-on's own page, as the
 * wrapper of HtmlService does: it puts google.script there, then lets the page
 * take over the document. Calls cross to the parent page as messages.
 */
import type { FromSidebar, ToSidebar } from './sidebarMessages';

interface Handlers {
  readonly success?: (value: unknown, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
}

addEventListener(
  'message',
  function start(event: MessageEvent<{ readonly title: string; readonly html: string }>) {
    const [port] = event.ports;
    if (event.source !== parent || !port) return;
    removeEventListener('message', start);
    Object.assign(globalThis, { google: { script: { run: runner(port), host: hostOf(port) } } });
    document.open();
    document.write(event.data.html);
    document.close();
    document.title = event.data.title;
  },
);
parent.postMessage({ kind: 'sidebarFrameReady' }, location.origin);

function runner(port: MessagePort): unknown {
  const waiting = new Map<number, Handlers>();
  let calls = 0;
  // The port outlives document.open, which takes away every listener on window.
  port.onmessage = ({ data }: MessageEvent<ToSidebar>) => {
    const handlers = waiting.get(data.call);
    waiting.delete(data.call);
    if (data.kind === 'value') handlers?.success?.(data.value, handlers.userObject);
    else
      handlers?.failure?.(Object.assign(new Error(data.message), { name: data.name }), handlers.userObject);
  };
  const chain = (handlers: Handlers): unknown =>
    new Proxy(
      {
        withSuccessHandler: (success: NonNullable<Handlers['success']>) => chain({ ...handlers, success }),
        withFailureHandler: (failure: NonNullable<Handlers['failure']>) => chain({ ...handlers, failure }),
        withUserObject: (userObject: unknown) => chain({ ...handlers, userObject }),
      } as Record<string, unknown>,
      {
        get: (methods, name) =>
          methods[String(name)] ??
          ((...inputs: unknown[]) => {
            calls += 1;
            waiting.set(calls, handlers);
            port.postMessage({ kind: 'run', call: calls, name: String(name), inputs } satisfies FromSidebar);
          }),
      },
    );
  return chain({});
}

function hostOf(port: MessagePort): unknown {
  const nothing = () => {};
  return {
    close: () => port.postMessage({ kind: 'close' } satisfies FromSidebar),
    editor: { focus: () => port.postMessage({ kind: 'focusEditor' } satisfies FromSidebar) },
    setHeight: nothing,
    setWidth: nothing,
  };
}
