/** What is up to date is not built again, and what is not, is. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { buildRoom, builtRoom, rooms } from '../../tools/builtRooms';
import { root as repository } from '../root';

const root = mkdtempSync(join(tmpdir(), 'rooms-'));
afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

let builds = 0;
const built = () => buildRoom('excel-addin', build, root);

async function build(): Promise<void> {
  builds++;
  write('excel-addin/dist/taskpane.js', 'code');
  write('excel-addin/dist/pages/help.html', 'help');
}

beforeEach(async () => {
  write('excel-addin/build/build.ts', 'one');
  write('core/analyze.ts', 'one');
  write('package.json', '{}');
  await built();
  builds = 0;
});

test('nothing has changed', async () => {
  await built();
  expect(builds).toBe(0);
  expect(builtRoom('excel-addin', root)).toBe(join(root, 'excel-addin/dist'));
});

test('what another room alone is built of has changed', async () => {
  write('sheets-addon/server/index.ts', 'new');
  await built();
  expect(builds).toBe(0);
});

test.each<[string, () => void]>([
  ['a source has another length', () => write('core/analyze.ts', 'three')],
  ['a source is older than before', () => utimesSync(join(root, 'core/analyze.ts'), 1000, 1000)],
  ['a source is new', () => write('sidebar/form/new.ts', 'new')],
  ['a source is gone', () => rmSync(join(root, 'core/analyze.ts'))],
  ['other packages are installed', () => write('node_modules/.package-lock.json', String(Math.random()))],
  ['a built file was changed', () => write('excel-addin/dist/pages/help.html', 'own words')],
  ['a built file is gone', () => rmSync(join(root, 'excel-addin/dist/taskpane.js'))],
  ['nothing is there', () => rmSync(join(root, 'excel-addin/dist'), { recursive: true })],
  [
    'the address is another one',
    () => Object.assign(process.env, { ADDIN_BASE_URL: 'https://shop.example' }),
  ],
])('built again: %s', async (_, change) => {
  change();
  expect(builtRoom('excel-addin', root)).toBeUndefined();
  await built();
  expect(builds).toBe(1);
  delete process.env.ADDIN_BASE_URL;
});

test('a build that was broken off is done again', async () => {
  write('core/analyze.ts', 'more');
  const broken = buildRoom('excel-addin', () => Promise.reject(new Error('no disk')), root);
  await expect(broken).rejects.toThrow('no disk');
  write('core/analyze.ts', 'one');
  await built();
  expect(builds).toBe(1);
});

test('what is changed during a build is built the next time', async () => {
  write('core/analyze.ts', 'more');
  await buildRoom(
    'excel-addin',
    async () => {
      await build();
      write('core/analyze.ts', 'and more');
    },
    root,
  );
  await built();
  expect(builds).toBe(2);
});

/** The first folder of each import that leads out of a room, or the file where there is none. */
function importedFrom(room: string): string[] {
  const folder = join(repository, room);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs)$/.test(name) && !/(^|[\\/])dist[\\/]/.test(name))
    .flatMap((name) => {
      const from = dirname(join(folder, name));
      const imports = readFileSync(join(folder, name), 'utf8').matchAll(
        /(?:from |import\(|import )'(\.[^']*)'/g,
      );
      return Array.from(imports, ([, path = '']) => relative(repository, join(from, path)).split(/[\\/]/)[0]);
    });
}

// The tools that are not part of a build import more.
test.each(Object.entries(rooms))('%s is built of all that it imports', (_, { sources }) => {
  const folders = sources.filter(
    (name) => !name.includes('.') && name !== 'tools' && name !== 'docs/publishing',
  );
  const imported = new Set(folders.flatMap(importedFrom));
  expect(imported).toContain(sources[0]);
  expect([...imported].filter((name) => !(sources as readonly string[]).includes(name))).toEqual([]);
});
