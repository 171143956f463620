import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { Mutant, MutatedFile } from './mutant';

/** Why a mutant cannot be made any more, since its file or its tests have changed; null when it can. */
export async function placeError(
  root: string,
  { file, find, replace, tests }: Mutant & Pick<MutatedFile, 'file' | 'tests'>,
): Promise<string | null> {
  const missing = [file, ...tests].filter((path) => !existsSync(join(root, path)));
  if (missing.length > 0) return `there is no ${missing.join(', ')}`;
  const source = readFileSync(join(root, file), 'utf8');
  const times = source.split(find).length - 1;
  if (times !== 1) return `${file} holds this ${times} times, not once: ${find}`;
  if (tests.length === 0) return `${file} has no tests`;
  const mutated = source.replace(find, () => replace);
  const loader = file.endsWith('x') ? 'tsx' : 'ts';
  return transform(mutated, { loader, logLevel: 'silent' }).then(
    () => null,
    () => `${file} is no program any more with: ${replace}`,
  );
}
