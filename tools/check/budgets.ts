/**
 * `npm run check:budgets`: builds both add-ins, prints how large each file is and what is in it, and fails when what has
 * to be loaded has outgrown its budget.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { languages } from '../../core/speech/language';
import { buildExcelAddin } from '../../excel-addin/build/build';
import { laterFile, laterWordsFile, wordsFile } from '../../sheets-addon/bridge';
import { buildSheetsAddon } from '../../sheets-addon/build/build';

interface Budget {
  /** What is loaded together: a script comes with the words of one language, and the largest of them counts. */
  readonly file: string;
  readonly words?: readonly string[];
  /** In kB of 1,000 bytes, as the files are served: what a user's browser or Google's servers have to load and parse. */
  readonly most: number;
}

const budgets: readonly Budget[] = [
  { file: 'Code.js', most: 560 },
  { file: 'sidebar.html', words: languages.map((language) => `${wordsFile(language)}.html`), most: 600 },
  {
    file: `${laterFile}.html`,
    words: languages.map((language) => `${laterWordsFile(language)}.html`),
    most: 240,
  },
  { file: 'taskpane.js', words: languages.map((language) => `words.${language}.js`), most: 560 },
  { file: 'later.js', words: languages.map((language) => `later.${language}.js`), most: 290 },
  { file: 'functions.js', most: 320 },
];

const out = await mkdtemp(path.join(tmpdir(), 'budgets-'));
const metafiles = new Map<string, Metafile>();
const onBundle = (file: string, metafile: Metafile) => {
  metafiles.set(file, metafile);
};
await Promise.all([buildSheetsAddon({ out, onBundle }), buildExcelAddin({ out, onBundle })]);

let over = 0;
for (const { file, words = [], most } of budgets) {
  const script = await sizeOf(file);
  const sizes = await Promise.all(words.map(async (name) => ({ name, ...(await sizeOf(name)) })));
  const bytes = script.bytes + Math.max(0, ...sizes.map((one) => one.bytes));
  const fits = bytes <= most * 1000;
  if (!fits) over += 1;
  const together = words.length === 0 ? '' : ' with the largest words';
  console.log(`${fits ? ' ' : '!'} ${file}${together}: ${kB(bytes)} of ${most} kB`);
  for (const one of [{ name: file, ...script }, ...sizes])
    console.log(
      `    ${one.name.padEnd(14)} ${kB(one.bytes)} kB, ${kB(one.packed)} packed: ${insideOf(one.name)}`,
    );
}
await rm(out, { recursive: true });
if (over > 0) process.exitCode = 1;

async function sizeOf(file: string): Promise<{ readonly bytes: number; readonly packed: number }> {
  const content = await readFile(path.join(out, file));
  return { bytes: content.length, packed: gzipSync(content).length };
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(0).padStart(3);
}

/** The rooms in a file, from 5 kB on; of words, the sections. */
function insideOf(file: string): string {
  const rooms = new Map<string, number>();
  for (const { inputs } of Object.values(metafiles.get(file)?.outputs ?? {})) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const room = roomOf(input, file);
      rooms.set(room, (rooms.get(room) ?? 0) + bytesInOutput);
    }
  }
  return [...rooms]
    .filter(([, bytes]) => bytes >= 5000)
    .sort(([, one], [, other]) => other - one)
    .map(([room, bytes]) => `${room} ${kB(bytes).trim()}`)
    .join(', ');
}

function roomOf(input: string, file: string): string {
  const parts = input.replace(/^.*?node_modules\//, 'node_modules/').split('/');
  if (parts[0] === 'node_modules' || parts[0] === 'core') {
    const [, room, section] = parts;
    return room === 'speech' && /^(words|later)[-.](?!html|js)/.test(file) ? section : room;
  }
  return parts[0];
}
