/**
 * Memoizes a function of one object for its last argument: valuation asks about one customer several times in a row.
 */
export function memoizeLast<Key extends object, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  let last: { readonly key: Key; readonly answer: Answer } | null = null;
  return (key) => {
    if (last === null || last.key !== key) last = { key, answer: work(key) };
    return last.answer;
  };
}
