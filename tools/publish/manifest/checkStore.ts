import type { ManifestProblem } from './problem';
import type { XmlElement } from './xmlTree';

/**
 * What Microsoft's store asks beyond the schema: learn.microsoft.com/partner-center/marketplace-offers
 * (create-effective-office-store-listings, checklist) and the manifest's reference.
 */
export function checkStore(root: XmlElement): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  const add = (where: string, text: string) => problems.push({ rule: 'store', where, text });
  const first = (name: string) => root.children.find((one) => one.name === name);

  for (const name of ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl']) {
    if (!first(name)) add('OfficeApp', `${name} is missing`);
  }
  if (first('Version')?.text.startsWith('0')) add('Version', 'begins below 1');
  const name = first('DisplayName');
  const names = [name?.attributes.DefaultValue, ...(name?.children ?? []).map((one) => one.attributes.Value)];
  for (const text of names.filter((one) => one !== undefined)) {
    if (text.length > 50) add('DisplayName', `${text.length} characters, of at most 50`);
    if (/microsoft|excel|office|free|sale|!/i.test(text))
      add('DisplayName', `“${text}” has a word that is not allowed`);
  }
  if (first('ProviderName')?.text === name?.attributes.DefaultValue) {
    add('ProviderName', 'is the name of the add-in, not that of its publisher');
  }
  const walk = ({ name: at, attributes, children }: XmlElement) => {
    for (const value of [attributes.DefaultValue, attributes.Value]) {
      if (value !== undefined && /^https:\/\/(localhost|127\.)/.test(value))
        add(at, `${value} is this computer`);
    }
    children.forEach(walk);
  };
  walk(root);
  return problems;
}
