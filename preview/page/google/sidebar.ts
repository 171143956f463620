import type { Pane } from '../chrome';
import { element } from '../element';
import type { FromSidebar, ToSidebar } from './sidebarMessages';

/** What HtmlService gives the frame of a sidebar; no navigation of the page around it. */
const sandbox = [
  'allow-same-origin',
  'allow-forms',
  'allow-scripts',
  'allow-popups',
  'allow-downloads',
  'allow-modals',
  'allow-popups-to-escape-sandbox',
].join(' ');

/** Shows `html` as the sidebar, which replaces the one before. `call` runs a function of the server. */
export function showSidebar(
  pane: Pane,
  title: string,
  html: string,
  call: (name: string, inputs: readonly unknown[]) => Promise<unknown>,
): void {
  const frame = element('iframe', { title, sandbox, src: '/google-sidebar.html' });
  const { port1: port, port2: theirs } = new MessageChannel();
  const answer = (message: ToSidebar) => port.postMessage(message);
  port.onmessage = async ({ data }: MessageEvent<FromSidebar>) => {
    if (data.kind === 'close') return pane.close();
    if (data.kind === 'focusEditor') return window.focus();
    try {
      answer({ kind: 'value', call: data.call, value: await call(data.name, data.inputs) });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      answer({ kind: 'error', call: data.call, name, message });
    }
  };
  addEventListener('message', function ready(event: MessageEvent<{ kind?: string }>) {
    if (event.source !== frame.contentWindow || event.data?.kind !== 'sidebarFrameReady') return;
    removeEventListener('message', ready);
    frame.contentWindow?.postMessage({ title, html }, location.origin, [theirs]);
  });
  pane.hold(frame);
  pane.open(title, () => {
    port.close();
    frame.remove();
  });
}
