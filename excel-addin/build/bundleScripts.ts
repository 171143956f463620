import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { languages } from '../../core/speech/language';
import { version as ownVersion } from '../../package.json';
import type { ScriptName } from '../../sidebar/scripts/scripts';
import { homeSections, laterWithFormulas } from '../../sidebar/scripts/sections';
import {
  type BundledPackage,
  billFile,
  billOfMaterials,
  bundledPackages,
  noticesOf,
} from '../../tools/bundledPackages';
import { type BundledPart, type BundledParts, bundleInTwo } from '../../tools/bundleInTwo';
import { bundleWords, type OnBundle, type WordsToBundle } from '../../tools/bundleWords';
import { minified } from '../../tools/minified';

/** Marks the script as UTF-8 for engines that get no encoding; other engines treat it as a space. */
const byteOrderMark = '\ufeff';

/** Build options of all scripts. */
const common = {
  platform: 'browser',
  // One runtime runs them all (SharedRuntime in the manifest), so they share one target.
  target: 'es2020',
  minify: true,
  // Keeps Turkish and Persian letters: as escapes they would add a fifth to every script.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** File name of an additional script of the pane. */
const fileOf = (name: ScriptName): string => `${name.replace('-', '.')}.js`;

/** Placeholder in the code for the hash of the scripts, which is known only after the build. */
const versionPlace = 'scripts-version';

/**
 * functions.js is self-contained, for a host that runs it apart from the pane; the pane loads taskpane.js, one of the words for the
 * user's language, and later the rest with its words.
 */
export async function bundleScripts(room: string, out: string, onBundle: OnBundle = () => {}): Promise<void> {
  const root = path.dirname(room);
  const packages = new Map<string, BundledPackage>();
  const write = async (file: string, { text, metafile }: BundledPart) => {
    onBundle(file, metafile);
    const own = bundledPackages(root, metafile);
    for (const one of own) packages.set(one.name, one);
    await writeFile(path.join(out, file), byteOrderMark + text + noticesOf(own));
  };
  const [words, pane, functions] = await Promise.all([
    Promise.all(
      languages.flatMap((language) => [
        wordsOf(root, { part: 'words', language, sections: homeSections }),
        wordsOf(root, { part: 'later', language, sections: laterWithFormulas }),
      ]),
    ),
    bundlePane(room),
    bundleFunctions(room),
  ]);
  const beside = [...words, { file: fileOf('later'), built: pane.later }];
  const hash = createHash('sha256').update(beside.map(({ built }) => built.text).join(''));
  const version = hash.digest('hex').slice(0, 8);
  const first = { ...pane.first, text: pane.first.text.replace(versionPlace, version) };
  await Promise.all([
    write('functions.js', functions),
    write('taskpane.js', first),
    ...beside.map(({ file, built }) => write(file, built)),
  ]);
  await writeFile(
    path.join(out, billFile),
    billOfMaterials({ name: 'excel-addin', version: ownVersion }, packages),
  );
}

async function wordsOf(root: string, words: WordsToBundle) {
  return { file: fileOf(`${words.part}-${words.language}`), built: await bundleWords(root, words) };
}

/** A worker runs the pane's scripts too. */
async function bundlePane(room: string): Promise<BundledParts> {
  const entries = { first: path.join(room, 'taskpane.tsx'), later: path.join(room, 'later.ts') };
  const { first, later } = await bundleInTwo(entries, {
    ...common,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"', scriptsVersion: `"${versionPlace}"` },
  });
  return { first: await minified(first), later: await minified(later) };
}

async function bundleFunctions(room: string): Promise<BundledPart> {
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: [path.join(room, 'functions.ts')],
    bundle: true,
    write: false,
    metafile: true,
    outdir: '.',
    format: 'iife',
  });
  return minified({ text: outputFiles[0].text, metafile });
}
