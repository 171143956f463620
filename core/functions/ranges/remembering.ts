/** Memoizes a function of plain data for its last `most` arguments, which are compared by content. */
export function remembering<Asked, Answer>(
  most: number,
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const known = new Map<string, Answer>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const found = known.has(key) ? (known.get(key) as Answer) : answer(asked);
    known.delete(key);
    known.set(key, found);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return found;
  };
}
