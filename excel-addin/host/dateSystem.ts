/** Days to add to a date cell's number to get days since 1899-12-30: 0, or 1462 in a workbook that counts from 1904. */
type DateSystem = 0 | 1462;

export type DateSystemReader = (context: Excel.RequestContext) => Promise<DateSystem>;

/**
 * Asks Excel once for its date system. There is no property for it, but the number of
 * 1904-01-01 does: 0 in a workbook of the 1904 system, 1462 in all others.
 */
export function dateSystemReader(): DateSystemReader {
  let known: DateSystem | undefined;
  return async (context) => {
    if (known !== undefined) return known;
    const first = context.workbook.functions.date(1904, 1, 1);
    first.load('value');
    await context.sync();
    known = Number(first.value) === 0 ? 1462 : 0;
    return known;
  };
}

/** Whether cells of this number format show a date (with or without a time); a time or duration alone does not count. */
export function isDateFormat(format: unknown): boolean {
  if (typeof format !== 'string' || /\[[hms]+\]/i.test(format)) return false;
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').split(';')[0] ?? '';
  // m is a month unless it follows hours or stands before seconds.
  const withoutMinutes = codes.replace(/h+[^a-z]*m+|m+[^a-z]*s+/gi, '');
  return /[dmy]/i.test(withoutMinutes);
}
