/** Width and height of a PNG, in pixels; null for a file of another kind. */
export function pngSize(file: Uint8Array): readonly [number, number] | null {
  const data = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (data.length < 24 || data.toString('latin1', 1, 4) !== 'PNG') return null;
  return [data.readUInt32BE(16), data.readUInt32BE(20)];
}
