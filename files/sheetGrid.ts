/** How far the cells of a sheet reach. */
export interface GridSize {
  /** Down to the last row with a filled cell, … */
  readonly rows: number;
  /** … and to the last column with one. */
  readonly columns: number;
  /** Filled cells. */
  readonly cells: number;
  /** Down to the last row that is written, filled or not. */
  readonly lastRow: number;
  /** Address of the filled cell that lies farthest to the right, then down; '' without any. */
  readonly far: string;
}

/** Why bytes are not those of a sheet that somebody made: a text longer than a cell can be, or a cell without a plain address. */
export type SheetFault = 'longText' | 'address';

export interface SheetGrid {
  /** Takes the next bytes of a part; false when a fault was found. */
  take(piece: Uint8Array): boolean;
  /** The grid of all bytes, or what is wrong with them. */
  size(): GridSize | SheetFault;
}

/** Bytes between the beginnings of two tags; a cell of Excel holds 32,767 letters. */
const longestText = 200_000;

/**
 * Goes once through the bytes of a part of a workbook, and finds the cells in it without keeping them. It reads tags as the
 * reader of workbooks does: with any prefix, with their attributes in any order and in either quotation marks.
 */
export function sheetGrid(): SheetGrid {
  let [rows, columns, cells, lastRow, far, row] = [0, 0, 0, 0, '', 0];
  let fault: SheetFault | null = null;
  /** The bytes from the last tag on, which may go on in the next piece. */
  let rest: Uint8Array = new Uint8Array();

  const takeRow = (number: string) => {
    if (!/^\d{1,15}$/.test(number)) fault = 'address';
    row = Number(number);
    lastRow = Math.max(lastRow, row);
  };
  const takeCell = (address: string, isBlank: boolean) => {
    const [, letters = '', digits = ''] = /^([A-Z]{1,8})(\d{1,15})$/.exec(address) ?? [];
    if (letters === '') fault = 'address';
    const ownRow = Math.max(Number(digits), row);
    lastRow = Math.max(lastRow, ownRow);
    if (isBlank) return;
    cells++;
    rows = Math.max(rows, ownRow);
    const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
    if (column < columns || (column === columns && ownRow < rows)) return;
    columns = column;
    far = address;
  };
  /** Takes the tag between two places when it is that of a row or a cell. */
  const takeTag = (bytes: Uint8Array, from: number, to: number) => {
    const name = nameAt(bytes, from + 1, to);
    const isCell = is(bytes, name, 'c');
    if (!isCell && !is(bytes, name, 'row')) return;
    const { addresses, isBlank } = attributesAt(bytes, name.end, to);
    if (addresses === null) fault = 'address';
    else for (const address of addresses) isCell ? takeCell(address, isBlank) : takeRow(address);
  };

  return {
    take(piece) {
      const bytes = rest.length === 0 ? piece : joined(rest, piece);
      let at = rest.length === 0 ? bytes.indexOf(lessThan) : 0;
      if (at < 0) at = bytes.length;
      if (at > longestText) fault = 'longText';
      while (fault === null && at < bytes.length) {
        const next = bytes.indexOf(lessThan, at + 1);
        if ((next < 0 ? bytes.length : next) - at > longestText) fault = 'longText';
        if (next < 0) break;
        takeTag(bytes, at, next);
        at = next;
      }
      rest = bytes.slice(at);
      return fault === null;
    },
    size: () => fault ?? { rows, columns, cells, lastRow, far },
  };
}

const [lessThan, greaterThan, slash, colon, equals] = [...'<>/:='].map((sign) => sign.charCodeAt(0));
const marks = [...'"\''].map((mark) => mark.charCodeAt(0));

interface Name {
  /** Behind the prefix. */
  readonly start: number;
  readonly end: number;
}

function nameAt(bytes: Uint8Array, from: number, to: number): Name {
  let start = from;
  let end = from;
  for (; end < to && !isSpace(bytes[end]) && !isEnd(bytes[end]); end++)
    if (bytes[end] === colon) start = end + 1;
  return { start, end };
}

/**
 * What the attributes called "r" of a tag say, and whether nothing is in the tag; null when they are written as no program does,
 * so that readers might see others.
 */
function attributesAt(bytes: Uint8Array, from: number, to: number) {
  const addresses: string[] = [];
  const skip = (index: number) => {
    let next = index;
    while (next < to && isSpace(bytes[next])) next++;
    return next;
  };
  for (let at = skip(from); at < to; at = skip(at)) {
    if (bytes[at] === greaterThan) return { addresses, isBlank: false };
    if (bytes[at] === slash) return { addresses, isBlank: true };
    const name = nameAt(bytes, at, to);
    const opening = skip(name.end + 1);
    if (bytes[name.end] !== equals || !marks.includes(bytes[opening])) break;
    const closing = bytes.indexOf(bytes[opening], opening + 1);
    if (closing < 0 || closing >= to) break;
    if (is(bytes, name, 'r'))
      addresses.push(String.fromCharCode(...bytes.subarray(opening + 1, Math.min(closing, opening + 50))));
    at = closing + 1;
  }
  return { addresses: null, isBlank: false };
}

function is(bytes: Uint8Array, { start, end }: Name, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word.charCodeAt(i)) return false;
  return true;
}

function isSpace(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13);
}

/** Whether a name ends here without a space. */
function isEnd(byte: number): boolean {
  return byte === greaterThan || byte === slash || byte === equals;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
