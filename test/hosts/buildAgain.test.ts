import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { buildExcelAddin } from '../../excel-addin/build/build';
import { type BuildOptions, buildSheetsAddon } from '../../sheets-addon/build/build';
import { excelFolder } from './builds';

// Some version controls and images hand out files that may not be written.
const builds = {
  'sheets-addon': buildSheetsAddon,
  'excel-addin': (options: BuildOptions) => buildExcelAddin({ ...options, scripts: excelFolder() }),
} as const;

const folder = mkdtempSync(path.join(tmpdir(), 'build-again-'));

afterAll(async () => {
  await esbuild.stop();
  rmSync(folder, { recursive: true, force: true });
});

test.each(Object.entries(builds))(
  'what is built of a read-only %s can be built over',
  async (room, build) => {
    const root = path.join(folder, room);
    mkdirSync(path.join(root, room), { recursive: true });
    for (const shared of ['core', 'sidebar', 'docs', 'node_modules']) {
      symlinkSync(path.resolve(shared), path.join(root, shared), 'junction');
    }
    copyFileSync('tsconfig.json', path.join(root, 'tsconfig.json'));
    for (const entry of readdirSync(room, { withFileTypes: true })) {
      if (entry.name === 'dist') continue;
      const [from, to] = [path.resolve(room, entry.name), path.join(root, room, entry.name)];
      if (entry.isDirectory()) symlinkSync(from, to, 'junction');
      else {
        copyFileSync(from, to);
        chmodSync(to, 0o444);
      }
    }
    const out = path.join(root, 'out');
    await build({ root, out });
    const files = readdirSync(out, { withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(2);
    const locked = files.filter(({ name }) => (statSync(path.join(out, name)).mode & 0o200) === 0);
    expect(locked.map(({ name }) => name)).toEqual([]);
  },
  60_000,
);
