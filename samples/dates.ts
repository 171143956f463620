import { toJalaali } from 'jalaali-js';
import { msPerDay } from '../core/cells/parse/civil';

/** `days` after the opening day, as 2024-03-07. */
export function isoDate(opened: number, days: number): string {
  return new Date(opened + days * msPerDay).toISOString().slice(0, 10);
}

/** The same as 07.03.2024. */
export function turkishDate(opened: number, days: number): string {
  return isoDate(opened, days).split('-').reverse().join('.');
}

/** The same in the Jalali calendar with Latin digits and no padding, as 1402/12/17. */
export function jalaliDate(opened: number, days: number): string {
  const date = new Date(opened + days * msPerDay);
  const { jy, jm, jd } = toJalaali(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return `${jy}/${jm}/${jd}`;
}
