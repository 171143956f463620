import { formatCount } from './format';
import type { Language } from './language';
import { pluralIn } from './plural';
import type { Quantity } from './quantity';

/** A number with its noun, such as "3 rows"; a quantity is written as its `text`. */
type Counted = (count: number | Quantity) => string;

function countedIn(language: Language): (one: string, other?: string) => Counted {
  const plural = pluralIn(language);
  return (one, other = one) =>
    (count) => {
      const { value, text } = typeof count === 'number' ? quantityOf(count, language) : count;
      return `${text} ${plural(value, one, other)}`;
    };
}

function quantityOf(count: number, language: Language): Quantity {
  return { value: count, text: formatCount(count, language) };
}

const english = countedIn('en');
const turkish = countedIn('tr');
const persian = countedIn('fa');

/** Counted nouns by language. */
export const counted = {
  en: {
    rows: english('row', 'rows'),
    columns: english('column', 'columns'),
    customers: english('customer', 'customers'),
    orders: english('order', 'orders'),
    groups: english('group', 'groups'),
    contacts: english('contact', 'contacts'),
    days: english('day', 'days'),
    weeks: english('week', 'weeks'),
    months: english('month', 'months'),
    /** After "the next": month · 12 months. */
    nextMonths: ({ value, text }: Quantity) => pluralIn('en')(value, 'month', `${text} months`),
  },
  tr: {
    rows: turkish('satır'),
    columns: turkish('sütun'),
    customers: turkish('müşteri'),
    orders: turkish('sipariş'),
    groups: turkish('grup'),
    contacts: turkish('temas'),
    days: turkish('gün'),
    weeks: turkish('hafta'),
    months: turkish('ay'),
  },
  fa: {
    rows: persian('ردیف'),
    columns: persian('ستون'),
    customers: persian('مشتری'),
    orders: persian('سفارش'),
    groups: persian('گروه'),
    contacts: persian('تماس'),
    days: persian('روز'),
    weeks: persian('هفته'),
    months: persian('ماه'),
  },
};
