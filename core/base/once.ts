/** A part that is made when it is first asked for, and then kept. */
export function once<Part>(make: () => Part): () => Part {
  let made: { readonly part: Part } | null = null;
  return () => {
    made ??= { part: make() };
    return made.part;
  };
}
