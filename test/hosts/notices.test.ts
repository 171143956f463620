import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { billOfMaterials, bundledPackages, noticesOf } from '../../tools/bundledPackages';
import { builtAddon, excelFolder, googleFolder } from './builds';

interface Bill {
  readonly specVersion: string;
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly licenses: readonly { readonly license: { readonly id: string } }[];
  }[];
}

const billIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'bom.cdx.json'), 'utf8')) as Bill;
const excelFile = (name: string) => readFileSync(join(excelFolder(), name), 'utf8');
const terms = { MIT: 'Permission is hereby granted', ISC: 'Permission to use, copy, modify' } as const;

test.each([
  ['Google', googleFolder(), () => [builtAddon().code, ...Object.values(builtAddon().files)]],
  ['Excel', excelFolder(), () => ['taskpane.js', 'later.js', 'functions.js'].map(excelFile)],
])(
  'the files of %s hold the notices of all that is in them, and a bill beside them lists it',
  (_, folder, read) => {
    const { specVersion, components } = billIn(folder);
    expect(specVersion).toBe('1.6');
    expect(components.map(({ name }) => name)).toEqual(['jalaali-js', 'preact', 'simple-statistics']);
    const files = read();
    for (const { name, version, licenses } of components) {
      const [{ license }] = licenses;
      const holding = files.filter((text) => text.includes(`${name} ${version} (${license.id})`));
      expect(holding.length).toBeGreaterThan(0);
      for (const text of holding) {
        expect(text).toMatch(/copyright/i);
        expect(text).toContain(terms[license.id as keyof typeof terms]);
      }
    }
  },
);

const inputsOf = (folder: string) => ({
  inputs: {},
  outputs: {
    'a.js': {
      bytes: 1,
      inputs: { [`${folder}/index.js`]: { bytesInOutput: 1 } },
      imports: [],
      exports: [],
    },
  },
});

test('a package whose licence is not known to be compatible stops the build', () => {
  const root = join(__dirname, '../..');
  expect(bundledPackages(root, inputsOf('node_modules/preact')).map(({ name }) => name)).toEqual(['preact']);
  const folder = mkdtempSync(join(tmpdir(), 'licences-'));
  mkdirSync(join(folder, 'node_modules/gpl'), { recursive: true });
  writeFileSync(join(folder, 'node_modules/gpl/LICENSE'), 'terms');
  const described = JSON.stringify({ name: 'gpl', version: '1.0.0', license: 'GPL-3.0-only' });
  writeFileSync(join(folder, 'node_modules/gpl/package.json'), described);
  expect(() => bundledPackages(folder, inputsOf('node_modules/gpl'))).toThrow('gpl 1.0.0 (GPL-3.0-only)');
  rmSync(folder, { recursive: true });
});

test('a licence cannot end the comment in which it stands', () => {
  const odd = { name: 'odd', version: '1.0.0', license: 'MIT', text: 'a */ b --> c' };
  expect(noticesOf([odd]).indexOf('*/')).toBe(noticesOf([odd]).length - 3);
  expect(noticesOf([odd], 'page').indexOf('-->')).toBe(noticesOf([odd], 'page').length - 4);
  expect(noticesOf([])).toBe('');
  expect(billOfMaterials({ name: 'x', version: '1' }, new Map([['odd', odd]]))).toContain(
    'pkg:npm/odd@1.0.0',
  );
});
