/** The text of a file, and how it was read. */
export interface DecodedText {
  readonly text: string;
  /** Name of the encoding as the WHATWG spells it, such as "windows-1254". */
  readonly encoding: string;
  /** True when the bytes do not say which encoding they are in, so that the reader should be told. */
  readonly guessed: boolean;
}

/**
 * Bytes of a text file as text, without its byte order mark. `label` names the encoding when the user knows it.
 *
 * @throws RangeError when the label names no encoding.
 */
export function decodeText(bytes: Uint8Array, label: string | null = null): DecodedText {
  const found = label === null ? detectEncoding(bytes) : { encoding: label, guessed: false };
  const decoder = new TextDecoder(found.encoding);
  return { text: decoder.decode(bytes), encoding: decoder.encoding, guessed: found.guessed };
}

/**
 * UTF by its mark, by its zeros or by being valid; else one of the Windows code pages that Turkish,
 * western and Arabic-script Excel save CSV in. General detectors take Turkish for Latin-1 or even Japanese.
 */
function detectEncoding(bytes: Uint8Array): { readonly encoding: string; readonly guessed: boolean } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', guessed: false };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', guessed: false };
  if (second === 0 && first !== 0) return { encoding: 'utf-16le', guessed: false };
  if (first === 0 && second !== 0 && second !== undefined) return { encoding: 'utf-16be', guessed: false };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { encoding: 'utf-8', guessed: false };
  } catch {
    return { encoding: detectCodePage(bytes), guessed: true };
  }
}

function detectCodePage(bytes: Uint8Array): string {
  const counts = new Uint32Array(256);
  let high = 0;
  let inRuns = 0;
  bytes.forEach((byte, i) => {
    counts[byte] = (counts[byte] ?? 0) + 1;
    if (byte < 0x80) return;
    high++;
    if ((bytes[i - 1] ?? 0) >= 0x80 || (bytes[i + 1] ?? 0) >= 0x80) inRuns++;
  });
  // Persian and Arabic words are all high bytes; in Latin scripts letters with marks mostly stand alone.
  if (inRuns > high / 2) return 'windows-1256';
  // ı ş ğ Ş İ Ğ stand where Icelandic has ý þ ð Þ Ý Ð.
  const turkish = [0xfd, 0xfe, 0xf0, 0xde, 0xdd, 0xd0].some((byte) => (counts[byte] ?? 0) > 0);
  return turkish ? 'windows-1254' : 'windows-1252';
}
