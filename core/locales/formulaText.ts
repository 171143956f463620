/** Numbers as they are typed into a formula: the percent sign comes last in every language, the decimal mark does not. */
export function formulaNumber(value: number, decimalMark: '.' | ',' = '.'): string {
  return String(Math.round(value * 1e6) / 1e6).replace('.', decimalMark);
}

/** A share in a formula: 0.4 is 40%; 40 is meant as 40% too. */
export function formulaShare(share: number, decimalMark: '.' | ',' = '.'): string {
  return `${formulaNumber(share > 1 ? share : share * 100, decimalMark)}%`;
}
