import { fold } from '../../cells/parse/fold';

/** A piece of a rule's text. */
export interface Token {
  readonly kind: 'quoted' | 'number' | 'word' | 'sign' | 'open' | 'close' | 'end';
  /** As written; for quoted text, without the quotation marks. */
  readonly text: string;
  /** Folded for comparison; signs unchanged. */
  readonly folded: string;
  /** Position of the first character, counted from 1. */
  readonly at: number;
}

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“' };

/** Digits of three scripts with marks inside, so that dates and grouped numbers stay whole; a percent sign on either side. */
const number = /^[-+−]?[%٪]?[\d۰-۹٠-٩]+(?:[.,/:٬٫-][\d۰-۹٠-٩]+)*[%٪]?/;
/** "1000'den": Turkish suffixes of numbers are ignored. */
const ending = /^['’]\p{L}+/u;
const sign = /^(?:<=|>=|<>|!=|[=<>≤≥≠])/;
const word = /^[\p{L}\p{N}\p{M}_][\p{L}\p{N}\p{M}_'’\u200c.@&+/-]*/u;

/** The pieces of a rule, an 'end' last; a character that belongs to none is a piece of its own. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const push = (kind: Token['kind'], raw: string, inside = raw) => {
    tokens.push({ kind, text: inside, folded: kind === 'sign' ? inside : fold(inside), at: at + 1 });
    at += raw.length;
  };
  while (at < text.length) {
    const rest = text.slice(at);
    const first = rest.charAt(0);
    const space = /^\s+/.exec(rest);
    if (space) {
      at += space[0].length;
      continue;
    }
    const close = closing[first];
    const quoted = close === undefined ? null : quotedText(rest, close);
    if (quoted) {
      push('quoted', quoted.raw, quoted.inside);
      continue;
    }
    const found = number.exec(rest);
    if (found) {
      const raw = found[0];
      const after = ending.exec(rest.slice(raw.length))?.[0] ?? '';
      if (after !== '' || !/^[\p{L}_]/u.test(rest.slice(raw.length))) {
        push('number', raw + after, raw);
        continue;
      }
    }
    const kind = first === '(' ? 'open' : first === ')' ? 'close' : null;
    const piece = sign.exec(rest)?.[0];
    if (kind) push(kind, first);
    else if (piece) push('sign', piece);
    else push('word', word.exec(rest)?.[0] ?? first);
  }
  push('end', '');
  return tokens;
}

/** Text up to its closing mark; a doubled mark is an escaped one. Null when it never closes. */
function quotedText(rest: string, close: string): { raw: string; inside: string } | null {
  let inside = '';
  for (let i = 1; i < rest.length; i++) {
    const character = rest.charAt(i);
    if (character !== close) inside += character;
    else if (rest.charAt(i + 1) === close) inside += rest.charAt(i++);
    else return { raw: rest.slice(0, i + 1), inside };
  }
  return null;
}
