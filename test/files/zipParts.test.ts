import { strFromU8, strToU8, zipSync } from 'fflate';
import { deflate, writeZip } from '../../cli/workbook/zip';
import { unpack, type ZipPart, zipParts } from '../../files/zipParts';

const files = { 'a.xml': 'a'.repeat(100_000), 'b/ç.txt': '', 'c.xml': '<c/>' };
const archive = zipSync(
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
);

function contentOf(part: ZipPart): string {
  const pieces: Uint8Array[] = [];
  unpack(part, (piece) => {
    pieces.push(piece.slice());
    return true;
  });
  return strFromU8(Buffer.concat(pieces));
}

test('lists and unpacks what another program has packed', () => {
  const parts = zipParts(archive) ?? [];
  expect(parts.map(({ name, declared }) => [name.slice(-4), declared])).toEqual([
    ['.xml', 100_000],
    ['.txt', 0],
    ['.xml', 4],
  ]);
  expect(parts.map(contentOf)).toEqual(Object.values(files));
});

test('an archive with a comment is one, and so is one that stands behind other bytes of the same memory', () => {
  const commented = new Uint8Array(archive.length + 60);
  commented.set(archive, 10);
  const within = commented.subarray(10);
  new DataView(within.buffer, within.byteOffset).setUint16(archive.length - 2, 50, true);
  expect(zipParts(within)).toHaveLength(3);
});

test('unpacks no further than it is wanted', () => {
  const [part] = zipParts(writeZip([deflate('a.xml', ' '.repeat(50_000_000))])) ?? [];
  let bytes = 0;
  unpack(part, (piece) => {
    bytes += piece.length;
    return false;
  });
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(20_000_000);
});

/** The archive with its sizes and places in 64 bits, as programs write that do not know beforehand how large it becomes. */
function in64Bits(count: number): Uint8Array {
  const content = strToU8('hello');
  const name = strToU8('a.xml');
  const bytes = new Uint8Array(500);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (size: 2 | 4 | 8, ...values: number[]) => {
    for (const value of values) {
      if (size === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
      at += size;
    }
  };
  const text = (part: Uint8Array) => {
    bytes.set(part, at);
    at += part.length;
  };
  put(4, 0x04034b50);
  put(2, 45, 0, 0, 0, 0);
  put(4, 0, content.length, content.length);
  put(2, name.length, 0);
  text(name);
  text(content);
  const list = at;
  put(4, 0x02014b50);
  put(2, 45, 45, 0, 0, 0, 0);
  put(4, 0, 0xffff_ffff, 0xffff_ffff);
  put(2, name.length, 28, 0, 0, 0);
  put(4, 0, 0xffff_ffff);
  text(name);
  put(2, 1, 24);
  put(8, content.length, content.length, 0);
  const end = at;
  put(4, 0x06064b50);
  put(8, 44);
  put(2, 45, 45);
  put(4, 0, 0);
  put(8, count, count, end - list, list);
  put(4, 0x07064b50, 0);
  put(8, end);
  put(4, 1, 0x06054b50);
  put(2, 0, 0, 0xffff, 0xffff);
  put(4, 0xffff_ffff, 0xffff_ffff);
  put(2, 0);
  return bytes.slice(0, at);
}

test('sizes and places in 64 bits are read', () => {
  expect((zipParts(in64Bits(1)) ?? []).map((part) => [part.name, part.declared, contentOf(part)])).toEqual([
    ['a.xml', 5, 'hello'],
  ]);
});

test.each([
  ['more files than there are bytes', in64Bits(4_000_000_000)],
  ['files that are not there', in64Bits(2)],
  ['no directory', strToU8('PK\u0003\u0004 and nothing more, for as long as a directory would be')],
  ['a damaged directory', archive.slice(0, -30).map((byte) => byte)],
  ['nothing', new Uint8Array()],
])('an archive that lists %s is none', (_, bytes) => {
  expect(zipParts(bytes)).toBeNull();
});
