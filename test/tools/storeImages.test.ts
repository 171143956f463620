import { readFileSync } from 'node:fs';
import { languages } from '../../core/speech/language';
import { readListing } from '../../tools/publish/listing';
import { pngSize } from '../../tools/publish/pngSize';
import { icons, picturedTabs, storePictures } from '../../tools/publish/storeImages';

test.each(icons)('$file has $width × $height pixels, for $use', ({ file, width, height }) => {
  expect(pngSize(readFileSync(file))).toEqual([width, height]);
});

test('there is each size that a store asks for', () => {
  const squares = icons.filter(({ width, height }) => width === height).map(({ width }) => width);
  // Excel's manifest and Microsoft's listing, then Google's listing and consent screen.
  for (const size of [16, 32, 64, 80, 300, 32, 128, 48, 96, 120]) expect(squares).toContain(size);
  expect(icons.some(({ width, height }) => width === 220 && height === 140)).toBe(true);
});

test.each([
  ['google', 1280, 800],
  ['excel', 1366, 768],
])('pictures of %s have %i × %i pixels, one to five in each language', (host, width, height) => {
  const pictures = storePictures.filter((picture) => picture.host === host);
  for (const picture of pictures) expect([picture.width, picture.height]).toEqual([width, height]);
  for (const language of languages) {
    const files = pictures.filter((picture) => picture.language === language).map(({ file }) => file);
    expect(files.length).toBe(picturedTabs.length);
    expect(new Set(files).size).toBe(files.length);
  }
  expect(picturedTabs.length).toBeGreaterThanOrEqual(1);
  expect(picturedTabs.length).toBeLessThanOrEqual(5);
});

test.each(languages)('each picture has a caption in %s', (language) => {
  const captions = readListing('.', language).Captions[0];
  expect(captions?.kind === 'list' && captions.items.length).toBe(picturedTabs.length);
});

test('a file that is no PNG has no size', () => {
  expect(pngSize(Buffer.from('GIF89a'.padEnd(40, ' ')))).toBeNull();
});
