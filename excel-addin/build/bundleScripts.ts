import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin, transform } from 'esbuild';

/** Entry in the repository's excel-addin folder → file of the add-in. */
const scripts = {
  'functions.ts': 'functions.js',
  'taskpane.tsx': 'taskpane.js',
} as const;

/** Marks the script as UTF-8 for engines that get no encoding; other engines treat it as a space. */
const byteOrderMark = '\ufeff';

/** A style sheet is imported as its text, which esbuild itself would not shorten. */
const styles: Plugin = {
  name: 'styles',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const { code } = await transform(await readFile(file, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/** Each script is self-contained, and a page loads one of them: functions.js is for a JavaScript-only runtime. */
export async function bundleScripts(room: string, out: string): Promise<void> {
  await Promise.all(
    Object.entries(scripts).map(([entry, file]) =>
      build({
        entryPoints: [path.join(room, entry)],
        outfile: path.join(out, file),
        bundle: true,
        format: 'iife',
        target: file === 'functions.js' ? 'es2019' : 'es2020',
        platform: 'browser',
        minify: true,
        // Keeps Turkish and Persian letters: as escapes they would add a fifth to every script.
        charset: 'utf8',
        banner: { js: byteOrderMark },
        legalComments: 'none',
        jsx: 'automatic',
        jsxImportSource: 'preact',
        plugins: [styles],
        define: { 'process.env.NODE_ENV': '"production"' },
        logLevel: 'warning',
      }),
    ),
  );
}
