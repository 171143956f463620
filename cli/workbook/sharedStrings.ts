import { xmlText } from './xmlText';

/** The distinct texts of a workbook; cells refer to them by index. */
export interface SharedStrings {
  placeOf(text: string): number;
  /** The part of the package, in pieces, when all cells are known. */
  xml(): Generator<string>;
}

/** Approximate characters per piece. */
const pieceLength = 1 << 16;

export function sharedStrings(): SharedStrings {
  const places = new Map<string, number>();
  let references = 0;
  return {
    placeOf(text) {
      references++;
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, places.size);
      return places.size - 1;
    },
    *xml() {
      let piece =
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
        `count="${references}" uniqueCount="${places.size}">`;
      for (const text of places.keys()) {
        // XML readers drop leading and trailing space unless it is marked as preserved.
        const kept = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
        piece += `<si><t${kept}>${xmlText(text)}</t></si>`;
        if (piece.length > pieceLength) {
          yield piece;
          piece = '';
        }
      }
      yield `${piece}</sst>`;
    },
  };
}
