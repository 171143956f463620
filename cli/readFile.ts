import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeText } from '../files/decodeText';
import { type FileContent, readTables } from '../files/readTables';
import { UserError } from '../files/userError';

/**
 * Reads a file of orders from the disk.
 *
 * @throws UserError when the file is missing, empty or of another kind.
 */
export async function readFile(path: string, encoding: string | null = null): Promise<FileContent> {
  const file = basename(path);
  return readTables(readBytes(path, file), file, encoding);
}

/** Reads plain text in any encoding; throws like `readFile`, and for files that are not text. */
export function readText(path: string): string {
  const { text } = decodeText(readBytes(path, basename(path)));
  if (text.includes('\0')) throw new UserError((say) => say.fileNotText({ file: path }));
  return text;
}

/** The bytes of a file; throws like `readFile`. */
export function readBytes(path: string, file: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new UserError((say) => say.fileMissing({ file: path }));
    if (code === 'EISDIR') throw new UserError((say) => say.fileIsFolder({ file: path }));
    throw new UserError((say) => say.fileUnreadable({ file }));
  }
}
