import { version } from '../../package.json';
import { manifestStrings } from './manifestStrings';
import type { Publisher } from './pages/publicPages';
import { escapeXml } from './xml';

export interface ManifestValues {
  readonly baseUrl: string;
  readonly revision: number;
  /** Null inside an organisation: then the name of the add-in stands for it. */
  readonly publisher: Publisher | null;
  /** Where support.html stands. */
  readonly pagesUrl: string;
}

/**
 * Fills in the {{…}} of manifest.xml; an unknown one is an error. The manifest's version is that of package.json, which
 * must be 1.0 or later for Microsoft's store, and behind it as a fourth number the revision of one deployment.
 */
export function fillManifest(
  template: string,
  { baseUrl, revision, publisher, pagesUrl }: ManifestValues,
): string {
  const values = new Map<string, string>([
    ['baseUrl', baseUrl],
    ['version', `${version}.${revision}`],
    ['pagesUrl', pagesUrl],
    ['publisher', publisher?.name ?? manifestStrings.en.name],
  ]);
  for (const [language, strings] of Object.entries(manifestStrings)) {
    for (const [key, text] of Object.entries(strings)) values.set(`${language}.${key}`, text);
  }
  return template.replace(/<!-- Template: .*-->\n/, '').replace(/\{\{([^}]*)\}\}/g, (_, key: string) => {
    const value = values.get(key);
    if (value === undefined) throw new Error(`manifest.xml asks for {{${key}}}, which nobody gives`);
    return escapeXml(value);
  });
}
