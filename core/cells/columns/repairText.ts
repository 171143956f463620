import { compact } from '../parse/fold';

/** What the bytes 0x80 to 0x9f are in Windows-1252 and -1254. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Letters of Windows-1254 that -1252 shows as others: ş as þ, ı as ý, ğ as ð. */
const turkish: Readonly<Record<string, string>> = { þ: 'ş', ý: 'ı', ð: 'ğ', Þ: 'Ş', Ý: 'İ', Ð: 'Ğ' };
const bytesOfTurkish: Readonly<Record<string, number>> = {
  ş: 0xfe,
  ı: 0xfd,
  ğ: 0xf0,
  Ş: 0xde,
  İ: 0xdd,
  Ğ: 0xd0,
};

/**
 * What a text may have been before it was read in the wrong encoding; empty for a sound one.
 *
 * @example
 * repairs('SipariÅŸ'); // ['Sipariş']
 */
export function repairs(text: string): string[] {
  const found: string[] = [];
  if (/[ÂÃÄÅØÙÚÛ]/.test(text)) {
    const decoded = decodeUtf8([...text].map(byteOf));
    if (decoded !== null) found.push(decoded);
  }
  if (/[þýðÞÝÐ]/.test(text)) found.push(text.replace(/[þýðÞÝÐ]/g, (letter) => turkish[letter] ?? letter));
  return found;
}

/** True for a text in which letters were replaced by question marks: "Sipari? Numaras?". */
export function hasLostLetters(text: string): boolean {
  return /\p{L}[?\ufffd]|[?\ufffd]\p{L}/u.test(text);
}

/** Whether a text with lost letters can be this name; at least three letters must be left of it. */
export function canBe(lost: string, compactName: string): boolean {
  const parts = lost.split(/[?\ufffd]+/).map(compact);
  if (parts.join('').length < 3 || parts.join('').length * 2 < compactName.length) return false;
  // One letter of UTF-8 can leave two or three marks.
  return new RegExp(`^${parts.join('.{0,3}')}$`, 'u').test(compactName);
}

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  const index = high.indexOf(character);
  return index >= 0 ? 0x80 + index : code < 256 ? code : (bytesOfTurkish[character] ?? -1);
}

/** Null when the bytes are no UTF-8. */
function decodeUtf8(bytes: readonly number[]): string | null {
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at] ?? -1;
    const more =
      first < 0 ? -1 : first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : -1;
    if (more < 0) return null;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let i = 0; i < more; i++) {
      const next = bytes[++at] ?? -1;
      if (next < 0x80 || next > 0xbf) return null;
      code = (code << 6) | (next & 0x3f);
    }
    text += String.fromCharCode(code);
  }
  return text;
}
