/** What the preview's ribbon needs from the add-in's manifest. */
export interface RibbonButton {
  readonly group: string;
  readonly label: string;
  readonly tip: string;
  /** Paths below the add-in's own folder. */
  readonly icon: string | undefined;
}

/** Reads the first button of the ribbon; texts in the user's locale where the manifest has them. */
export function ribbonButton(manifestXml: string, locale: string): RibbonButton {
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
  const iconAddress = resource(icon?.getAttribute('resid'));
  return {
    group: resourceOf('Label', group),
    label: resourceOf('Label', control),
    tip: resourceOf('Description', control && named('Supertip', control)),
    icon: iconAddress.startsWith(folder) && folder !== '' ? iconAddress.slice(folder.length) : undefined,
  };
}
