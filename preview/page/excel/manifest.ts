/** What Excel takes from the add-in's manifest to show its button and find its functions. */
export interface AddInManifest {
  readonly group: string;
  readonly label: string;
  readonly tip: string;
  /** Paths below the add-in's own folder; "" when the manifest does not say. */
  readonly icon: string;
  readonly functions: string;
}

/** Reads the first button of the ribbon; texts and functions in the user's locale where the manifest has them. */
export function readManifest(manifestXml: string, locale: string): AddInManifest {
  const manifest = new DOMParser().parseFromString(manifestXml, 'text/xml');
  const named = (tag: string, within: Document | Element = manifest) =>
    [...within.getElementsByTagName('*')].find(({ localName }) => localName === tag);
  const resource = (id: string | null | undefined) => {
    const found = [...manifest.getElementsByTagName('*')].find((one) => id && one.getAttribute('id') === id);
    const override = [...(found?.children ?? [])].find((one) => one.getAttribute('Locale') === locale);
    return (override ?? found)?.getAttribute(override ? 'Value' : 'DefaultValue') ?? '';
  };
  const resourceOf = (tag: string, within: Element | undefined) =>
    resource(within && named(tag, within)?.getAttribute('resid'));
  const group = named('Group');
  const control = named('Control');
  const images = [...(control?.getElementsByTagName('*') ?? [])].filter((one) => one.localName === 'Image');
  const icon = images.find((image) => image.getAttribute('size') === '32') ?? images[0];
  const page = resourceOf('SourceLocation', control);
  const folder = page.slice(0, page.lastIndexOf('/') + 1);
  const below = (address: string) =>
    folder !== '' && address.startsWith(folder) ? address.slice(folder.length) : '';
  return {
    group: resourceOf('Label', group),
    label: resourceOf('Label', control),
    tip: resourceOf('Description', control && named('Supertip', control)),
    icon: below(resource(icon?.getAttribute('resid'))),
    functions: below(resourceOf('SourceLocation', named('Metadata'))),
  };
}
