import { readFileSync } from 'node:fs';
import { fillManifest } from '../../excel-addin/build/manifest';
import type { ReadAddress } from '../../tools/publish/manifest/checkFiles';
import { manifestProblems } from '../../tools/publish/manifest/manifestProblems';
import type { ManifestRule } from '../../tools/publish/manifest/problem';

const baseUrl = 'https://addin.example/clv';
const manifest = fillManifest(readFileSync('excel-addin/manifest.xml', 'utf8'), {
  baseUrl,
  revision: 0,
  publisher: { name: 'A Publisher', contact: 'help@addin.example' },
  pagesUrl: 'https://addin.example',
});

/** As the web server answers: icons with their pixels, and any other file of the add-in. */
const read: ReadAddress = (address) => {
  if (address === 'https://addin.example/support.html') return new Uint8Array();
  const name = address.slice(baseUrl.length + 1);
  if (!address.startsWith(`${baseUrl}/`) || name.startsWith('gone')) return null;
  return name.startsWith('assets/') ? readFileSync(`excel-addin/${name}`) : new Uint8Array();
};

/** Changes one place, which must be there. */
function changed(from: string | RegExp, to: string): string {
  const other = manifest.replace(from, to);
  if (other === manifest) throw new Error(`the manifest has no ${from}`);
  return other;
}

const rulesBroken = (xml: string) => [
  ...new Set(manifestProblems(xml, { read, forStore: true }).map(({ rule }) => rule)),
];

test('the manifest breaks no rule', () => {
  expect(manifestProblems(manifest, { read, forStore: true })).toEqual([]);
});

const control = /<Control [\s\S]*<\/Control>/;
const [controlText = ''] = control.exec(manifest) ?? [];
const group = /<Group [\s\S]*<\/Group>/;
const [groupText = ''] = group.exec(manifest) ?? [];
const numbered = (text: string, i: number) => text.replaceAll(/ id="Clv\.(\w+)"/g, ` id="Clv.$1${i}"`);
const long = 'a'.repeat(300);

/** For each rule manifests that break it and no other. */
const broken: Readonly<Record<ManifestRule, Readonly<Record<string, string>>>> = {
  wellFormed: {
    'an element that is not closed': changed('</Hosts>', ''),
    'an attribute twice': changed('<Host Name="Workbook"', '<Host Name="Workbook" Name="Workbook"'),
    'an ampersand': changed('<ProviderName>A Publisher', '<ProviderName>A & B'),
  },
  root: {
    'another root': '<Addin/>',
    'another namespace': changed('appforoffice/1.1', 'appforoffice/1.0'),
    'a content add-in': changed('xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'),
    'no namespace of the overrides': changed(/\s+xmlns:ov="[^"]*"/, ''),
    'another namespace of the overrides': changed(
      '<VersionOverrides xmlns="http://schemas.microsoft.com/office/task',
      '<VersionOverrides xmlns="http://schemas.microsoft.com/office/mail',
    ),
  },
  child: {
    'an element that a task pane has not': changed('<Hosts>', '<FormSettings/><Hosts>'),
    'a button of a menu': changed('<FunctionFile', '<Items/><FunctionFile'),
  },
  order: {
    'version before id': changed(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'),
    'runtimes after the forms': changed(
      /(<Runtimes>[\s\S]*<\/Runtimes>)\s*(<AllForm[\s\S]*<\/AllFormFactors>)/,
      '$2$1',
    ),
    'texts before images': changed(
      /(<bt:Images>[\s\S]*<\/bt:Images>)\s*(<bt:Urls>[\s\S]*<\/bt:Urls>)/,
      '$2$1',
    ),
  },
  missing: {
    'no version': changed(/<Version>.*<\/Version>/, ''),
    'no permissions': changed(/<Permissions>.*<\/Permissions>/, ''),
    'no description in the tip': changed('<Description resid="Button.Tip"/>', '<!---->').replace(
      /<bt:String id="Button.Tip"[\s\S]*?<\/bt:String>/,
      '',
    ),
    'empty domains': changed('<Hosts>', '<AppDomains></AppDomains><Hosts>'),
  },
  tooMany: {
    'two ids': changed(/(<Id>.*<\/Id>)/, '$1$1'),
    'two runtimes': changed(/(<Runtime [^>]*>)/, '$1$1'),
  },
  attribute: {
    'an icon without an address': changed(/(<IconUrl) DefaultValue="[^"]*"/, '$1'),
    'an unknown one': changed('<Host Name="Workbook"', '<Host Name="Workbook" Version="1"'),
  },
  value: {
    'an unknown permission': changed('>ReadWriteDocument<', '>ReadWriteMailbox<'),
    'an unknown host': changed('<Host Name="Workbook"/>', '<Host Name="Workbook"/><Host Name="Excel"/>'),
    'another version of the overrides': changed('VersionOverridesV1_0', 'VersionOverridesV1_1'),
    'an unknown lifetime': changed('lifetime="long"', 'lifetime="ever"'),
    'text between elements': changed('<Hosts>', '<Hosts>Excel'),
  },
  guid: {
    braces: changed(/<Id>(.*)<\/Id>/, '<Id>{$1}</Id>'),
    'no hyphens': changed(/<Id>.*<\/Id>/, '<Id>6f1d0a528c1e4f0b9a532f6c7d1b84e3</Id>'),
    'all zeros': changed(/<Id>.*<\/Id>/, '<Id>00000000-0000-0000-0000-000000000000</Id>'),
  },
  version: {
    letters: changed(/<Version>.*</, '<Version>1.0-beta<'),
    'five numbers': changed(/<Version>.*</, '<Version>1.0.0.0.0<'),
    'six digits': changed(/<Version>.*</, '<Version>1.100000<'),
  },
  locale: {
    'a language alone': changed('>en-US<', '>english<'),
    'twice the same': changed('Locale="fa-IR"', 'Locale="tr-TR"'),
    'the default again': changed('Locale="tr-TR"', 'Locale="en-us"'),
  },
  length: {
    'a long publisher': changed('>A Publisher<', `>${long}<`),
    'a long description': changed(/(<Description DefaultValue=")/, `$1${long}`),
    'a long label': changed(/(<bt:String id="Button.Label" DefaultValue=")/, `$1${long}`),
    'a long tip in Turkish': changed(
      /(id="Button.Tip"[^>]*>\s*<bt:Override Locale="tr-TR" Value=")/,
      `$1${long}`,
    ),
    'no text': changed(/(<bt:String id="Group.Label" DefaultValue=")[^"]*/, '$1'),
  },
  https: {
    'a plain address': changed('SupportUrl DefaultValue="https:', 'SupportUrl DefaultValue="ftp:'),
    'a path alone': changed('SupportUrl DefaultValue="https://addin.example', 'SupportUrl DefaultValue="'),
    'a path alone in the resources': changed(
      `id="Help.Url" DefaultValue="${baseUrl}`,
      'id="Help.Url" DefaultValue="',
    ),
  },
  resource: {
    'a reference to nothing': changed('<Label resid="Group.Label"/>', '<Label resid="Nothing"/>').replace(
      /<bt:String id="Group.Label"[\s\S]*?<\/bt:String>/,
      '',
    ),
    'one of another kind': changed('<Title resid="Button.Label"/>', '<Title resid="Button.Tip"/>'),
    'one that is not used': changed(
      '<bt:Urls>',
      `<bt:Urls><bt:Url id="Rest" DefaultValue="${baseUrl}/help.html"/>`,
    ),
  },
  id: {
    'a resource twice': changed(/(<bt:Image id="Icon.16"[^>]*>)/, '$1$1'),
    'a long resource': manifest.replaceAll('"Help.Url"', '"Help.Url.Help.Url.Help.Url.Help.Url"'),
    'a control twice': changed(control, controlText + controlText),
    'a long group': changed('<Group id="Clv.Group"', `<Group id="${long}"`),
  },
  iconSizes: {
    'no 80': changed(/<bt:Image size="80" resid="Icon.80"\/>/, ''),
    'an unknown one': changed(/<bt:Image size="64"/, '<bt:Image size="63"'),
    'one twice': changed(/(<bt:Image size="16" resid="Icon.16"\/>)/, '$1$1'),
  },
  imageFormat: {
    'an svg': changed(
      `<IconUrl DefaultValue="${baseUrl}/assets/icon-32.png`,
      `<IconUrl DefaultValue="${baseUrl}/help.svg`,
    ),
  },
  host: {
    'one that the manifest does not name': changed('<Host Name="Workbook"', '<Host Name="Document"'),
  },
  tab: {
    "Word's": changed('id="TabHome"', 'id="TabWordDesign"'),
    'two groups': changed(group, groupText + numbered(groupText, 2)),
    'seven controls': changed(control, [1, 2, 3, 4, 5, 6, 7].map((i) => numbered(controlText, i)).join('')),
  },
  requirementSet: {
    'one that cannot be asked for': changed('Name="ExcelApi"', 'Name="ExcelApiOnline"'),
    'a version of one number': changed('MinVersion="1.9"', 'MinVersion="1"'),
    'no shared runtime': changed(/<Set Name="SharedRuntime"[^>]*>/, ''),
    'one twice': changed(/(<Set Name="ExcelApi"[^>]*>)/, '$1$1'),
  },
  runtime: {
    'a short one': changed(' lifetime="long"', ''),
    'another page of the functions': changed(/(<Page>\s*<SourceLocation resid=")Taskpane.Url/, '$1Help.Url'),
    'another page of the button': changed(/(<Action [\s\S]*?resid=")Taskpane.Url/, '$1Help.Url'),
    'a second pane': changed(/(<Action [^>]*>)/, '$1<TaskpaneId>Second</TaskpaneId>'),
  },
  appDomain: Object.fromEntries(
    [
      'addin.example',
      'https://other.example/',
      'https://other.example/a',
      'https://*.example',
      'https://addin.example',
    ].map((domain) => [
      domain,
      changed('<Hosts>', `<AppDomains><AppDomain>${domain}</AppDomain></AppDomains><Hosts>`),
    ]),
  ),
  file: {
    'one that is gone': changed('/functions.js"', '/gone.js"'),
    "another machine's": changed(
      `id="Help.Url" DefaultValue="${baseUrl}`,
      'id="Help.Url" DefaultValue="https://other.example',
    ),
  },
  pixels: {
    'a small icon': changed(
      'IconUrl DefaultValue="https://addin.example/clv/assets/icon-32',
      `IconUrl DefaultValue="${baseUrl}/assets/icon-16`,
    ),
    'a large one in the ribbon': changed(
      'id="Icon.16" DefaultValue="https://addin.example/clv/assets/icon-16',
      `id="Icon.16" DefaultValue="${baseUrl}/assets/icon-80`,
    ),
  },
  store: {
    'no support': changed(/<SupportUrl[\s\S]*<\/SupportUrl>/, ''),
    'no icon': changed(/<IconUrl[^>]*>/, ''),
    'a version below 1': changed(/<Version>1/, '<Version>0'),
    'the product as publisher': changed('>A Publisher<', '>Customer value<'),
    "Microsoft's name": changed(/(<DisplayName DefaultValue=")/, '$1Excel '),
    'a long name': changed(/(<DisplayName DefaultValue=")/, `$1${'a '.repeat(30)}`),
  },
};

test.each(
  Object.entries(broken).flatMap(([rule, cases]) =>
    Object.entries(cases).map(([name, xml]) => [rule, name, xml] as const),
  ),
)('%s is broken by %s', (rule, _, xml) => {
  expect(rulesBroken(xml)).toEqual([rule]);
});

test('an add-in of an organisation need not keep the rules of the store', () => {
  const xml = changed('>A Publisher<', '>Customer value<');
  expect(manifestProblems(xml, { read, forStore: false })).toEqual([]);
});
