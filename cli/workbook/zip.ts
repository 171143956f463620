import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync, inflateRawSync } from 'node:zlib';

/** A file in a zip archive, in deflated form. */
export interface ZipEntry {
  readonly path: string;
  readonly deflated: Uint8Array;
  /** Checksum of the uncompressed bytes. */
  readonly crc32: number;
  readonly size: number;
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const sizes = { local: 30, central: 46, end: 22 };
const deflateMethod = 8;
/** Names are UTF-8. */
const utf8Flag = 0x0800;
/** 1 January 1980, the earliest day of the format: the same for every file and machine. */
const firstDay = 0x0021;
const version = 20;

/** The files of an archive without a comment, all of them deflated, as writers of .xlsx make it. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = archive.length - sizes.end;
  if (archive.readUInt32LE(end) !== signatures.end) throw new RangeError('not a zip archive');
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      archive.readUInt16LE(at + field),
    );
    const path = archive.toString('utf8', at + sizes.central, at + sizes.central + nameLength);
    if (archive.readUInt16LE(at + 10) !== deflateMethod) throw new RangeError(`${path} is not deflated`);
    const local = archive.readUInt32LE(at + 42);
    const start = local + sizes.local + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    entries.push({
      path,
      deflated: archive.subarray(start, start + archive.readUInt32LE(at + 20)),
      crc32: archive.readUInt32LE(at + 16),
      size: archive.readUInt32LE(at + 24),
    });
    at += sizes.central + nameLength + extraLength + commentLength;
  }
  return entries;
}

export function inflate({ deflated }: ZipEntry): string {
  return inflateRawSync(deflated).toString('utf8');
}

// The platform's gzip appends checksum and size to the deflated bytes, so they need not be computed here.
const gzipHead = 10;
const gzipTail = 8;

export function deflate(path: string, text: string): ZipEntry {
  return entryOf(path, gzipSync(text));
}

/** The same for text in pieces, which is never in memory as a whole. */
export async function deflatePieces(path: string, pieces: Iterable<string>): Promise<ZipEntry> {
  const chunks: Buffer[] = [];
  await pipeline(Readable.from(pieces), createGzip(), async (packed: AsyncIterable<Buffer>) => {
    for await (const chunk of packed) chunks.push(chunk);
  });
  return entryOf(path, Buffer.concat(chunks));
}

function entryOf(path: string, gzipped: Buffer): ZipEntry {
  const tail = gzipped.length - gzipTail;
  return {
    path,
    deflated: gzipped.subarray(gzipHead, tail),
    crc32: gzipped.readUInt32LE(tail),
    size: gzipped.readUInt32LE(tail + 4),
  };
}

/** An archive of these files, in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path);
    const shared = sharedFields(entry, name.length);
    const local = Buffer.alloc(sizes.local);
    local.writeUInt32LE(signatures.local);
    shared.copy(local, 4);
    const central = Buffer.alloc(sizes.central);
    central.writeUInt32LE(signatures.central);
    central.writeUInt16LE(version, 4);
    shared.copy(central, 6);
    central.writeUInt32LE(offset, 42);
    files.push(local, name, entry.deflated);
    directory.push(central, name);
    offset += local.length + name.length + entry.deflated.length;
  }
  const end = Buffer.alloc(sizes.end);
  end.writeUInt32LE(signatures.end);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

/** What a file's own header and its line in the directory have in common: from the version to the length of the name. */
function sharedFields({ deflated, crc32, size }: ZipEntry, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(version);
  fields.writeUInt16LE(utf8Flag, 2);
  fields.writeUInt16LE(deflateMethod, 4);
  fields.writeUInt16LE(firstDay, 8);
  fields.writeUInt32LE(crc32, 10);
  fields.writeUInt32LE(deflated.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}
