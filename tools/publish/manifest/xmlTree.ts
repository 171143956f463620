/** Just enough XML to check a manifest: elements, attributes and text, and an error where it is not well-formed. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (/[<]|&(?!(amp|lt|gt|quot|apos);)/.test(text)) throw new Error(`not well-formed: ${text}`);
  return text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '');
}

export function parseXml(source: string): XmlElement {
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack = [top];
  const rest = source.replace(/^<\?xml[^?]*\?>/, '').replace(/<!--(?:(?!--)[\s\S])*-->/g, '');
  let at = 0;
  const token = /([^<]*)<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/y;
  for (;;) {
    token.lastIndex = at;
    const found = token.exec(rest);
    if (!found) break;
    at = token.lastIndex;
    const [, text = '', closing, name = '', attributes = '', empty] = found;
    const parent = stack[stack.length - 1];
    if (!parent) throw new Error(`nothing is open before ${name}`);
    parent.text += unescaped(text).trim();
    if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      stack.pop();
      continue;
    }
    const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
    parent.children.push(element);
    if (!empty) stack.push(element);
  }
  if (rest.slice(at).trim() !== '') throw new Error(`not well-formed: ${rest.slice(at, at + 80)}`);
  const [root, ...others] = top.children;
  if (stack.length !== 1 || !root || others.length > 0) throw new Error('not one closed root element');
  return root;
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of source.matchAll(/([\w:]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`attribute ${name} twice`);
    attributes[name] = unescaped(value);
  }
  return attributes;
}

/** The elements of that name in and below the element. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  const below = element.children.flatMap((child) => elementsOf(child, name));
  return element.name === name ? [element, ...below] : below;
}
