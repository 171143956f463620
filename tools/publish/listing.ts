import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../core/speech/language';
import { type Block, htmlOf, parseMarkdown, plainTextOf } from '../../excel-addin/build/pages/markdown';

/** Headings of docs/publishing/<language>/listing.md, in English in every language. */
const fields = [
  'Name',
  'Short description',
  'Summary',
  'Description',
  'After installing',
  'Keywords',
  'Captions',
] as const;
type Field = (typeof fields)[number];

type Listing = Readonly<Record<Field, readonly Block[]>>;

/** The texts of the listing in one language. Throws for a field that is missing or not known. */
export function readListing(root: string, language: Language): Listing {
  const file = path.join(root, 'docs/publishing', language, 'listing.md');
  const found = new Map<string, Block[]>();
  let current: Block[] = [];
  for (const block of parseMarkdown(readFileSync(file, 'utf8')).slice(1)) {
    if (block.kind === 'heading') {
      current = [];
      found.set(block.text, current);
    } else current.push(block);
  }
  const names = [...found.keys()];
  if (names.join() !== fields.join()) throw new RangeError(`${file} has ${names.join(', ')}`);
  return Object.fromEntries(found) as Record<Field, Block[]>;
}

interface FieldLimit {
  readonly field: Field;
  /** Longest text in characters, or, for a list, its longest number of items. */
  readonly most: number;
}

/**
 * developers.google.com/workspace/marketplace/create-listing: name 50, short description 200, detailed description less than
 * 16,000, plain text.
 */
const googleLimits: readonly FieldLimit[] = [
  { field: 'Name', most: 50 },
  { field: 'Short description', most: 200 },
  { field: 'Description', most: 15_999 },
];

/**
 * learn.microsoft.com/partner-center/marketplace-offers/create-effective-office-store-listings: name 50, summary 100,
 * description 4,000 with its HTML; the form takes three keywords.
 */
const microsoftLimits: readonly FieldLimit[] = [
  { field: 'Name', most: 50 },
  { field: 'Summary', most: 100 },
  { field: 'Description', most: 4_000 },
  { field: 'Keywords', most: 3 },
];

const stores = {
  google: { limits: googleLimits, text: plainTextOf },
  microsoft: { limits: microsoftLimits, text: htmlOf },
} as const;

type Store = keyof typeof stores;
export const storeNames: readonly Store[] = ['google', 'microsoft'];

/** What a store would refuse in a listing, as sentences; empty when nothing. */
export function listingProblems(listing: Listing, store: Store): readonly string[] {
  const { limits, text } = stores[store];
  const tooLong = limits.flatMap(({ field, most }) => {
    const [first] = listing[field];
    const isList = first?.kind === 'list';
    const length = isList
      ? first.items.length
      : (field === 'Description' ? text : plainTextOf)(listing[field]).length;
    if (length === 0) return [`${field} is empty`];
    return length > most
      ? [`${field}: ${length} ${isList ? 'items' : 'characters'}, of at most ${most}`]
      : [];
  });
  const name = plainTextOf(listing.Name);
  const words = /google|sheets|gmail|drive|microsoft|excel|office|free|sale|!/i.exec(name);
  return words ? [...tooLong, `Name: “${words[0]}” is not allowed`] : tooLong;
}

/** The listing for a store, field after field, to be copied into its form. */
export function listingText(listing: Listing, store: Store): string {
  const shown: readonly Field[] =
    store === 'google'
      ? ['Name', 'Short description', 'Description', 'After installing', 'Captions']
      : ['Name', 'Summary', 'Description', 'Keywords', 'Captions'];
  return shown
    .map((field) => {
      const text = field === 'Description' ? stores[store].text(listing[field]) : plainTextOf(listing[field]);
      return `=== ${field} ===\n\n${text}\n`;
    })
    .join('\n');
}
