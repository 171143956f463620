/** Whether a number format shows a date or a time: a letter of one is left when quotes, brackets and escapes are gone. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === '' || format === 'General' || format === '@') return false;
  const tokens = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[ymdhs]/i.test(tokens);
}
