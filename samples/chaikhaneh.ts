import { toCsv } from './csv';
import { jalaliDate } from './dates';
import { persianFirstNames, persianLastNames } from './names';
import { Random } from './random';
import { type Shop, simulateShop } from './simulateShop';

/** 1 Farvardin 1402, for a year and a half. */
const opened = Date.UTC(2023, 2, 21);

const chaikhanehShop: Shop = {
  behaviour: { r: 0.9, alpha: 8, a: 0.7, b: 3, p: 6, q: 4.5, gamma: 250_000 },
  days: 545,
  rows: 600,
  cancelled: 0.03,
  refunded: 0.02,
  step: 1000,
};

const cities = ['تهران', 'مشهد', 'اصفهان', 'شیراز', 'تبریز', 'رشت', 'لاهیجان'];
const cityWeights = [36, 16, 14, 12, 10, 7, 5];
const statuses = { kept: 'تحویل شده', cancelled: 'لغو شده', refunded: 'مرجوع شده' };

/**
 * A tea shop in Persian: Jalali dates and amounts in Toman with Persian digits and separators. The customer
 * is the mobile number, written with its leading zero; two people may share a name.
 */
export function chaikhaneh(): string {
  const random = new Random(1402);
  const people = new Map<number, { readonly name: string; readonly mobile: string; readonly city: string }>();
  const rows = simulateShop(chaikhanehShop, random).map((purchase, index) => {
    const known = people.get(purchase.customer) ?? newPerson(random, purchase.customer);
    people.set(purchase.customer, known);
    return [
      persianDigits(String(1001 + index)),
      known.name,
      known.mobile,
      persianDigits(jalaliDate(opened, purchase.day)),
      toman(purchase.amount),
      statuses[purchase.fate],
      known.city,
    ];
  });
  // A byte order mark, as Excel writes it: without one Excel would not read Persian.
  return `\uFEFF${toCsv(
    [['شماره سفارش', 'نام مشتری', 'موبایل', 'تاریخ سفارش', 'مبلغ (تومان)', 'وضعیت', 'شهر'], ...rows],
    ',',
  )}`;
}

function newPerson(random: Random, number: number) {
  return {
    name: `${random.pick(persianFirstNames)} ${random.pick(persianLastNames)}`,
    // A block that no operator assigns, so that the number belongs to no one.
    mobile: persianDigits(`0999000${String(1000 + 7 * number).padStart(4, '0')}`),
    city: random.pick(cities, cityWeights),
  };
}

function persianDigits(text: string): string {
  return text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));
}

/** 1234000 as "۱٬۲۳۴٬۰۰۰". */
function toman(amount: number): string {
  return persianDigits(String(amount).replace(/\B(?=(\d{3})+$)/g, '٬'));
}
