import { createHash } from 'node:crypto';
import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { languages } from '../../core/speech/language';
import { version } from '../../package.json';
import { sectionsWithFormulas } from '../../sidebar/words/sections';
import {
  type BundledPackage,
  billFile,
  billOfMaterials,
  bundledPackages,
  noticesOf,
} from '../../tools/bundledPackages';
import { bundleWords, type OnBundle } from '../../tools/bundleWords';

/** Entry in the repository's excel-addin folder → file of the add-in. */
const scripts = {
  'functions.ts': 'functions.js',
  'taskpane.tsx': 'taskpane.js',
} as const;

/** Marks the script as UTF-8 for engines that get no encoding; other engines treat it as a space. */
const byteOrderMark = '\ufeff';

/**
 * functions.js is self-contained, for a JavaScript-only runtime; the pane loads taskpane.js and, for the user's language,
 * one of the words.
 */
export async function bundleScripts(room: string, out: string, onBundle: OnBundle = () => {}): Promise<void> {
  const words = await Promise.all(
    languages.map(async (language) => {
      const { script, metafile } = await bundleWords(path.dirname(room), language, sectionsWithFormulas);
      const file = `words.${language}.js`;
      await writeFile(path.join(out, file), byteOrderMark + script);
      onBundle(file, metafile);
      return script;
    }),
  );
  const wordsVersion = createHash('sha256').update(words.join('')).digest('hex').slice(0, 8);
  const packages = new Map<string, BundledPackage>();
  await Promise.all(
    Object.entries(scripts).map(async ([entry, file]) => {
      const { metafile } = await build({
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
        define: { 'process.env.NODE_ENV': '"production"', wordsVersion: `"${wordsVersion}"` },
        metafile: true,
        logLevel: 'warning',
      });
      onBundle(file, metafile);
      const own = bundledPackages(path.dirname(room), metafile);
      for (const one of own) packages.set(one.name, one);
      await appendFile(path.join(out, file), noticesOf(own));
    }),
  );
  await writeFile(path.join(out, billFile), billOfMaterials({ name: 'excel-addin', version }, packages));
}
