import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { name, version } from '../package.json';
import { billFile, billOfMaterials, bundledPackages, noticesOf } from './bundledPackages';

/** Puts the notices of all packages in the command's bundle into its first file, and a bill beside it. */
export function licenseCommand(folder: string, metafile: Metafile): void {
  const packages = bundledPackages('.', metafile);
  appendFileSync(path.join(folder, 'main.mjs'), noticesOf(packages));
  const byName = new Map(packages.map((one) => [one.name, one]));
  writeFileSync(path.join(folder, billFile), billOfMaterials({ name, version }, byName));
}
