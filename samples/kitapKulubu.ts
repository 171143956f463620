import { toCsv } from './csv';
import { turkishDate } from './dates';
import { turkishFirstNames, turkishLastNames } from './names';
import { Random } from './random';
import { type Shop, simulateShop } from './simulateShop';

/** 1 March 2023 to 30 September 2024. */
const opened = Date.UTC(2023, 2, 1);

const kitapKulubuShop: Shop = {
  behaviour: { r: 0.9, alpha: 9, a: 0.7, b: 3.2, p: 5, q: 4, gamma: 270 },
  days: 580,
  rows: 800,
  cancelled: 0.03,
  refunded: 0.03,
  step: 0.05,
};

const cities = ['İstanbul', 'Ankara', 'İzmir', 'Bursa', 'Eskişehir', 'Muğla', 'Çanakkale', 'Diyarbakır'];
const cityWeights = [34, 18, 14, 8, 8, 6, 6, 6];
const statuses = { kept: 'Teslim edildi', cancelled: 'İptal edildi', refunded: 'İade edildi' };

/**
 * A book club in Turkish: semicolons, 1.234,56 TL, dd.mm.yyyy. The customer is the e-mail address, and some
 * orders spell it in capitals or with a space, as forms do; it is the same customer.
 */
export function kitapKulubu(): string {
  const random = new Random(1923);
  const people = new Map<number, { readonly name: string; readonly email: string; readonly city: string }>();
  const rows = simulateShop(kitapKulubuShop, random).map((purchase, index) => {
    const known = people.get(purchase.customer) ?? newPerson(random, purchase.customer);
    people.set(purchase.customer, known);
    const email = random.chance(0.02) ? known.email.toUpperCase() : known.email;
    return [
      `KK${String(index + 1).padStart(5, '0')}`,
      turkishDate(opened, purchase.day),
      known.name,
      random.chance(0.01) ? `${email} ` : email,
      lira(purchase.amount),
      statuses[purchase.fate],
      known.city,
    ];
  });
  // A byte order mark, as Excel writes it: without one Excel would not read ş and ğ.
  return `\uFEFF${toCsv(
    [
      ['Sipariş No', 'Sipariş Tarihi', 'Müşteri Adı', 'E-posta', 'Sipariş Tutarı', 'Sipariş Durumu', 'Şehir'],
      ...rows,
    ],
    ';',
  )}`;
}

function newPerson(random: Random, number: number) {
  const first = random.pick(turkishFirstNames);
  const last = random.pick(turkishLastNames);
  const email = `${ascii(first)}.${ascii(last)}${number + 1}@example.com`;
  return { name: `${first} ${last}`, email, city: random.pick(cities, cityWeights) };
}

function ascii(name: string): string {
  return name.replaceAll('İ', 'I').replaceAll('ı', 'i').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** 1234.5 as "1.234,50 TL". */
function lira(amount: number): string {
  const [whole = '', cents = ''] = amount.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${cents} TL`;
}
