/**
 * What both built bundles answer to mistakes, in three languages: in Google the thrown message, in Excel the same text
 * on #VALUE! or #N/A. The sentences in wrongCalls.json were read one by one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalog } from '../../core/functions/catalog/catalog';
import { bothHosts } from './bothHosts';
import { builtAddon, excelFolder } from './builds';
import { wrongCalls } from './wrongCalls';

interface Expected {
  readonly code: '#VALUE!' | '#N/A';
  readonly en: string;
  readonly tr: string;
  readonly fa: string;
}

const expected = JSON.parse(readFileSync(join(__dirname, 'wrongCalls.json'), 'utf8')) as Readonly<
  Record<string, Expected>
>;

const { code } = builtAddon();

describe.each([
  ['en', 'en-US'],
  ['tr', 'tr-TR'],
  ['fa', 'fa-IR'],
] as const)('in %s', (language, locale) => {
  let hosts: ReturnType<typeof bothHosts>;
  beforeAll(() => {
    hosts = bothHosts(code, excelFolder(), locale);
  });

  test.each(wrongCalls)('%s (%s)', async (wrong, name, ...inputs) => {
    const { code, [language]: message } = expected[wrong] ?? {
      code: '',
      [language]: 'not in wrongCalls.json',
    };
    expect(hosts.google(name, inputs)).toEqual({ message });
    expect(await hosts.excel(name, inputs)).toEqual({ message, code });
  });
});

test('every function is among the mistakes, and every expected answer is asked for', () => {
  const called = new Set(wrongCalls.map(([, name]) => name));
  for (const { name } of catalog) expect(called).toContain(name);
  expect(Object.keys(expected).sort()).toEqual(wrongCalls.map(([wrong]) => wrong).sort());
});

test('a wrong argument is named, and what to write instead is shown', () => {
  for (const { code, en, tr, fa } of Object.values(expected)) {
    if (code !== '#VALUE!') continue;
    for (const message of [en, tr, fa]) {
      expect(message).toMatch(/^[a-z_]+: |^[a-z_]+ (is missing|eksik|داده نشده)|CLV|periods/);
      expect(message).not.toMatch(/undefined|NaN|\[object|!\s/);
    }
  }
});
