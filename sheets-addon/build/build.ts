/** Writes the files that clasp pushes: Code.js, sidebar.html, its words in each language and appsscript.json. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { type Language, languages } from '../../core/speech/language';
import { version } from '../../package.json';
import { sidebarSections } from '../../sidebar/words/sections';
import {
  type BundledPackage,
  billFile,
  billOfMaterials,
  bundledPackages,
  noticesOf,
} from '../../tools/bundledPackages';
import { bundleWords, type OnBundle } from '../../tools/bundleWords';
import { sidebarShell, withShell } from '../../tools/sidebarShell';
import { wordsFile, wordsId, wordsPlace } from '../bridge';
import { bundleName, stubs } from './stubs';

export interface BuildOptions {
  /** The repository; the current directory unless given. */
  readonly root?: string;
  /** Where the files go; sheets-addon/dist unless given. */
  readonly out?: string;
  readonly onBundle?: OnBundle;
}

export async function buildSheetsAddon(options: BuildOptions = {}): Promise<void> {
  const room = path.resolve(options.root ?? '.', 'sheets-addon');
  const out = options.out ?? path.join(room, 'dist');
  await mkdir(out, { recursive: true });
  const packages = new Map<string, BundledPackage>();
  const write = async (file: string, built: Promise<Built>) => {
    const { text, metafile } = await built;
    options.onBundle?.(file, metafile);
    for (const one of bundledPackages(path.dirname(room), metafile)) packages.set(one.name, one);
    await writeFile(path.join(out, file), text);
  };
  await Promise.all([
    write('Code.js', buildServer(room)),
    write('sidebar.html', buildSidebar(room)),
    ...languages.map((language) => write(`${wordsFile(language)}.html`, buildWords(room, language))),
    // Written instead of copied: a copy of a read-only file could not be overwritten by the next build.
    readFile(path.join(room, 'appsscript.json')).then((manifest) =>
      writeFile(path.join(out, 'appsscript.json'), manifest),
    ),
  ]);
  // Beside the project's files, not among them: clasp pushes what it knows, and a bill is none of that.
  await writeFile(path.join(out, billFile), billOfMaterials({ name: 'sheets-addon', version }, packages));
}

/** A file, and what it was made of. */
interface Built {
  readonly text: string;
  readonly metafile: esbuild.Metafile;
}

/**
 * One plain script, readable in Google's editor: names, lines and the file of each part stay, only the syntax is shortened.
 * Each level is a tab, and the level of the bundle itself none; marks for other bundlers go, and of a file its folder "core".
 */
async function buildServer(room: string): Promise<Built> {
  const { outputFiles, metafile } = await esbuild.build({
    ...common,
    entryPoints: [path.join(room, 'server/index.ts')],
    inject: [path.join(room, 'build/globals.ts')],
    format: 'iife',
    globalName: bundleName,
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minifySyntax: true,
    banner: { js: `/** @OnlyCurrentDoc */\n// Customer value ${version}` },
  });
  const readable = outputFiles[0].text
    .replaceAll('/* @__PURE__ */ ', '')
    .replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2 - 1))
    .replace(/^\/\/ core\/(.*)\.ts$/gm, '// $1');
  const notices = noticesOf(bundledPackages(path.dirname(room), metafile));
  const script = `${readable}\n${stubs()}\n${notices}`;
  const hash = createHash('sha256').update(script).digest('base64url').slice(0, 8);
  return { text: script.replace('"code-version"', () => JSON.stringify(hash)), metafile };
}

/** HtmlService treats // inside a template literal as a comment and removes the rest. */
const forPages = { target: 'es2020', supported: { 'template-literal': false } } as const;

/** What the sidebar says in a language, as a piece of its page. */
async function buildWords(room: string, language: Language): Promise<Built> {
  const { script, metafile } = await bundleWords(path.dirname(room), language, sidebarSections, forPages);
  return { text: `<script id="${wordsId}">${script}</script>`, metafile };
}

/** One page with everything in it but its words. */
async function buildSidebar(room: string): Promise<Built> {
  const { outputFiles, metafile } = await esbuild.build({
    ...common,
    ...forPages,
    format: 'iife',
    platform: 'browser',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    entryPoints: [path.join(room, 'client/sidebar.tsx')],
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const page = await readFile(path.join(room, 'client/sidebar.html'), 'utf8');
  // Functions, not strings: "$&" in the code would be a pattern.
  const notices = noticesOf(bundledPackages(path.dirname(room), metafile), 'page');
  const text = withShell(page.concat(notices), await sidebarShell(path.dirname(room)))
    .replace('<!--words-->', wordsPlace)
    .replace('<!--script-->', () => `<script id="app">${outputFiles[0].text}</script>`);
  return { text, metafile };
}

const common = {
  bundle: true,
  write: false,
  metafile: true,
  outdir: '.',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies esbuild.BuildOptions;
