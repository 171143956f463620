import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Scripts that run in the add-ins' frames before (or after) their own: plain ones, in order with those. */
const frameScripts = {
  'office-before': here('./page/excel/officeBefore.ts'),
  'office-after': here('./page/excel/officeAfter.ts'),
  'google-sidebar': here('./page/google/sidebarFrame.ts'),
};

const copies = {
  'page/index.html': 'index.html',
  'page/icon.svg': 'icon.svg',
  'page/google/sidebarFrame.html': 'google-sidebar.html',
  'page/google/realm.html': 'google-realm.html',
};

/**
 * Builds the preview page into preview/dist. The grid is split off, so that the
 * page can say that it is loading; dictionaries for hyphenation, most of the
 * grid's bytes, stay in chunks that are never asked for.
 */
export async function buildPreview(): Promise<void> {
  const out = here('./dist');
  await mkdir(out, { recursive: true });
  const common = {
    outdir: out,
    bundle: true,
    minify: true,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
    metafile: true,
  } as const satisfies BuildOptions;
  const [page, scripts] = await Promise.all([
    build({
      ...common,
      entryPoints: { main: here('./page/main.ts') },
      splitting: true,
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'react',
      loader: { '.woff2': 'file', '.woff': 'file' },
      assetNames: 'fonts/[name]',
      chunkNames: 'chunks/[name]-[hash]',
      legalComments: 'linked',
    }),
    build({ ...common, entryPoints: frameScripts, format: 'iife' }),
    // Not copied: a copy of a read-only file could not be built over.
    ...Object.entries(copies).map(async ([from, to]) =>
      writeFile(`${out}/${to}`, await readFile(here(`./${from}`))),
    ),
  ]);
  const written = [page, scripts].flatMap(({ metafile }) => Object.keys(metafile.outputs));
  await removeOthers(
    out,
    new Set(
      [...written, ...Object.values(copies).map((file) => `${out}/${file}`)].map((file) => resolve(file)),
    ),
  );
}

/** Clears away what earlier builds left, but only now: a server may be running on the folder. */
async function removeOthers(folder: string, kept: ReadonlySet<string>): Promise<void> {
  // Not entry.parentPath, which node has from 20.12 on.
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await removeOthers(path, kept);
    else if (!kept.has(path)) await rm(path, { force: true });
  }
}
