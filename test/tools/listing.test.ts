import { languages } from '../../core/speech/language';
import { manifestStrings } from '../../excel-addin/build/manifestStrings';
import { parseMarkdown } from '../../excel-addin/build/pages/markdown';
import { listingProblems, listingText, readListing, storeNames } from '../../tools/publish/listing';

describe.each(languages)('the listing in %s', (language) => {
  const listing = readListing('.', language);

  test.each(storeNames)('is taken by %s', (store) => {
    expect(listingProblems(listing, store)).toEqual([]);
  });

  test('has the name of the add-in, for which Google advises 30 characters', () => {
    expect(listing.Name).toEqual([{ kind: 'paragraph', text: manifestStrings[language].name }]);
    expect(manifestStrings[language].name.length).toBeLessThanOrEqual(30);
  });

  test('has as many captions as in English', () => {
    const count = (of: typeof listing) =>
      of.Captions.map((block) => block.kind === 'list' && block.items.length);
    expect(count(listing)).toEqual(count(readListing('.', 'en')));
  });

  test('is plain text for Google and HTML for Microsoft', () => {
    expect(listingText(listing, 'google')).not.toMatch(/\*\*|<p>/);
    expect(listingText(listing, 'microsoft')).toContain('<ul><li>');
    expect(listingText(listing, 'microsoft')).toContain('=== Summary ===');
  });
});

const listing = readListing('.', 'en');
const textOf = (length: number) => parseMarkdown('a'.repeat(length));

test.each([
  ['google', { Name: textOf(51) }, 'Name: 51 characters, of at most 50'],
  ['google', { 'Short description': textOf(201) }, 'Short description: 201 characters, of at most 200'],
  ['google', { Description: textOf(16_000) }, 'Description: 16000 characters, of at most 15999'],
  ['microsoft', { Summary: textOf(101) }, 'Summary: 101 characters, of at most 100'],
  ['microsoft', { Description: textOf(3_994) }, 'Description: 4001 characters, of at most 4000'],
  ['microsoft', { Keywords: parseMarkdown('- a\n- b\n- c\n- d') }, 'Keywords: 4 items, of at most 3'],
  ['microsoft', { Summary: [] }, 'Summary is empty'],
  ['google', { Name: parseMarkdown('Value for Google') }, 'Name: “Google” is not allowed'],
] as const)('%s refuses what is too long or missing (%#)', (store, changed, said) => {
  expect(listingProblems({ ...listing, ...changed }, store)).toEqual([said]);
});
