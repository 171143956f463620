import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as english from '../../../core/speech/languages/en';
import { root } from '../../root';

const rooms = [
  'core',
  'sidebar',
  'files',
  'cli',
  'warehouse',
  'sheets-addon',
  'excel-addin',
  'preview',
  'tools',
  'simulated',
];

/** Every name that code outside the sentences uses, and each text that could be a name. */
const named = new Set(
  rooms
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/(^|\/)(dist|node_modules)\//.test(file))
    .filter((file) => !/^core\/speech\/.*\b(en|tr|fa)\.ts$/.test(file.replaceAll('\\', '/')))
    .flatMap((file) => readFileSync(join(root, file), 'utf8').match(/[\w$]+/g) ?? []),
);

/** The paths of all keys below a section. */
function keysOf(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    `${path}.${key}`,
    ...keysOf(inner, `${path}.${key}`),
  ]);
}

/** A sentence that nothing says is carried to every user all the same. No compiler and no bundler sees it. */
test.each(Object.entries(english))('every key of the section %s is named by code', (section, words) => {
  const unread = keysOf(words, section).filter((path) => {
    const parts =
      path
        .split('.')
        .at(-1)
        ?.match(/[\w$]+/g) ?? [];
    return !parts.every((part) => named.has(part));
  });
  expect(unread).toEqual([]);
});
