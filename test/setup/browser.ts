/** For the tests in a browser: the page of the sidebar built once, one Chromium and one server of the preview. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stop } from 'esbuild';
import type { BrowserServer } from 'playwright-core';
import { launchBrowserServer } from '../e2e/browser';
import { type PreviewServer, startPreviewServer } from '../e2e/previewServer';
import { places } from '../e2e/shared';
import { buildSidebarPage } from '../e2e/sidebarPage';

let browser: BrowserServer;
let server: PreviewServer;
let folder: string;

export default async function startBrowser(): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'sidebar-page-'));
  const page = join(folder, 'page.html');
  const html = buildSidebarPage();
  [browser, server] = await Promise.all([launchBrowserServer(), startPreviewServer()]);
  writeFileSync(page, await html);
  // Its helper process would keep jest waiting.
  await stop();
  process.env[places.browser] = browser.wsEndpoint();
  process.env[places.preview] = server.address;
  process.env[places.sidebarPage] = page;
}

export async function stopBrowser(): Promise<void> {
  await browser?.close();
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
