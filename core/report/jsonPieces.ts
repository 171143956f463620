/** A list whose items are created while writing, a few at a time. */
export class LazyList<Item> {
  readonly count: number;
  readonly itemAt: (index: number) => Item;

  constructor(count: number, itemAt: (index: number) => Item) {
    this.count = count;
    this.itemAt = itemAt;
  }
}

/** `Value` in which any list may be lazy. */
export type Streamed<Value> = Value extends readonly (infer Item)[]
  ? readonly Streamed<Item>[] | LazyList<Streamed<Item>>
  : Value extends object
    ? { readonly [Field in keyof Value]: Streamed<Value[Field]> }
    : Value;

/** Approximate characters per piece. */
const pieceLength = 1 << 20;

/** Items of a lazy list in memory at a time. */
const itemsPerPiece = 256;

/**
 * JSON text in pieces of about a million characters, so that neither the text nor its lists are in memory as a whole.
 * Equal to JSON.stringify: indented with `indent`, else compact.
 */
export function* jsonPieces(value: unknown, indent: '' | '  ' = ''): Generator<string> {
  let piece = '';
  for (const text of textsOf(value, '', indent)) {
    piece += text;
    if (piece.length >= pieceLength) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

/** `margin` is the indentation of each line after the first. */
function* textsOf(value: unknown, margin: string, indent: string): Generator<string> {
  if (value instanceof LazyList) {
    yield* textsOfItems(value, margin, indent);
  } else if (!holdsLazyList(value)) {
    yield withMargin(JSON.stringify(value, null, indent), margin);
  } else {
    const inner = margin + indent;
    const line = indent === '' ? '' : `\n${inner}`;
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    let before = open + line;
    for (const [name, part] of Object.entries(value as object)) {
      if (part === undefined) continue;
      yield Array.isArray(value) ? before : `${before}${JSON.stringify(name)}:${indent === '' ? '' : ' '}`;
      yield* textsOf(part, inner, indent);
      before = `,${line}`;
    }
    yield `${indent === '' ? '' : `\n${margin}`}${close}`;
  }
}

function* textsOfItems(
  { count, itemAt }: LazyList<unknown>,
  margin: string,
  indent: string,
): Generator<string> {
  if (count === 0) {
    yield '[]';
    return;
  }
  for (let from = 0; from < count; from += itemsPerPiece) {
    const items = Array.from({ length: Math.min(itemsPerPiece, count - from) }, (_, i) => itemAt(from + i));
    // Without the brackets and, when indented, the last line end.
    const text = withMargin(JSON.stringify(items, null, indent), margin);
    yield (from === 0 ? '[' : ',') + text.slice(1, indent === '' ? -1 : -2 - margin.length);
  }
  yield indent === '' ? ']' : `\n${margin}]`;
}

function withMargin(text: string, margin: string): string {
  return margin === '' ? text : text.replace(/\n/g, `\n${margin}`);
}

function holdsLazyList(value: unknown): boolean {
  if (value instanceof LazyList) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsLazyList);
}
