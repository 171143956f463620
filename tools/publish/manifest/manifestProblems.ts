import { checkFiles, type ReadAddress } from './checkFiles';
import { checkMeaning } from './checkMeaning';
import { checkStore } from './checkStore';
import { checkTree } from './checkTree';
import type { ManifestProblem } from './problem';
import { parseXml, type XmlElement } from './xmlTree';

interface ManifestCheckOptions {
  readonly read: ReadAddress;
  /** Whether it is handed in to Microsoft's store, and not only given to people of an organisation. */
  readonly forStore: boolean;
}

/**
 * What Microsoft's documents do not allow in a manifest; empty when it is right.
 *
 * Microsoft's own check (`office-addin-manifest validate`) sends the manifest to a server of Microsoft's; this one needs none.
 */
export function manifestProblems(xml: string, options: ManifestCheckOptions): readonly ManifestProblem[] {
  let root: XmlElement;
  try {
    root = parseXml(xml);
  } catch (error) {
    return [{ rule: 'wellFormed', where: '', text: error instanceof Error ? error.message : String(error) }];
  }
  if (root.name !== 'OfficeApp')
    return [{ rule: 'root', where: root.name, text: 'the root is not OfficeApp' }];
  return [
    ...checkTree(root),
    ...checkMeaning(root),
    ...checkFiles(root, options.read),
    ...(options.forStore ? checkStore(root) : []),
  ];
}
