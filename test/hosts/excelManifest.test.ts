import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writings } from '../../core/request/writing';
import { languages } from '../../core/speech/language';
import { buildExcelAddin } from '../../excel-addin/build/build';
import { version } from '../../package.json';
import { manifestProblems } from '../../tools/publish/manifest/manifestProblems';
import { elementsOf, parseXml, type XmlElement } from '../../tools/publish/manifest/xmlTree';
import { excelBaseUrl as baseUrl, excelFolder } from './builds';

const file = (name: string) => join(excelFolder(), name);

const manifest = parseXml(readFileSync(file('manifest.xml'), 'utf8'));

const one = (name: string): XmlElement => {
  const [first, ...others] = elementsOf(manifest, name);
  if (!first || others.length > 0) throw new Error(`${others.length + 1} elements ${name}`);
  return first;
};

test('Microsoft’s own reader understands the manifest', () => {
  // As a program of its own: jest cannot load its ES modules.
  const cli = require.resolve('office-addin-manifest/cli.js');
  const info = execFileSync(process.execPath, [cli, 'info', file('manifest.xml')], { encoding: 'utf8' });
  const lines = info.split('\n').map((line) => line.trim());
  expect(lines).toEqual(
    expect.arrayContaining([
      'Type: TaskPaneApp',
      'Name: Customer value',
      'Default Locale: en-US',
      `Version: ${version}.7`,
      'Hosts: Workbook',
      'Permissions: ReadWriteDocument',
      `Icon Url: ${baseUrl}/assets/icon-32.png`,
      `High Resolution Icon Url: ${baseUrl}/assets/icon-64.png`,
      `Support Url: ${baseUrl}/support.html`,
      `Source Location: ${baseUrl}/taskpane.html`,
      expect.stringMatching(/^Id: [0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    ]),
  );
});

test('the manifest breaks no rule of Microsoft’s documents', () => {
  const read = (address: string) => {
    const path = address.startsWith(`${baseUrl}/`) ? file(address.slice(baseUrl.length + 1)) : '';
    return existsSync(path) ? readFileSync(path) : null;
  };
  const xml = readFileSync(file('manifest.xml'), 'utf8');
  expect(manifestProblems(xml, { read, forStore: false })).toEqual([]);
});

test('every text that has a translation has one into every other language', () => {
  const others = languages.filter((language) => language !== 'en').map((language) => writings[language].tag);
  const isOverride = ({ name }: XmlElement) => name === 'Override' || name === 'bt:Override';
  const all = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(all)];
  const translated = all(manifest).filter(({ children }) => children.some(isOverride));
  expect(translated).toEqual(expect.arrayContaining([one('DisplayName'), ...one('bt:LongStrings').children]));
  for (const { children } of translated) {
    const locales = children.filter(isOverride).map(({ attributes }) => attributes.Locale);
    expect(locales).toEqual(others);
  }
});

test('functions have no namespace, so that people type =CLV(…)', () => {
  expect(elementsOf(manifest, 'Namespace')).toEqual([]);
});

test('the task pane loads nothing from elsewhere but office.js, and may connect nowhere', () => {
  const page = readFileSync(file('taskpane.html'), 'utf8');
  const sources = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, source]) => source ?? '');
  expect(sources).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'taskpane.js']);
  expect(page).toContain("connect-src 'none'");
  expect(page).not.toContain('unsafe-eval');
  for (const source of sources.slice(1)) expect(existsSync(file(source))).toBe(true);
});

test('the task pane has what is painted before its scripts run', () => {
  const page = readFileSync(file('taskpane.html'), 'utf8');
  const scripts = page.match(/<script[^>]*>/g) ?? [];
  expect(scripts.every((tag) => tag.includes(' defer'))).toBe(true);
  expect(page).toMatch(/<style>[^<]{1000,}<\/style>/);
  expect(page).toMatch(/<body>\s*<div id="root">.*<main [^>]*aria-busy="true"/);
  expect(page.match(/<li class="card">/g)).toHaveLength(6);
  expect(page).not.toMatch(/<!--(shell|styles)-->/);
});

test('an address without https is refused', async () => {
  await expect(buildExcelAddin({ out: excelFolder(), baseUrl: 'http://addin.example' })).rejects.toThrow(
    'must begin with https://',
  );
});
