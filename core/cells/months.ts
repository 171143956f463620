import { fold } from './fold';

export interface MonthName {
  readonly month: number;
  readonly calendar: 'gregorian' | 'jalali';
}

const gregorian: readonly string[] = [
  'january jan ocak oca ژانویه',
  'february feb şubat şub فوریه',
  'march mar mart مارس',
  'april apr nisan nis آوریل اپریل',
  'may mayıs مه می',
  'june jun haziran haz ژوئن جون',
  'july jul temmuz tem ژوئیه ژوییه جولای',
  'august aug ağustos ağu اوت آگوست اگوست',
  'september sep sept eylül eyl سپتامبر',
  'october oct ekim eki اکتبر',
  'november nov kasım kas نوامبر',
  'december dec aralık ara دسامبر',
];

const jalali: readonly string[] = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد امرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
];

/** Month names of the three languages, folded, with the calendar that they belong to. */
export const monthNames: ReadonlyMap<string, MonthName> = new Map([
  ...entries(gregorian, 'gregorian'),
  ...entries(jalali, 'jalali'),
]);

function entries(names: readonly string[], calendar: MonthName['calendar']): [string, MonthName][] {
  return names.flatMap((spellings, index) =>
    spellings
      .split(' ')
      .map((spelling): [string, MonthName] => [fold(spelling), { month: index + 1, calendar }]),
  );
}
