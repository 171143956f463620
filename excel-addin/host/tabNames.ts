const longest = 31;

/**
 * A name that no tab has yet: the requested one, made legal for Excel (at most 31 characters, none of \ / ? * [ ] :,
 * no apostrophe at either end, not "History"), with a number when it is taken.
 */
export function freeTabName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const legal = legalTabName(wished);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const name = legal.slice(0, longest - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function legalTabName(wished: string): string {
  const plain = wished
    .replace(/[\\/?*[\]:]/g, ' ')
    .trim()
    .slice(0, longest)
    .replace(/^'+|'+$/g, '')
    .trim();
  if (plain === '') return 'CLV';
  return plain.toLowerCase() === 'history' ? `${plain} 1` : plain;
}
