/** The packages of others inside a built file: their notices, which the licences ask for, and a bill of materials. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
  /** The text of the licence, with its copyright line. */
  readonly text: string;
}

/** By name. `root` is the repository. Throws for a package whose licence is not known or has no text. */
export function bundledPackages(root: string, metafile: Metafile): readonly BundledPackage[] {
  const folders = new Set(
    Object.values(metafile.outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .flatMap(([file, { bytesInOutput }]) => {
        const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file);
        return found && bytesInOutput > 0 ? [found[1]] : [];
      }),
  );
  return [...folders].sort().map((folder) => packageIn(path.resolve(root, folder)));
}

function packageIn(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as Record<'name' | 'version' | 'license', string>;
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.|$)/i.test(one));
  if (file === undefined || !compatible.has(license)) {
    throw new Error(`${name} ${version} (${license}) cannot be handed out: no text of a known licence`);
  }
  return { name, version, license, text: readFileSync(path.join(folder, file), 'utf8').trim() };
}

/** Licences under which a part may be handed out inside a file of ours. */
const compatible = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);

/** All notices as one comment, of a script or of a page; '' without a package. */
export function noticesOf(packages: readonly BundledPackage[], file: 'script' | 'page' = 'script'): string {
  if (packages.length === 0) return '';
  const notices = packages.map(
    ({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}`,
  );
  const all = `This file contains:\n\n${notices.join('\n\n==\n\n')}`;
  return file === 'script'
    ? `/*! ${all.replaceAll('*/', '* /')}\n*/\n`
    : `<!-- ${all.replaceAll('--', '- -')}\n-->\n`;
}

/** Name of the bill in a folder of built files. */
export const billFile = 'bom.cdx.json';

/** CycloneDX 1.6: what built files are made of, by name of the package. */
export function billOfMaterials(
  program: { readonly name: string; readonly version: string },
  packages: ReadonlyMap<string, BundledPackage>,
): string {
  const sorted = [...packages.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', ...program } },
    components: sorted.map(({ name, version, license }) => ({
      type: 'library',
      name,
      version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      licenses: [{ license: { id: license } }],
    })),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
