import { cp, mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Builds the preview page into preview/dist. The grid is split off, so that the
 * page can say that it is loading; dictionaries for hyphenation, most of the
 * grid's bytes, stay in chunks that are never asked for.
 */
export async function buildPreview(): Promise<void> {
  const out = here('./dist');
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await build({
    entryPoints: { main: here('./page/main.ts') },
    outdir: out,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    loader: { '.woff2': 'file', '.woff': 'file' },
    assetNames: 'fonts/[name]',
    chunkNames: 'chunks/[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'linked',
    logLevel: 'warning',
  });
  for (const file of ['index.html', 'icon.svg']) await cp(here(`./page/${file}`), `${out}/${file}`);
}
