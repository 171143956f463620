/**
 * The formats of Intl for numbers and days. Each is made once and kept: making one takes more than a hundred times as long as
 * writing with it.
 */

const numbers = new Map<string, Intl.NumberFormat>();
const days = new Map<string, Intl.DateTimeFormat>();

/**
 * How numbers are written in the locale `tag` (BCP 47).
 *
 * @throws RangeError for a tag or an option that Intl does not take.
 */
export function numberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return keptIn(numbers, tag, options, () => new Intl.NumberFormat(tag, options));
}

/**
 * How days and times are written in the locale `tag` (BCP 47). A sheet's day has no time zone: its milliseconds are UTC's.
 *
 * @throws RangeError for a tag or an option that Intl does not take.
 */
export function dayFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return keptIn(days, tag, options, () => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }));
}

function keptIn<Format>(kept: Map<string, Format>, tag: string, options: object, make: () => Format): Format {
  const key = tag + JSON.stringify(options);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const format = make();
  kept.set(key, format);
  return format;
}
