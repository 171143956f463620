import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** What the sidebar's page shows before any of its scripts has run. */
export interface SidebarShell {
  /** All styles, as text of a style element. */
  readonly styles: string;
  /** The root element with grey bars where the answer will stand. */
  readonly body: string;
}

/** `root` is the repository. */
export async function sidebarShell(root: string): Promise<SidebarShell> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'sidebar/css/index.css')],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    logLevel: 'warning',
  });
  const body = await readFile(path.join(root, 'sidebar/shell.html'), 'utf8');
  return { styles: outputFiles[0]?.text.trim() ?? '', body: body.trim().replace(/>\s+</g, '><') };
}

/** Puts the shell into a page, where comments hold its places. */
export function withShell(page: string, { styles, body }: SidebarShell): string {
  // Functions, not strings: "$&" in a style would be a pattern.
  return page.replace('<!--styles-->', () => `<style>${styles}</style>`).replace('<!--shell-->', () => body);
}
