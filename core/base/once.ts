/** A lazily computed value, cached after the first call. */
export function once<Part>(make: () => Part): () => Part {
  let cached: { readonly part: Part } | null = null;
  return () => {
    cached ??= { part: make() };
    return cached.part;
  };
}
