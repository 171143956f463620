/** What is handed out, and what is installed along with it, is under licences that allow it and ask for no more than their notice. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { licenseCommand } from '../../tools/licenseCommand';
import { root } from '../root';

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly integrity?: string;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** OFL-1.1 is the font of the preview. */
const allowed = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'OFL-1.1',
];
/** Says nothing in its package.json; the text in the package is that of Apache-2.0. */
const unsaid = ['node_modules/@univerjs/telemetry'];

test('every package that a user installs has a compatible licence', () => {
  const runtime = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional);
  expect(runtime.length).toBeGreaterThan(20);
  const others = runtime.filter(([, { license }]) => !allowed.includes(license ?? ''));
  expect(others.map(([path]) => path)).toEqual(unsaid);
  for (const path of unsaid)
    expect(readFileSync(join(root, path, 'LICENSE'), 'utf8')).toContain('Apache License');
});

test('no package, of tools either, has one that would reach over to what it makes', () => {
  const reaching = locked.filter(([, { license }]) => /\b(A?GPL|SSPL|BUSL|CC-BY-NC)/.test(license ?? ''));
  expect(reaching.map(([path]) => path)).toEqual([]);
});

test('every package is locked by its hash', () => {
  expect(locked.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
});

test('the command carries the notices of what is in it, and a bill lies beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'command-'));
  writeFileSync(join(folder, 'main.mjs'), 'run();\n');
  const inputs = { 'node_modules/fflate/esm/index.mjs': { bytesInOutput: 1 } };
  const metafile: Metafile = {
    inputs: {},
    outputs: { 'main.mjs': { bytes: 1, inputs, imports: [], exports: [] } },
  };
  licenseCommand(folder, metafile);
  const script = readFileSync(join(folder, 'main.mjs'), 'utf8');
  expect(script).toMatch(/^run\(\);\n\/\*! This file contains:\n\nfflate .*Copyright \(c\) .*\*\/\n$/s);
  const { components } = JSON.parse(readFileSync(join(folder, 'bom.cdx.json'), 'utf8'));
  expect(components).toMatchObject([{ name: 'fflate', licenses: [{ license: { id: 'MIT' } }] }]);
  rmSync(folder, { recursive: true });
});
