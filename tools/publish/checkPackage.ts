import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../../core/speech/language';
import { metadataFile } from '../../excel-addin/build/functionsMetadata';
import { appsscriptProblems } from './appsscriptProblems';
import { functionsProblems } from './functionsProblems';
import { manifestProblems } from './manifest/manifestProblems';

interface PackageToCheck {
  /** The clasp project. */
  readonly google: string;
  /** The folder that stands at `host`, with the manifest in it. */
  readonly excel: string;
  readonly host: string;
  /** The folder of this version in `excel`. */
  readonly site: string;
  readonly forStore: boolean;
}

/** What a host or a store would refuse, as sentences that name the file; empty when nothing. */
export function checkPackage({ google, excel, host, site, forStore }: PackageToCheck): readonly string[] {
  const text = (...names: string[]) => readFileSync(path.join(...names), 'utf8');
  const read = (address: string) => {
    const file = path.join(excel, address.slice(host.length));
    return address.startsWith(`${host}/`) && existsSync(file) ? readFileSync(file) : null;
  };
  return [
    ...manifestProblems(text(excel, 'manifest.xml'), { read, forStore }).map(
      ({ rule, where, text: said }) => `manifest.xml: ${where}: ${said} (${rule})`,
    ),
    ...languages.flatMap((language) =>
      functionsProblems(JSON.parse(text(site, metadataFile(language)))).map(
        (said) => `${metadataFile(language)}: ${said}`,
      ),
    ),
    ...appsscriptProblems(text(google, 'appsscript.json')).map(
      ({ rule, text: said }) => `appsscript.json: ${said} (${rule})`,
    ),
  ];
}
