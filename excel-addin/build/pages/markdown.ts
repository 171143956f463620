import { escapeXml } from '../xml';

/** A part of a text in the little Markdown of docs/publishing: headings, paragraphs, lists, bold and links. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** Throws for what it does not know, so that nothing is shown as it was typed. */
export function parseMarkdown(source: string): readonly Block[] {
  return source
    .trim()
    .split(/\n\s*\n/)
    .map((part) => blockOf(part.trim()));
}

function blockOf(part: string): Block {
  const heading = /^(#{1,2}) (.+)$/.exec(part);
  if (heading) return { kind: 'heading', level: heading[1] === '#' ? 1 : 2, text: heading[2] ?? '' };
  const lines = part.split('\n');
  if (lines.every((line) => line.startsWith('- '))) {
    return { kind: 'list', items: lines.map((line) => line.slice(2)) };
  }
  if (/^([#>|*-]|\d+\.|```)/m.test(part.replace(/^\*\*/gm, '')))
    throw new RangeError(`not known: ${part.slice(0, 40)}`);
  return { kind: 'paragraph', text: lines.join(' ') };
}

/** As HTML. */
export function htmlOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'heading') return `<h${block.level}>${inline(block.text)}</h${block.level}>`;
      if (block.kind === 'paragraph') return `<p>${inline(block.text)}</p>`;
      return `<ul>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;
    })
    .join('\n');
}

function inline(text: string): string {
  return escapeXml(text)
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>');
}

/** As plain text, for fields of a store that show text as it is. */
export function plainTextOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'list' ? block.items.map((item) => `- ${item}`).join('\n') : block.text))
    .join('\n\n')
    .replace(/\*\*([^*]+)\*\*/g, '$1');
}
