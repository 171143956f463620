/** The path of the first number that is none (NaN or infinite), or of the first text that shows one or an object; '' without any. */
export function oddIn(result: unknown, input: unknown): string {
  // Texts of the input come back as they are.
  const isOfInput = /NaN|Infinity|undefined|object/.test(JSON.stringify(input) ?? '');
  const looked = new Set<unknown>();
  const look = (value: unknown, path: string): string => {
    if (typeof value === 'number') return Number.isFinite(value) ? '' : `${value} at ${path}`;
    if (typeof value === 'string')
      return !isOfInput && oddText.test(value) ? `“${value.slice(0, 80)}” at ${path}` : '';
    if (typeof value !== 'object' || value === null || looked.has(value)) return '';
    looked.add(value);
    for (const [key, inner] of Object.entries(value)) {
      const found = look(inner, `${path}.${key}`);
      if (found !== '') return found;
    }
    return '';
  };
  return look(result, '');
}

const oddText = /\bNaN\b|Infinity|\bundefined\b|\[object /;
