/** The value of a key that must be in the map. Throws a RangeError when it is missing. */
export function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`there is nothing for ${String(key)}`);
  return value;
}
