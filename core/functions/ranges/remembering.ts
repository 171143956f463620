/** Memoizes a function of plain data for its last `most` arguments, which are compared by content. */
export function remembering<Asked, Answer>(
  most: number,
  answer: (argument: Asked) => Answer,
): (argument: Asked) => Answer {
  const known = new Map<string, Answer>();
  return (argument) => {
    const key = JSON.stringify(argument);
    const found = known.has(key) ? (known.get(key) as Answer) : answer(argument);
    known.delete(key);
    known.set(key, found);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return found;
  };
}
