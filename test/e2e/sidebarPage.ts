/** Builds a page that holds the real sidebar over the in-memory host, as one HTML text. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sidebarShell, withShell } from '../../tools/sidebarShell';

/** With a fresh real worker, the one of all such sidebars, one that never ends an analysis, one that does not start, or none. */
export type WorkerKind = 'own' | 'shared' | 'slow' | 'broken' | 'none';

async function bundle(entry: string, minify: boolean): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    minify,
    format: 'iife',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  const text = outputFiles[0]?.text;
  if (text === undefined) throw new Error(`nothing was built from ${entry}`);
  return text;
}

/**
 * The page, whose script is that of sidebarEntry.ts or another one, minified as users get it or not; its
 * `window.startSidebar(...)` mounts the sidebar.
 */
export async function buildSidebarPage(entry = 'sidebarEntry.ts', minify = false): Promise<string> {
  const page = await bundle(entry, minify);
  const inline = (script: string) => script.replace(/<\/script/gi, '<\\/script');
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; style-src 'unsafe-inline'">
    <title>Customer value</title>
    <!--styles-->
  </head>
  <body>
    <!--shell-->
    <script id="app">${inline(page)}</script>
  </body>
</html>`;
  return withShell(html, await sidebarShell(fileURLToPath(new URL('../..', import.meta.url))));
}
