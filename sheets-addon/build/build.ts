/** Writes the files that clasp pushes: Code.js, sidebar.html, its words in each language and appsscript.json. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { type Language, languages } from '../../core/speech/language';
import { version } from '../../package.json';
import { sidebarSections } from '../../sidebar/words/sections';
import { bundleWords } from '../../tools/bundleWords';
import { wordsFile, wordsId, wordsPlace } from '../bridge';
import { bundleName, stubs } from './stubs';

export interface BuildOptions {
  /** The repository; the current directory unless given. */
  readonly root?: string;
  /** Where the files go; sheets-addon/dist unless given. */
  readonly out?: string;
}

export async function buildSheetsAddon(options: BuildOptions = {}): Promise<void> {
  const room = path.resolve(options.root ?? '.', 'sheets-addon');
  const out = options.out ?? path.join(room, 'dist');
  await mkdir(out, { recursive: true });
  await Promise.all([
    buildServer(room).then((code) => writeFile(path.join(out, 'Code.js'), code)),
    buildSidebar(room).then((page) => writeFile(path.join(out, 'sidebar.html'), page)),
    ...languages.map(async (language) =>
      writeFile(path.join(out, `${wordsFile(language)}.html`), await buildWords(room, language)),
    ),
    // Written instead of copied: a copy of a read-only file could not be overwritten by the next build.
    readFile(path.join(room, 'appsscript.json')).then((manifest) =>
      writeFile(path.join(out, 'appsscript.json'), manifest),
    ),
  ]);
}

/**
 * One plain script, readable in Google's editor: names, lines and the file of each part stay, only the syntax is shortened.
 * Each level is a tab, and the level of the bundle itself none; marks for other bundlers go.
 */
async function buildServer(room: string): Promise<string> {
  const code = await bundle({
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
  const readable = code
    .replaceAll('/* @__PURE__ */ ', '')
    .replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2 - 1));
  const script = `${readable}\n${stubs()}\n`;
  const hash = createHash('sha256').update(script).digest('base64url').slice(0, 8);
  return script.replace('"code-version"', () => JSON.stringify(hash));
}

/** HtmlService treats // inside a template literal as a comment and removes the rest. */
const forPages = { target: 'es2020', supported: { 'template-literal': false } } as const;

/** What the sidebar says in a language, as a piece of its page. */
async function buildWords(room: string, language: Language): Promise<string> {
  const script = await bundleWords(path.dirname(room), language, sidebarSections, forPages);
  return `<script id="${wordsId}">${script}</script>`;
}

/** One page with everything in it but its words. */
async function buildSidebar(room: string): Promise<string> {
  const result = await esbuild.build({
    ...common,
    ...forPages,
    format: 'iife',
    platform: 'browser',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    entryPoints: [path.join(room, 'client/sidebar.tsx')],
    outdir: room,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const text = (ending: string) => result.outputFiles?.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const page = await readFile(path.join(room, 'client/sidebar.html'), 'utf8');
  // Functions, not strings: "$&" in the code would be a pattern.
  return page
    .replace('<!--styles-->', () => `<style>${text('.css')}</style>`)
    .replace('<!--words-->', wordsPlace)
    .replace('<!--script-->', () => `<script id="app">${text('.js')}</script>`);
}

const common = {
  bundle: true,
  write: false,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies esbuild.BuildOptions;

async function bundle(options: esbuild.BuildOptions): Promise<string> {
  const { outputFiles } = await esbuild.build({ ...common, ...options, write: false });
  const [file] = outputFiles;
  if (!file) throw new Error(`nothing came out of ${String(options.entryPoints)}`);
  return file.text;
}
