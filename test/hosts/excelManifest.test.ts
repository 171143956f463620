import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExcelAddin } from '../../excel-addin/build/build';
import { version } from '../../package.json';
import { excelBaseUrl as baseUrl, excelFolder } from './builds';
import { elementsOf, parseXml, type XmlElement } from './xmlTree';

const file = (name: string) => join(excelFolder(), name);

const manifest = parseXml(readFileSync(file('manifest.xml'), 'utf8'));

const all = (name: string) => elementsOf(manifest, name);
const one = (name: string): XmlElement => {
  const [first, ...others] = all(name);
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
      `Support Url: ${baseUrl}/help.html`,
      `Source Location: ${baseUrl}/taskpane.html`,
      expect.stringMatching(/^Id: [0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    ]),
  );
});

// learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
const order: Record<string, readonly string[]> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Action: ['TaskpaneId', 'SourceLocation'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

test.each(Object.keys(order))('children of %s stand in the order that Office wants', (name) => {
  const wanted = order[name] ?? [];
  for (const element of all(name)) {
    const places = element.children.map((child) => wanted.indexOf(child.name));
    expect(element.children.filter((_, i) => places[i] === -1).map((child) => child.name)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
  expect(all(name).length).toBeGreaterThan(0);
});

test('a host in the overrides has runtimes, then all form factors, then the desktop one', () => {
  const [host] = elementsOf(one('VersionOverrides'), 'Host');
  expect(host?.children.map((child) => child.name)).toEqual([
    'Runtimes',
    'AllFormFactors',
    'DesktopFormFactor',
  ]);
});

test('every resid is in the resources, and every resource is used', () => {
  const used = new Set<string>();
  const walk = (element: XmlElement) => {
    if (element.attributes.resid !== undefined) used.add(element.attributes.resid);
    element.children.forEach(walk);
  };
  walk(manifest);
  const resources = one('Resources').children.flatMap((group) => group.children);
  const ids = resources.map(({ attributes }) => attributes.id ?? '');
  expect([...used].sort()).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
});

test('ids of groups and controls are unique and at most 125 characters', () => {
  const ids = [...all('Group'), ...all('Control')].map(({ attributes }) => attributes.id ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[\w.]{1,125}$/);
});

const valuesOf = (element: XmlElement): string[] =>
  [element, ...element.children].map(({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? '');

test.each([
  ['DisplayName', 125],
  ['Description', 250],
] as const)('%s is short enough in every language', (name, longest) => {
  const element = manifest.children.find((child) => child.name === name);
  for (const text of element ? valuesOf(element) : ['missing'.repeat(99)]) {
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(longest);
  }
});

test.each([
  ['bt:ShortStrings', 125],
  ['bt:LongStrings', 250],
] as const)('%s are short enough and there in Turkish and Persian', (name, longest) => {
  for (const text of one(name).children) {
    expect(text.children.map(({ attributes }) => attributes.Locale)).toEqual(['tr-TR', 'fa-IR']);
    for (const value of valuesOf(text)) {
      expect(value.length).toBeGreaterThan(0);
      expect(value.length).toBeLessThanOrEqual(longest);
    }
  }
});

test('every address is https and leads to a file of the add-in', () => {
  const addresses: string[] = [];
  const walk = (element: XmlElement) => {
    for (const [name, value] of Object.entries(element.attributes)) {
      if (/^[a-z]+:\/\//.test(value) && !name.startsWith('xmlns')) addresses.push(value);
    }
    element.children.forEach(walk);
  };
  walk(manifest);
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    expect(address.length).toBeLessThanOrEqual(2048);
    expect(address.startsWith(`${baseUrl}/`)).toBe(true);
    expect(existsSync(file(address.slice(baseUrl.length + 1)))).toBe(true);
  }
});

test('pane, functions and button share one runtime', () => {
  const resids = [
    one('Runtime'),
    ...elementsOf(one('Page'), 'SourceLocation'),
    one('FunctionFile'),
    ...elementsOf(one('Action'), 'SourceLocation'),
  ].map(({ attributes }) => attributes.resid);
  expect(resids).toEqual(Array(4).fill('Taskpane.Url'));
  expect(one('Runtime').attributes.lifetime).toBe('long');
  expect(all('Namespace')).toEqual([]);
});

test.each([16, 32, 64, 80])('the icon of %i pixels has %i pixels', (size) => {
  const png = readFileSync(file(`assets/icon-${size}.png`));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
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
