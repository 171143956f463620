import { jsonPieces, type Streamed } from '../../../core/report/jsonPieces';

/** A document as a program reads it. */
export function readJson<Document>(document: Streamed<Document>): Document {
  return JSON.parse([...jsonPieces(document)].join(''));
}
