import type { RowsOfText } from './textTable';

/** Oddities of a delimited text, with counts. */
export interface Oddities {
  /** Quotation marks that open a cell and are never closed: the cell is read as written, including the mark. */
  readonly unclosedQuotes: number;
  /** Row of the first of them, counted from 0; −1 when there is none. */
  readonly firstUnclosedQuote: number;
  /** NUL characters that were dropped. */
  readonly nulls: number;
  /** Byte order marks within the text, where files were put together, that were dropped. */
  readonly byteOrderMarks: number;
}

export interface DelimitedTokenizer {
  /** Takes the next piece of the text, of any length; it may end anywhere. */
  push(text: string): void;
  /** Says that there is no more. */
  end(): Oddities;
}

/** Longer than any cell of a spreadsheet: a quotation mark that is not closed within this many characters is text. */
const longestCell = 1_000_000;

const quote = '"';
const byteOrderMark = '\ufeff';

/**
 * Splits delimited text into rows as it comes in, each given to `rows` once it is complete. RFC 4180, read
 * leniently, so that no row is lost:
 *
 * - A row ends at LF, CR LF or CR, also when one text mixes them; quoted cells keep theirs. Empty lines are rows of
 *   one empty cell, so that rows are those a spreadsheet shows; a line end at the very end opens no row.
 * - Quotation marks count where a cell begins, after spaces too; within, a mark that no delimiter or line end follows is text.
 * - A mark that is never closed is text, and its row ends where its line does: when the text ends, or when on a later
 *   line another cell is opened before this one is closed.
 * - NUL characters, and byte order marks where a cell begins, are dropped.
 *
 * @param delimiter One character.
 */
export function delimitedTokenizer(delimiter: string, rows: RowsOfText): DelimitedTokenizer {
  let text = '';
  let isLast = false;
  let count = 0;
  let unclosedQuotes = 0;
  let firstUnclosedQuote = -1;
  let nulls = 0;
  let byteOrderMarks = 0;

  return {
    push(piece) {
      text += withoutNulls(piece);
      takeRows();
    },
    end() {
      isLast = true;
      takeRows();
      return { unclosedQuotes, firstUnclosedQuote, nulls, byteOrderMarks };
    },
  };

  function withoutNulls(piece: string): string {
    if (!piece.includes('\0')) return piece;
    const clean = piece.replaceAll('\0', '');
    nulls += piece.length - clean.length;
    return clean;
  }

  /** Takes all rows that are complete, and keeps the rest for the next piece. */
  function takeRows(): void {
    const place = { quote: -2, lineFeed: -2, carriageReturn: -2, mark: -2 };
    const next = (of: keyof typeof place, character: string, from: number) => {
      if (place[of] !== -1 && place[of] < from) place[of] = text.indexOf(character, from);
      return place[of] < 0 ? text.length : place[of];
    };
    let from = 0;
    while (from < text.length) {
      const end = Math.min(next('lineFeed', '\n', from), next('carriageReturn', '\r', from));
      const isPlain = next('quote', quote, from) >= end && next('mark', byteOrderMark, from) >= end;
      const after = isPlain ? takePlain(from, end) : takeRow(from);
      if (after < 0) break;
      from = after;
    }
    text = text.slice(from);
  }

  /** Where the next row begins after a line end at `end`; −1 when the next piece has to tell. */
  function afterLineEnd(end: number): number {
    if (end + 1 >= text.length && !isLast) return text.length === end || text[end] === '\r' ? -1 : end + 1;
    return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }

  /** A row without quotation marks; gives the place after it, −1 when it may go on. */
  function takePlain(from: number, end: number): number {
    const after = afterLineEnd(end);
    if (after >= 0) {
      rows.line(text, from, end);
      count++;
    }
    return after;
  }

  /** A row cell by cell; gives the place after it, −1 when it may go on. */
  function takeRow(from: number): number {
    const cells: string[] = [];
    let unclosed = 0;
    let marks = 0;
    for (let at = from; ; ) {
      if (text[at] === byteOrderMark) {
        if (count > 0 || cells.length > 0) marks++;
        at++;
      }
      const opening = placeAfterSpaces(at);
      const quoted = text[opening] === quote ? readQuoted(opening) : null;
      if (quoted === 'more') return -1;
      if (quoted === 'unclosed') unclosed++;
      const end = quoted !== null && quoted !== 'unclosed' ? quoted.end : endOfPlainCell(at);
      cells.push(quoted !== null && quoted !== 'unclosed' ? quoted.cell : text.slice(at, end));
      if (text[end] === delimiter) {
        at = end + 1;
        continue;
      }
      const after = afterLineEnd(end);
      if (after < 0) return -1;
      byteOrderMarks += marks;
      if (unclosed > 0 && firstUnclosedQuote < 0) firstUnclosedQuote = count;
      unclosedQuotes += unclosed;
      rows.row(cells);
      count++;
      return after;
    }
  }

  function placeAfterSpaces(at: number): number {
    let index = at;
    while (text[index] === ' ') index++;
    return index;
  }

  function endOfPlainCell(at: number): number {
    let end = at;
    while (!isEnd(end)) end++;
    return end;
  }

  /** Whether a cell ends here: at a delimiter, a line end or the end of what is there. */
  function isEnd(at: number): boolean {
    const character = text[at];
    return at >= text.length || character === delimiter || character === '\n' || character === '\r';
  }

  /** A cell in quotation marks that opens at `opening`; `end` is the place of the delimiter or line end after it. */
  function readQuoted(opening: number): { cell: string; end: number } | 'unclosed' | 'more' {
    let cell = '';
    let at = opening + 1;
    for (;;) {
      const mark = text.indexOf(quote, at);
      if (mark < 0 ? text.length - opening > longestCell : mark - opening > longestCell) return 'unclosed';
      if (mark < 0) return isLast ? 'unclosed' : 'more';
      const end = placeAfterSpaces(mark + 1);
      const isDoubled = text[mark + 1] === quote;
      if ((isDoubled ? mark + 2 : end) >= text.length && !isLast) return 'more';
      const isClosing = !isDoubled && isEnd(end);
      if (isClosing) return { cell: cell + text.slice(at, mark), end };
      if (opensAnother(opening, mark, isDoubled)) return 'unclosed';
      cell += text.slice(at, mark + 1);
      at = mark + (isDoubled ? 2 : 1);
    }
  }

  /** Whether a mark within a quoted cell begins a cell of a later line, as none can before this one is closed. */
  function opensAnother(opening: number, mark: number, isDoubled: boolean): boolean {
    let before = mark - 1;
    while (text[before] === ' ' || text[before] === byteOrderMark) before--;
    if (before <= opening || !isEnd(before)) return false;
    // Two marks are one within a quoted cell, or an empty cell of their own.
    if (isDoubled && !isEnd(mark + 2)) return false;
    const between = text.slice(opening, before + 1);
    return between.includes('\n') || between.includes('\r');
  }
}
