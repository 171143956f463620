import { once } from '../../base/once';
import { fold } from './fold';

export interface MonthName {
  readonly month: number;
  readonly calendar: 'gregorian' | 'jalali';
}

/** English, Turkish, Persian; then German, French, Spanish, Italian, Portuguese and Dutch, as marketplaces write them. */
const gregorian: readonly string[] = [
  'january jan ocak oca ژانویه januar jän janvier janv enero ene gennaio gen janeiro januari',
  'february feb şubat şub فوریه februar février févr fév febrero febbraio fevereiro fev februari',
  'march mar mart مارس märz mär mrz mars marzo março maart mrt',
  'april apr nisan nis آوریل اپریل avril avr abril abr aprile',
  'may mayıs مه می mai mayo maggio mag maio mei',
  'june jun haziran haz ژوئن جون juni juin junio giugno giu junho',
  'july jul temmuz tem ژوئیه ژوییه جولای juli juillet juil julio luglio lug julho',
  'august aug ağustos ağu اوت آگوست اگوست août aoû agosto ago augustus',
  'september sep sept eylül eyl سپتامبر septembre septiembre settembre set setembro',
  'october oct ekim eki اکتبر oktober okt octobre octubre ottobre ott outubro out',
  'november nov kasım kas نوامبر novembre noviembre novembro',
  'december dec aralık ara دسامبر dezember dez décembre déc diciembre dic dicembre dezembro december',
];

/** As in Iran, then as in Afghanistan, then in Latin letters. */
const jalali: readonly string[] = [
  'فروردین حمل farvardin',
  'اردیبهشت ثور ordibehesht',
  'خرداد جوزا khordad',
  'تیر سرطان tir',
  'مرداد امرداد اسد mordad amordad',
  'شهریور سنبله shahrivar',
  'مهر میزان mehr',
  'آبان عقرب aban',
  'آذر قوس azar',
  'دی جدی dey',
  'بهمن دلو bahman',
  'اسفند حوت esfand',
];

const monthNames = once(() => new Map([...entries(gregorian, 'gregorian'), ...entries(jalali, 'jalali')]));

/** The month, with its calendar, that has this folded name; null when none has. */
export const monthNamed = (name: string): MonthName | null => monthNames().get(name) ?? null;

function entries(names: readonly string[], calendar: MonthName['calendar']): [string, MonthName][] {
  return names.flatMap((spellings, index) =>
    spellings
      .split(' ')
      .map((spelling): [string, MonthName] => [fold(spelling), { month: index + 1, calendar }]),
  );
}
