import { pngSize } from '../pngSize';
import { officeIconSizes } from './iconSizes';
import type { ManifestProblem } from './problem';
import { elementsOf, type XmlElement } from './xmlTree';

/** Reads what a web server would hand out for an address; null when it has no such file. */
export type ReadAddress = (address: string) => Uint8Array | null;

/** Whether every address leads to a file, and every image has the pixels that it is used for. */
export function checkFiles(root: XmlElement, read: ReadAddress): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  const walk = ({ name, attributes, children }: XmlElement) => {
    for (const value of [attributes.DefaultValue, attributes.Value]) {
      if (value !== undefined && /^https?:/.test(value) && read(withoutPart(value)) === null) {
        problems.push({ rule: 'file', where: name, text: `nothing is at ${value}` });
      }
    }
    children.forEach(walk);
  };
  walk(root);
  for (const [address, size] of imagesOf(root)) {
    const file = read(address);
    const found = file && pngSize(file);
    if (found && officeIconSizes.includes(size) && (found[0] !== size || found[1] !== size)) {
      problems.push({
        rule: 'pixels',
        where: address,
        text: `${found.join(' × ')} pixels, of ${size} × ${size}`,
      });
    }
  }
  return problems;
}

/** A page's address without the part that it opens at. */
const withoutPart = (address: string) => address.replace(/#.*$/, '');

/** Addresses of images with the pixels that each must have; an image may be used for more than one size. */
function imagesOf(root: XmlElement): (readonly [string, number])[] {
  const valuesOf = ({ attributes, children }: XmlElement) =>
    [attributes.DefaultValue, ...children.map((one) => one.attributes.Value)].filter(
      (one) => one !== undefined,
    );
  const resources = new Map(
    elementsOf(root, 'bt:Images').flatMap(({ children }) =>
      children.map((image) => [image.attributes.id, valuesOf(image)] as const),
    ),
  );
  const iconsOf = (name: string, size: number) =>
    elementsOf(root, name).flatMap((icon) => valuesOf(icon).map((value) => [value, size] as const));
  return [
    ...iconsOf('IconUrl', 32),
    ...iconsOf('HighResolutionIconUrl', 64),
    ...elementsOf(root, 'Icon').flatMap(({ children }) =>
      children.flatMap(({ attributes }) =>
        (resources.get(attributes.resid) ?? []).map((value) => [value, Number(attributes.size)] as const),
      ),
    ),
  ];
}
