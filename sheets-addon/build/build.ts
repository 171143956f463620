/** Writes the files that clasp pushes: Code.js, sidebar.html, the scripts that it asks for, and appsscript.json. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { languages } from '../../core/speech/language';
import { version } from '../../package.json';
import { homeSections, laterSections } from '../../sidebar/scripts/sections';
import {
  type BundledPackage,
  billFile,
  billOfMaterials,
  bundledPackages,
  noticesOf,
} from '../../tools/bundledPackages';
import { type BundledPart, type BundledParts, bundleInTwo } from '../../tools/bundleInTwo';
import { bundleWords, type OnBundle, type WordsToBundle } from '../../tools/bundleWords';
import { sidebarShell, withShell } from '../../tools/sidebarShell';
import { laterFile, laterWordsFile, wordsFile, wordsId, wordsPlace } from '../bridge';
import { compactScript } from './compactScript';
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
  const write = async (file: string, built: Promise<BundledPart>) => {
    const { text, metafile } = await built;
    options.onBundle?.(file, metafile);
    for (const one of bundledPackages(path.dirname(room), metafile)) packages.set(one.name, one);
    await writeFile(path.join(out, file), text);
  };
  const page = buildSidebar(room);
  const wordsOf = (words: WordsToBundle) => buildWords(room, words);
  await Promise.all([
    write('Code.js', buildServer(room)),
    write(
      'sidebar.html',
      page.then(({ first }) => first),
    ),
    write(
      `${laterFile}.html`,
      page.then(({ later }) => later),
    ),
    ...languages.flatMap((language) => [
      write(`${wordsFile(language)}.html`, wordsOf({ part: 'words', language, sections: homeSections })),
      write(
        `${laterWordsFile(language)}.html`,
        wordsOf({ part: 'later', language, sections: laterSections }),
      ),
    ]),
    // Written instead of copied: a copy of a read-only file could not be overwritten by the next build.
    readFile(path.join(room, 'appsscript.json')).then((manifest) =>
      writeFile(path.join(out, 'appsscript.json'), manifest),
    ),
  ]);
  // Beside the project's files, not among them: clasp pushes what it knows, and a bill is none of that.
  await writeFile(path.join(out, billFile), billOfMaterials({ name: 'sheets-addon', version }, packages));
}

/**
 * One plain script, to be read in Google's editor: names, lines and the file of each part stay (`compactScript`). Each level is a
 * tab; of a file its folder "core" goes.
 */
async function buildServer(room: string): Promise<BundledPart> {
  const { outputFiles, metafile } = await esbuild.build({
    ...common,
    entryPoints: [path.join(room, 'server/index.ts')],
    inject: [path.join(room, 'build/globals.ts')],
    format: 'esm',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minifySyntax: true,
    // `this.name = value`: what a field is otherwise made with, ES2019 has to be taught.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  });
  const [module] = outputFiles;
  const readable = compactScript(
    module.text
      .replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2))
      .replace(/^\/\/ core\/(.*)\.ts$/gm, '// $1'),
  );
  const notices = noticesOf(bundledPackages(path.dirname(room), metafile));
  const head = `/** @OnlyCurrentDoc */\n// Customer value ${version}\n"use strict";`;
  const script = `${head}\n${asGlobal(readable, bundleName)}\n\n${stubs()}\n${notices}`;
  const hash = createHash('sha256').update(script).digest('base64url').slice(0, 8);
  return { text: script.replace('"code-version"', () => JSON.stringify(hash)), metafile };
}

/** What a module exports, as one global variable: Apps Script has no modules. */
function asGlobal(module: string, name: string): string {
  const [all, exported] = /export\{([^}]*)\};?\s*$/.exec(module) ?? [];
  if (all === undefined || exported === undefined) throw new Error('the module has no list of exports');
  const members = exported.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1');
  return `var ${name} = (() => {\n${module.slice(0, -all.length)}return{${members}};\n})();`;
}

/** HtmlService treats // inside a template literal as a comment and removes the rest. */
const forPages = { target: 'es2020', supported: { 'template-literal': false } } as const;

/** What the sidebar says in a language, as a piece of its page. */
async function buildWords(room: string, words: WordsToBundle): Promise<BundledPart> {
  const { text, metafile } = await bundleWords(path.dirname(room), words, forPages);
  return { text: words.part === 'words' ? inPage(text, wordsId) : inPage(text), metafile };
}

function inPage(script: string, id?: string): string {
  return `<script${id === undefined ? '' : ` id="${id}"`}>${script}</script>`;
}

/** One page with everything in it that home needs but its words, and the piece of it that comes later. */
async function buildSidebar(room: string): Promise<BundledParts> {
  const root = path.dirname(room);
  const entries = {
    first: path.join(room, 'client/sidebar.tsx'),
    later: path.join(root, 'sidebar/scripts/provideLater.ts'),
  };
  const { first, later } = await bundleInTwo(entries, {
    ...forPages,
    platform: 'browser',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const page = await readFile(path.join(room, 'client/sidebar.html'), 'utf8');
  const notices = (part: BundledPart) => noticesOf(bundledPackages(root, part.metafile), 'page');
  // Functions, not strings: "$&" in the code would be a pattern.
  const text = withShell(page.concat(notices(first)), await sidebarShell(root))
    .replace('<!--words-->', wordsPlace)
    .replace('<!--script-->', () => inPage(first.text, 'app'));
  return {
    first: { ...first, text },
    later: { ...later, text: inPage(later.text).concat(notices(later)) },
  };
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
