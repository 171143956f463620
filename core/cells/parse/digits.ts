/** Value 0 to 9 of a Latin, Persian or Arabic digit by its character code; −1 for any other character. */
export function digitValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  return -1;
}

/**
 * The text with Persian (۰-۹) and Arabic (٠-٩) digits as Latin ones.
 *
 * @example
 * latinDigits('۱۴۰۴/۷/۲۱'); // '1404/7/21'
 */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digitValue(digit.charCodeAt(0))));
}
