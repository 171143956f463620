import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as esbuild from 'esbuild';
import { unzipSync } from 'fflate';
import sirv from 'sirv';
import { version } from '../../package.json';
import { packageAddins } from '../../tools/packageAddins';
import { icons } from '../../tools/publish/storeImages';
import { builtAddon, excelFolder, googleFolder } from './builds';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'package-'));
const host = 'https://addin.example';
const built = { google: googleFolder(), excel: excelFolder() };
let files: readonly string[] = [];

beforeAll(async () => {
  files = await packageAddins({ host, out: join(folder, 'one'), publisher: null, built });
});

afterAll(async () => {
  await esbuild.stop();
  rmSync(folder, { recursive: true });
});

const inPackage = (file: string) => readFileSync(join(folder, 'one', file), 'utf8');

test('built and packed again, the package is the same bytes', async () => {
  await packageAddins({ host: `${host}/`, out: join(folder, 'two'), publisher: null });
  expect(readFileSync(join(folder, 'two/SHA256SUMS'), 'utf8')).toBe(inPackage('SHA256SUMS'));
  expect(inPackage('SHA256SUMS').trim().split('\n').length).toBe(files.length - 1);
});

test.each([
  [
    'google',
    ['google/Code.js', 'google/appsscript.json', 'store/google-fa.txt', 'store/icons/banner-220x140.png'],
  ],
  [
    'excel',
    [
      'excel/manifest.xml',
      `excel/v${version}/taskpane.js`,
      'store/microsoft-tr.txt',
      'store/icons/icon-300.png',
    ],
  ],
])('the archive for %s has its files, as they lie beside it, and none of the other', (name, some) => {
  const inside = unzipSync(readFileSync(join(folder, 'one', `customer-value-${name}-${version}.zip`)));
  const names = Object.keys(inside);
  expect(names).toEqual(expect.arrayContaining(some));
  expect(names.filter((one) => one.startsWith(name === 'google' ? 'excel' : 'google'))).toEqual([]);
  expect(names.filter((one) => /google-/.test(one)).length).toBe(name === 'google' ? 3 : 0);
  for (const one of names) expect(readFileSync(join(folder, 'one', one)).equals(inside[one])).toBe(true);
});

test('the project for Google holds what is built and tested', () => {
  const { code, manifest, files: pages } = builtAddon();
  expect(inPackage('google/Code.js')).toBe(code);
  expect(inPackage('google/appsscript.json')).toBe(manifest);
  for (const [name, text] of Object.entries(pages)) expect(inPackage(`google/${name}.html`)).toBe(text);
  expect(JSON.parse(inPackage('google/.clasp.json.example'))).toEqual({ scriptId: '', rootDir: '.' });
});

test('every address of the manifest answers, in the folder of its version', async () => {
  const addresses = [...new Set(inPackage('excel/manifest.xml').match(/https:\/\/addin\.example[^"<]*/g))];
  expect(addresses.length).toBeGreaterThan(8);
  const serve = sirv(join(folder, 'one/excel'));
  const server = createServer((request, response) => {
    serve(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  for (const address of addresses) {
    const { pathname } = new URL(address);
    expect(pathname.startsWith(`/v${version}/`) || pathname === '/support.html').toBe(true);
    const answer = await fetch(`http://127.0.0.1:${port}${pathname}`);
    expect([pathname, answer.status]).toEqual([pathname, 200]);
    await answer.arrayBuffer();
  }
  server.close();
  server.closeAllConnections();
});

test('pages for people and listings stand where no version moves them', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      ...['privacy', 'terms', 'support'].map((name) => `excel/${name}.html`),
      ...icons.map(({ file }) => `store/icons/${basename(file)}`),
      ...['google', 'microsoft'].flatMap((store) =>
        ['en', 'tr', 'fa'].map((language) => `store/${store}-${language}.txt`),
      ),
    ]),
  );
  expect(inPackage('excel/support.html')).toContain(`href="${host}/v${version}/help.html"`);
});

test('one version stands everywhere', () => {
  expect(inPackage('excel/manifest.xml')).toContain(`<Version>${version}.0</Version>`);
  expect(inPackage('google/Code.js')).toContain(`// Customer value ${version}`);
  expect(existsSync(join(folder, 'one/excel', `v${version}`, 'taskpane.html'))).toBe(true);
});

test('for the stores their rules are held too', async () => {
  const publisher = { name: 'Customer value', contact: 'help@addin.example' };
  await expect(packageAddins({ host, out: join(folder, 'store'), publisher, built })).rejects.toThrow(
    'manifest.xml: ProviderName: is the name of the add-in',
  );
});

test('without an address of a server the manifest keeps all rules on this machine', async () => {
  const packed = await packageAddins({
    host: 'https://localhost:3000',
    out: join(folder, 'here'),
    publisher: null,
    built,
  });
  expect(packed).toContain('excel/manifest.xml');
});

test('an address without https is refused, and the last package stays', async () => {
  const options = { host: 'http://addin.example', out: join(folder, 'one'), publisher: null };
  await expect(packageAddins(options)).rejects.toThrow('https://');
  expect(existsSync(join(folder, 'one/SHA256SUMS'))).toBe(true);
});
