/** `npm run check:budgets`: builds both add-ins, prints how large each file is, and fails when one has outgrown its budget. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExcelAddin } from '../../excel-addin/build/build';
import { buildSheetsAddon } from '../../sheets-addon/build/build';

/** In kB of 1,000 bytes, as the files are served: what a user's browser or Google's servers have to load and parse. */
const budgets: Readonly<Record<string, number>> = {
  'Code.js': 580,
  'sidebar.html': 772,
  'taskpane.js': 820,
  'functions.js': 316,
};

const out = await mkdtemp(path.join(tmpdir(), 'budgets-'));
await Promise.all([buildSheetsAddon({ out }), buildExcelAddin({ out })]);
const built = new Set(await readdir(out));
let over = 0;
for (const [file, budget] of Object.entries(budgets)) {
  if (!built.has(file)) throw new Error(`the builds do not write ${file}`);
  const bytes = await readFile(path.join(out, file));
  const size = bytes.length / 1000;
  const fits = size <= budget;
  if (!fits) over += 1;
  console.log(
    `${fits ? ' ' : '!'} ${file.padEnd(13)} ${size.toFixed(0).padStart(4)} kB of ${budget}, ${(gzipSync(bytes).length / 1000).toFixed(0)} kB packed`,
  );
}
await rm(out, { recursive: true });
if (over > 0) process.exitCode = 1;
