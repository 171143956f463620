import path from 'node:path';
import { build } from 'esbuild';

/** Entry in the repository's excel-addin folder → file of the add-in. */
const scripts = {
  'functions.ts': 'functions.js',
  'taskpane.tsx': 'taskpane.js',
} as const;

/** An engine that is handed a script without its encoding goes by this mark; to all others it is a space. */
const byteOrderMark = '\ufeff';

/** Each script stands alone: functions.js must also run where there is nothing but JavaScript. */
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
        // Turkish and Persian letters as they are: as escapes, they were a fifth of every script.
        charset: 'utf8',
        banner: { js: byteOrderMark },
        legalComments: 'none',
        jsx: 'automatic',
        jsxImportSource: 'preact',
        loader: { '.css': 'text' },
        define: { 'process.env.NODE_ENV': '"production"' },
        logLevel: 'warning',
      }),
    ),
  );
}
