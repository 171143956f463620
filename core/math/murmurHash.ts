/**
 * 32-bit hash of a text, a whole number from 0 to 2³² − 1: the same in every host and every version.
 *
 * MurmurHash3_x86_32 (Austin Appleby, SMHasher, public domain) of the text's UTF-8 bytes. Not cryptographic. Used only
 * to assign control groups, which users can reproduce in any language; contents are compared by `newHash`.
 */
export function murmurHash(text: string, seed = 0): number {
  const bytes = utf8(text);
  let hash = seed | 0;
  const whole = bytes.length - (bytes.length % 4);
  for (let i = 0; i < whole; i += 4) {
    const block = bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24);
    hash = rotate(hash ^ mix(block), 13);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  let tail = 0;
  for (let i = bytes.length - 1; i >= whole; i--) tail = (tail << 8) | bytes[i];
  if (tail !== 0) hash ^= mix(tail);
  hash ^= bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function mix(block: number): number {
  return Math.imul(rotate(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593);
}

function rotate(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}

/** Apps Script has no TextEncoder. A lone surrogate is written like any other code point. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    // `i` is below the length, so there is a code point.
    const point = text.codePointAt(i) as number;
    if (point < 0x80) bytes[size++] = point;
    else if (point < 0x800) {
      bytes[size++] = 0xc0 | (point >> 6);
      bytes[size++] = 0x80 | (point & 0x3f);
    } else if (point < 0x10000) {
      bytes[size++] = 0xe0 | (point >> 12);
      bytes[size++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[size++] = 0x80 | (point & 0x3f);
    } else {
      bytes[size++] = 0xf0 | (point >> 18);
      bytes[size++] = 0x80 | ((point >> 12) & 0x3f);
      bytes[size++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[size++] = 0x80 | (point & 0x3f);
      // Skips the second half of a surrogate pair.
      i++;
    }
  }
  return bytes.subarray(0, size);
}
