import { version } from '../../package.json';
import { manifestStrings } from './manifestStrings';
import { escapeXml } from './xml';

export interface ManifestValues {
  readonly baseUrl: string;
  readonly revision: number;
  /** Who hands it out, as Microsoft's store knows the publisher; the name of the add-in unless given. */
  readonly publisher?: string | undefined;
}

/**
 * Fills in the {{…}} of manifest.xml; an unknown one is an error. The manifest's version is that of package.json, which
 * must be 1.0 or later for Microsoft's store, and behind it as a fourth number the revision of one deployment.
 */
export function fillManifest(template: string, { baseUrl, revision, publisher }: ManifestValues): string {
  const values = new Map<string, string>([
    ['baseUrl', baseUrl],
    ['version', `${version}.${revision}`],
    ['publisher', publisher ?? manifestStrings.en.name],
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
