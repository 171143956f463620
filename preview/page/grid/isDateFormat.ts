/** Whether a number format shows a date or a time: a date or time letter remains after removing quotes, brackets and escapes. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === '' || format === 'General' || format === '@') return false;
  const tokens = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[ymdhs]/i.test(tokens);
}
