/** The elements at these indexes. A loop, because `map` and `from` with a callback are ten times slower. */
export function floatsAt(of: Float64Array, indexes: Int32Array): Float64Array {
  const found = new Float64Array(indexes.length);
  for (let i = 0; i < found.length; i++) found[i] = of[indexes[i]];
  return found;
}

/** The same for whole numbers. */
export function intsAt(of: Int32Array, indexes: Int32Array): Int32Array {
  const found = new Int32Array(indexes.length);
  for (let i = 0; i < found.length; i++) found[i] = of[indexes[i]];
  return found;
}
