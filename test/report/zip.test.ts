import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { deflate, deflatePieces, inflate, readZip, writeZip } from '../../cli/workbook/zip';

const letters = { 'a.txt': 'aaa', 'folder/شعر.txt': 'میازار موری که دانه‌کش است', 'empty.txt': '' };

test('what fflate has zipped is read, and what is written fflate unzips', () => {
  const theirs = readZip(
    zipSync(Object.fromEntries(Object.entries(letters).map(([path, text]) => [path, strToU8(text)]))),
  );
  expect(theirs.map((entry) => [entry.path, inflate(entry), entry.size])).toEqual(
    Object.entries(letters).map(([path, text]) => [path, text, Buffer.byteLength(text)]),
  );
  const ours = unzipSync(writeZip(theirs));
  expect(Object.fromEntries(Object.entries(ours).map(([path, bytes]) => [path, strFromU8(bytes)]))).toEqual(
    letters,
  );
});

test('the sum of a part is the CRC-32 of its bytes', () => {
  // The check value of CRC-32/ISO-HDLC, and that of no bytes.
  expect(deflate('x', '123456789').crc32).toBe(0xcbf43926);
  expect(deflate('x', '').crc32).toBe(0);
});

test('text in pieces is the text at once', async () => {
  const pieces = Array.from({ length: 50 }, (_, i) => `${i}é😀`.repeat(5000));
  const part = await deflatePieces('x', pieces);
  const whole = deflate('x', pieces.join(''));
  expect({ size: part.size, crc32: part.crc32 }).toEqual({ size: whole.size, crc32: whole.crc32 });
  expect(inflate(part)).toBe(pieces.join(''));
});

test.each([
  ['bytes that are no archive', strToU8('x'.repeat(40)), 'not a zip archive'],
  [
    'a file that is stored as it is',
    zipSync({ 'a.txt': [strToU8('a'), { level: 0 }] }),
    'a.txt is not deflated',
  ],
])('%s are a mistake of the program', (_, bytes, message) => {
  expect(() => readZip(bytes)).toThrow(new RangeError(message));
});
