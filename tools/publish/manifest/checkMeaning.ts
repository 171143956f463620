import { officeIconSizes, requiredIconSizes } from './iconSizes';
import type { ManifestProblem, ManifestRule } from './problem';
import { elementsOf, type XmlElement } from './xmlTree';

type Add = (rule: ManifestRule, where: string, text: string) => void;

/** Built-in tabs of Excel, from learn.microsoft.com/office/dev/add-ins/develop/built-in-ui-ids. */
const excelTabs = [
  ...[
    'TabHome',
    'TabInsert',
    'TabPageLayoutExcel',
    'TabFormulas',
    'TabData',
    'TabReview',
    'TabView',
    'TabDeveloper',
  ],
  ...['TabAddIns', 'TabPrintPreview', 'TabBackgroundRemoval'],
];

/** Which resources an element refers to. */
const kinds: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Runtime: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

/** What spans more than one element: references, identifiers, languages, runtimes. The tree is of its form. */
export function checkMeaning(root: XmlElement): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  const add: Add = (rule, where, text) => problems.push({ rule, where, text });
  checkResources(root, add);
  checkLanguages(root, add);
  checkIds(root, add);
  checkIcons(root, add);
  checkHosts(root, add);
  checkTabs(root, add);
  checkRequirements(root, add);
  checkRuntime(root, add);
  checkDomains(root, add);
  return problems;
}

function checkResources(root: XmlElement, add: Add): void {
  const known = new Map<string, string>();
  for (const group of elementsOf(root, 'Resources').flatMap(({ children }) => children)) {
    for (const { attributes } of group.children) {
      const id = attributes.id ?? '';
      if (known.has(id)) add('id', group.name, `${id} stands twice`);
      known.set(id, group.name);
    }
  }
  const used = new Set<string>();
  const walk = (element: XmlElement) => {
    const { resid } = element.attributes;
    if (resid !== undefined) {
      used.add(resid);
      const kind = known.get(resid);
      if (kind === undefined) add('resource', element.name, `${resid} is not in the resources`);
      else if (kind !== kinds[element.name]) add('resource', element.name, `${resid} is in ${kind}`);
    }
    element.children.forEach(walk);
  };
  walk(root);
  for (const [id, kind] of known) if (!used.has(id)) add('resource', kind, `${id} is not used`);
}

function checkLanguages(root: XmlElement, add: Add): void {
  const main = elementsOf(root, 'DefaultLocale')[0]?.text.toLowerCase();
  const walk = (element: XmlElement) => {
    const seen = new Set([main]);
    for (const { name, attributes } of element.children) {
      if (!/^(bt:)?Override$/.test(name)) continue;
      const language = attributes.Locale?.toLowerCase();
      if (seen.has(language)) add('locale', element.name, `${language} stands twice`);
      seen.add(language);
    }
    element.children.forEach(walk);
  };
  walk(root);
}

function checkIds(root: XmlElement, add: Add): void {
  for (const name of ['Group', 'Control']) {
    const ids = elementsOf(root, name).map(({ attributes }) => attributes.id ?? '');
    for (const id of new Set(ids.filter((one, i) => ids.indexOf(one) < i)))
      add('id', name, `${id} stands twice`);
  }
}

function checkIcons(root: XmlElement, add: Add): void {
  for (const icon of elementsOf(root, 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
    for (const size of requiredIconSizes) {
      if (!sizes.includes(size)) add('iconSizes', 'Icon', `has no image of ${size} pixels`);
    }
    sizes.forEach((size, i) => {
      if (!officeIconSizes.includes(size)) add('iconSizes', 'Icon', `Office takes no ${size} pixels`);
      if (sizes.indexOf(size) < i) add('iconSizes', 'Icon', `${size} pixels stand twice`);
    });
  }
}

function checkHosts(root: XmlElement, add: Add): void {
  const hosts = elementsOf(root, 'Host');
  const names = hosts.flatMap(({ attributes }) => attributes.Name ?? []);
  for (const { attributes, children } of hosts) {
    const type = attributes['xsi:type'];
    if (type === undefined) continue;
    if (!names.includes(type)) add('host', 'Host', `${type} is none of the manifest's hosts`);
    const functions = children.some(({ name }) => name === 'AllFormFactors');
    if (functions && type !== 'Workbook') add('host', 'Host', 'only Excel has custom functions');
  }
}

function checkTabs(root: XmlElement, add: Add): void {
  for (const { attributes, children } of elementsOf(root, 'OfficeTab')) {
    if (!excelTabs.includes(attributes.id ?? ''))
      add('tab', 'OfficeTab', `${attributes.id} is not a tab of Excel`);
    if (children.length > 1) add('tab', 'OfficeTab', 'an add-in may add one group');
    for (const group of children) {
      const controls = group.children.filter(({ name }) => name === 'Control').length;
      if (controls > 6) add('tab', 'Group', `${controls} controls, of at most 6`);
    }
  }
}

function checkRequirements(root: XmlElement, add: Add): void {
  const names = elementsOf(root, 'Set').map(({ attributes }) => attributes.Name ?? '');
  for (const name of names) {
    if (/^(ExcelApi(Desktop|Online)|WordApi(Desktop|Online|HiddenDocument))$/.test(name)) {
      add('requirementSet', 'Set', `${name} cannot be asked for in a manifest`);
    }
  }
  for (const name of new Set(names.filter((one, i) => names.indexOf(one) < i))) {
    add('requirementSet', 'Set', `${name} stands twice`);
  }
  if (elementsOf(root, 'Runtimes').length > 0 && !names.includes('SharedRuntime')) {
    add('requirementSet', 'Sets', 'a shared runtime needs SharedRuntime');
  }
}

/** learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime */
function checkRuntime(root: XmlElement, add: Add): void {
  for (const { attributes } of elementsOf(root, 'Runtime')) {
    if ((attributes.lifetime ?? 'short') === 'short')
      add('runtime', 'Runtime', 'a shared runtime has the lifetime “long”');
    const others = [
      ...elementsOf(root, 'Page').flatMap(({ children }) => children),
      ...elementsOf(root, 'FunctionFile'),
      ...elementsOf(root, 'Action').flatMap((action) => elementsOf(action, 'SourceLocation')),
    ];
    for (const { name, attributes: at } of others) {
      if (at.resid !== attributes.resid) add('runtime', name, `${at.resid} is not the runtime's page`);
    }
    if (elementsOf(root, 'TaskpaneId').length > 0)
      add('runtime', 'TaskpaneId', 'a shared runtime has one pane');
  }
}

function checkDomains(root: XmlElement, add: Add): void {
  const source = elementsOf(root, 'DefaultSettings').flatMap((settings) =>
    elementsOf(settings, 'SourceLocation'),
  )[0];
  const address = source?.attributes.DefaultValue ?? '';
  for (const { text } of elementsOf(root, 'AppDomain')) {
    if (!/^https?:\/\/[^/\s*?#]+$/.test(text))
      add('appDomain', 'AppDomain', `“${text}” is not a protocol and a domain`);
    else if (address.startsWith(`${text}/`))
      add('appDomain', 'AppDomain', 'is the domain of the add-in itself');
  }
}
