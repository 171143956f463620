/** How the text of a file was read. */
export interface TextEncoding {
  /** Name of the encoding as the WHATWG spells it, such as "windows-1254". */
  readonly encoding: string;
  /** True when the encoding is a guess, which the user should know. */
  readonly guessed: boolean;
}

export interface DecodedText extends TextEncoding {
  readonly text: string;
}

export interface DecodedPieces extends TextEncoding {
  /** The text in pieces that end where lines do, each decoded when it is asked for. */
  readonly pieces: Iterable<string>;
}

/** Bytes of a piece, before the line that they end in goes on. */
const pieceLength = 1 << 20;

/**
 * Bytes of a text file as text, without its byte order mark. `label` names the encoding when the user knows it.
 *
 * @throws RangeError when the label names no encoding.
 */
export function decodeText(bytes: Uint8Array, label: string | null = null): DecodedText {
  const { pieces, ...read } = decodePieces(bytes, label);
  return { text: [...pieces].join(''), ...read };
}

/**
 * The same piece by piece: no text is as long as the file, and one letter beyond Latin does not make all of it take
 * two bytes a letter.
 *
 * @throws RangeError when the label names no encoding.
 */
export function decodePieces(bytes: Uint8Array, label: string | null = null): DecodedPieces {
  const found = label === null ? detectEncoding(bytes) : { encoding: label, guessed: false };
  const { encoding } = new TextDecoder(found.encoding);
  const pieces = { [Symbol.iterator]: () => piecesIn(bytes, encoding) };
  return { pieces, encoding, guessed: found.guessed };
}

function* piecesIn(bytes: Uint8Array, encoding: string): Generator<string> {
  for (const [from, piece] of cut(bytes, encoding)) {
    // Only the mark at the very start is no part of the text.
    yield new TextDecoder(encoding, { ignoreBOM: from > 0 }).decode(piece);
  }
}

/** Pieces of the bytes, with the place of each, that end where lines do. */
function* cut(bytes: Uint8Array, encoding: string): Generator<readonly [from: number, piece: Uint8Array]> {
  for (let from = 0; from < bytes.length; ) {
    const to = afterLine(bytes, from + pieceLength, encoding);
    yield [from, bytes.subarray(from, to)];
    from = to;
  }
}

/** Where the line ends that a byte is in. No encoding has the byte of a line end within another letter, but for UTF-16. */
function afterLine(bytes: Uint8Array, at: number, encoding: string): number {
  const wide = encoding.startsWith('utf-16');
  for (let end = bytes.indexOf(lineFeed, at); end >= 0; end = bytes.indexOf(lineFeed, end + 1)) {
    if (!wide) return end + 1;
    const first = end - (end % 2);
    const other = bytes[end % 2 === 0 ? end + 1 : end - 1];
    if (other === 0 && (end % 2 === 0) === (encoding === 'utf-16le')) return first + 2;
  }
  return bytes.length;
}

const lineFeed = 10;

/**
 * UTF by its mark, by its zeros or by being valid; else one of the Windows code pages that Turkish,
 * western and Arabic-script Excel save CSV in. General detectors take Turkish for Latin-1 or even Japanese.
 */
function detectEncoding(bytes: Uint8Array): TextEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', guessed: false };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', guessed: false };
  if (second === 0 && first !== 0) return { encoding: 'utf-16le', guessed: false };
  if (first === 0 && second !== 0 && second !== undefined) return { encoding: 'utf-16be', guessed: false };
  return isUtf8(bytes)
    ? { encoding: 'utf-8', guessed: false }
    : { encoding: detectCodePage(bytes), guessed: true };
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const [, piece] of cut(bytes, 'utf-8')) if (!isAscii(piece)) decoder.decode(piece);
    return true;
  } catch {
    return false;
  }
}
/** Five times as fast as decoding, and true of most files. */
function isAscii(bytes: Uint8Array): boolean {
  let all = 0;
  for (let i = 0; i < bytes.length; i++) all |= bytes[i];
  return all < 0x80;
}

function detectCodePage(bytes: Uint8Array): string {
  const counts = new Uint32Array(256);
  let high = 0;
  let inRuns = 0;
  bytes.forEach((byte, i) => {
    counts[byte] += 1;
    if (byte < 0x80) return;
    high++;
    if (bytes[i - 1] >= 0x80 || bytes[i + 1] >= 0x80) inRuns++;
  });
  // Persian and Arabic words are all high bytes; in Latin scripts letters with marks mostly stand alone.
  if (inRuns > high / 2) return 'windows-1256';
  // ı ş ğ Ş İ Ğ stand where Icelandic has ý þ ð Þ Ý Ð.
  const turkish = [0xfd, 0xfe, 0xf0, 0xde, 0xdd, 0xd0].some((byte) => counts[byte] > 0);
  return turkish ? 'windows-1254' : 'windows-1252';
}
