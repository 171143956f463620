import { isBlank } from '../../cells/blank';
import type { Cell } from '../../cells/cell';
import { latinDigits } from '../../cells/parse/digits';

/**
 * The key by which a customer's rows are matched; '' when the cell identifies no customer.
 *
 * Spaces around, upper and lower case (Turkish İ and ı too), Arabic letter forms
 * and Persian digits make no difference; everything else does: 00123 is not 123, and
 * a.b@shop.com is not ab@shop.com. Of "Ann Lee <ann@shop.com>", "mailto:ann@shop.com" and "ann@shop.com;" the key
 * is the address. Idempotent: the key of a key is the key itself.
 */
export function customerKey(cell: Cell): string {
  if (cell === null || isBlank(cell)) return '';
  const text = String(cell);
  if (plainKey.test(text)) return text;
  if (errorCell.test(text)) return '';
  const key = latinDigits(text)
    .replace(/[\u200c\u200e\u200f\ufeff\u0640]/g, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .normalize('NFC')
    .replace(/[İIı]/g, 'i')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[ ']+/, '')
    .trim();
  return key.includes('@') ? (oneAddress.exec(key)?.[1] ?? key) : key;
}

/** Fast path: cells that are already a key. */
const plainKey = /^[a-z0-9@._+-]*[a-z0-9]$/;

/** One e-mail address as mail programs and people write it. */
const oneAddress = /^(?:[^<>]*<)? ?(?:mailto:)?([^\s<>@;,:"']+@[^\s<>@;,:"']*[^\s<>@;,:"'.])[.;, >]*$/;

/** True when a key is an e-mail address, whatever the column is called. */
export function isAddress(key: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(key);
}

/** An e-mail address in lower case, so that every tab shows the same form; any other text unchanged. */
export function addressInOneForm(text: string): string {
  const key = customerKey(text);
  return isAddress(key) ? key : text;
}

const errorCell = /^#(N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|DIV\/0!|ERROR!)$/;

/** How the customer is shown: as written, without spaces around it. */
export function customerName(cell: Cell): string {
  return String(cell ?? '')
    .replace(/^[\s']+/, '')
    .trim();
}
