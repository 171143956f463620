import { Inflate } from 'fflate';

/** A file in a ZIP archive. */
export interface ZipPart {
  readonly name: string;
  /** Bytes that it says to have when it is unpacked; it may have others. */
  readonly declared: number;
  /** Its bytes in the archive. */
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
}

/** The files that the directory at the end of an archive lists; null when it is none, or lists what cannot be. */
export function zipParts(bytes: Uint8Array): readonly ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return partsIn(view, bytes);
  } catch {
    // Reading beyond the end.
    return null;
  }
}

/** Signatures of the records, and sizes of their fixed parts (APPNOTE.TXT of PKWARE, 4.3). */
const endRecord = { signature: 0x06054b50, size: 22 };
const end64Locator = { signature: 0x07064b50, size: 20 };
const end64Signature = 0x06064b50;
const listRecord = { signature: 0x02014b50, size: 46 };
const localSize = 30;
const longestComment = 0xffff;

/** In the place of a number that stands in 64 bits elsewhere. */
const in64 = 0xffff_ffff;

function partsIn(view: DataView, bytes: Uint8Array): readonly ZipPart[] | null {
  let end = view.byteLength - endRecord.size;
  const last = Math.max(0, end - longestComment);
  while (end >= last && view.getUint32(end, true) !== endRecord.signature) end--;
  if (end < last) return null;
  let [count, at] = [view.getUint16(end + 8, true), view.getUint32(end + 16, true)];
  const locator = end - end64Locator.size;
  if (locator >= 0 && view.getUint32(locator, true) === end64Locator.signature) {
    const index = large(view, locator + 8);
    if (view.getUint32(index, true) !== end64Signature) return null;
    [count, at] = [large(view, index + 32), large(view, index + 48)];
  }
  if (count * listRecord.size > view.byteLength) return null;
  const parts: ZipPart[] = [];
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== listRecord.signature) return null;
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) return null;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const names = at + listRecord.size;
    const { size, unpacked, local } = sizes(view, at, names + name, names + name + extra);
    const from = local + localSize + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + size > bytes.length) return null;
    parts.push({
      name: String.fromCharCode(...bytes.subarray(names, names + Math.min(name, 1000))),
      declared: unpacked,
      packed: bytes.subarray(from, from + size),
      isDeflated: method === 8,
    });
    at = names + name + extra + comment;
  }
  return parts;
}

/** Size in the archive and outside of it, and place, of a listed file; those in 64 bits are in the extra field of the kind 1. */
function sizes(view: DataView, at: number, from: number, to: number) {
  let [size, unpacked, local] = [20, 24, 42].map((field) => view.getUint32(at + field, true));
  for (let field = from; field + 4 < to; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    if (unpacked === in64) {
      unpacked = large(view, next);
      next += 8;
    }
    if (size === in64) {
      size = large(view, next);
      next += 8;
    }
    if (local === in64) local = large(view, next);
    break;
  }
  return { size, unpacked, local };
}

function large(view: DataView, at: number): number {
  return view.getUint32(at, true) + 2 ** 32 * view.getUint32(at + 4, true);
}

/** Bytes unpacked at a time: they become at most a thousand times as many. */
const step = 1 << 14;

/**
 * Unpacks a file piece by piece, and stops when `take` answers false.
 *
 * @throws an error when it cannot be unpacked.
 */
export function unpack({ packed, isDeflated }: ZipPart, take: (piece: Uint8Array) => boolean): void {
  if (!isDeflated) {
    take(packed);
    return;
  }
  let isWanted = true;
  const inflate = new Inflate((piece) => {
    isWanted = isWanted && take(piece);
  });
  for (let at = 0; at < packed.length && isWanted; at += step) {
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
}
