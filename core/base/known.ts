/** What a map holds for a key that must be in it. Throws a RangeError where it is not. */
export function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`there is nothing for ${String(key)}`);
  return value;
}
