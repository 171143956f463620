/** What the preview's server sends in place of office.js from Microsoft's CDN. Not for the browser. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { excelWebFile } from './nodeRealm';

const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const local = '/office/office.js';

/** The task pane with the one script address that needs the network replaced. */
export function localTaskPane(html: string): string {
  const parts = html.split(`src="${cdn}"`);
  if (parts.length !== 2) throw new Error(`the task pane does not load ${cdn} exactly once`);
  return parts.join(`src="${local}"`);
}

/** Microsoft's file as published, between the two scripts of ./bootstrap. */
export async function officeScript(): Promise<string> {
  const bootstrap = await build({
    entryPoints: [join(process.cwd(), 'preview/hosts/excel/bootstrap.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'clvBootstrap',
    target: 'es2020',
    write: false,
  });
  const [script] = bootstrap.outputFiles;
  if (!script) throw new Error('esbuild wrote nothing');
  const office = await readFile(excelWebFile, 'utf8');
  return [script.text, 'clvBootstrap.before();', office, ';clvBootstrap.after();'].join('\n');
}
