import { listKeys } from '../../../core/campaigns/campaign';
import { usualLimits } from '../../../core/campaigns/customerLists';
import { actionForList, proposedAction } from '../../../core/speech/campaigns/actionText';
import { campaignWords } from '../../../core/speech/campaigns/campaignWords';
import { cardWords } from '../../../core/speech/cards/cardWords';
import { messageText } from '../../../core/speech/cards/messageText';
import { shownName } from '../../../core/speech/cards/shownName';
import { standing, usualGapText, whyNow } from '../../../core/speech/cards/whyText';
import { formatCount } from '../../../core/speech/format';
import { languages } from '../../../core/speech/language';
import { pageWords } from '../../../core/speech/pages/pageWords';

const seen = (usualGap: number | null, quietFor: number, lastProduct = '', orders = 5) => ({
  usualGap,
  quietFor,
  lastProduct,
  orders,
});

test.each([
  [
    seen(21, 42),
    'every 3 weeks, quiet for 6 weeks',
    '3 haftada bir alır, 6 haftadır yok',
    'هر ۳ هفته، ۶ هفته خاموش',
  ],
  [seen(30, 62), 'every month, quiet for 2 months', 'ayda bir alır, 2 aydır yok', 'هر ماه، ۲ ماه خاموش'],
  [seen(7, 15), 'every week, quiet for 2 weeks', 'haftada bir alır, 2 haftadır yok', 'هر هفته، ۲ هفته خاموش'],
  [seen(1, 3), 'every day, quiet for 3 days', 'her gün alır, 3 gündür yok', 'هر روز، ۳ روز خاموش'],
  [seen(1, 1), 'every day, quiet for 1 day', 'her gün alır, dün aldı', 'هر روز، ۱ روز خاموش'],
  [
    seen(5, 323),
    'every 5 days, quiet for 11 months',
    '5 günde bir alır, 11 aydır yok',
    'هر ۵ روز، ۱۱ ماه خاموش',
  ],
  [
    seen(21, 323),
    'every 3 weeks, quiet for 11 months',
    '3 haftada bir alır, 11 aydır yok',
    'هر ۳ هفته، ۱۱ ماه خاموش',
  ],
  [
    seen(90, 200),
    'every 3 months, quiet for 7 months',
    '3 ayda bir alır, 7 aydır yok',
    'هر ۳ ماه، ۷ ماه خاموش',
  ],
  [
    seen(21, 2),
    'every 3 weeks, last order 2 days ago',
    '3 haftada bir alır, son siparişi 2 gün önce',
    'هر ۳ هفته، آخرین سفارش ۲ روز پیش',
  ],
  [
    seen(null, 35, 'Tea'),
    'first order 5 weeks ago: Tea',
    'ilk siparişi 5 hafta önce: Tea',
    'نخستین سفارش ۵ هفته پیش: Tea',
  ],
  [seen(null, 0), 'first order today', 'ilk siparişi bugün', 'نخستین سفارش امروز'],
])('why now: %j', (person, ...said) => {
  expect((['en', 'tr', 'fa'] as const).map((language) => whyNow(person, language))).toEqual(said);
});

test('a second order is asked for on the days on which the list has somebody', () => {
  expect([usualLimits.secondOrderFrom, usualLimits.secondOrderDays]).toEqual([7, 60]);
  for (const language of languages) {
    const { lists, plain } = campaignWords(language);
    for (const { channel } of [lists.second_order, plain.first_timers])
      expect(channel).toContain(formatCount(usualLimits.secondOrderDays, language));
  }
});

test('who is not shown is in the tab of that name', () => {
  for (const language of languages) {
    const said = cardWords(language).inTab({ rest: { value: 6, text: '6' } });
    expect(said).toMatch(/^6 /);
    expect(said).toContain(pageWords(language).tabs.customers);
  }
});

test('how things stand, and how often', () => {
  expect(standing(seen(20, 152, '', 14), 'en')).toBe('14 orders, quiet for 5 months');
  expect(standing(seen(null, 1, '', 1), 'en')).toBe('1 order, quiet for 1 day');
  expect(standing(seen(null, 1, '', 1), 'tr')).toBe('1 sipariş, dün aldı');
  expect(whyNow(seen(null, 1), 'tr')).toBe('ilk siparişi dün');
  expect(standing(seen(null, 0, '', 1), 'tr')).toBe('1 sipariş, sonuncusu bugün');
  expect([6, 7, 10, 11, 28, 31, 45, 60].map((days) => usualGapText(days, 'en'))).toEqual([
    'every 6 days',
    'every week',
    'every 10 days',
    'every 2 weeks',
    'every 4 weeks',
    'every month',
    'every 6 weeks',
    'every 2 months',
  ]);
});

test.each([
  ['MURAT', 'tr', 'Murat'],
  ['İPEK IŞIK', 'tr', 'İpek Işık'],
  ['ipek yılmaz', 'tr', 'İpek Yılmaz'],
  ['İPEK', 'en', 'İpek'],
  ['I\u0307PEK', 'en', 'İpek'],
  ['IRIS', 'en', 'Iris'],
  ['MAXIM', 'tr', 'Maxim'],
  ['ZOË', 'en', 'Zoë'],
  ['ZOË', 'fa', 'Zoë'],
  ['YILMAZ, AYŞE', 'en', 'Yılmaz, Ayşe'],
  ['ANNE-MARIE O’NEIL', 'en', 'Anne-Marie O’Neil'],
  ['seamus o’neil', 'en', 'Seamus O’Neil'],
  ['SHAUN MCKAY', 'en', 'Shaun McKay'],
  ['J.R. SMITH', 'en', 'J.R. Smith'],
  ['JP', 'en', 'JP'],
  ['ИВАН', 'en', 'Иван'],
  ['McKay', 'en', 'McKay'],
  ['Ayşe YILMAZ', 'tr', 'Ayşe YILMAZ'],
  ['سیدعلی', 'fa', 'سیدعلی'],
  ['علي كريمي', 'fa', 'علی کریمی'],
  ['علي كريمي', 'en', 'علي كريمي'],
  ['C17', 'en', 'C17'],
  ['MURAT@SHOP.COM', 'tr', 'MURAT@SHOP.COM'],
  ['', 'en', ''],
  ['ELIF KAYA', 'tr', 'ELIF KAYA'],
  ['ELIF KAYA', 'en', 'Elif Kaya'],
  ['IRMAK ÖZ', 'tr', 'Irmak Öz'],
  ['AYŞE YILMAZ', 'tr', 'Ayşe Yılmaz'],
] as const)('the name “%s” is shown in words in %s as “%s”', (name, language, shown) => {
  expect(shownName(name, language)).toBe(shown);
});

describe('a message', () => {
  const ann = { firstName: 'Ann', lastProduct: 'Colombia 250 g', nextProduct: 'Filter' };
  const unknown = { firstName: '', lastProduct: '', nextProduct: '' };

  test('is filled in for each person, whatever the language of its places', () => {
    expect(messageText('Hi {name}, more {product}? Or {suggestion}?', ann, 'en')).toBe(
      'Hi Ann, more Colombia 250 g? Or Filter?',
    );
    expect(messageText('Merhaba { AD }, {ürün}', ann, 'en')).toBe('Merhaba Ann, Colombia 250 g');
    expect(messageText('سلام {نام}، {محصول}', ann, 'fa')).toBe('سلام Ann، Colombia 250 g');
  });

  test('has the name in proper case', () => {
    expect(messageText('Merhaba {ad}', { ...ann, firstName: 'İPEK' }, 'tr')).toBe('Merhaba İpek');
    expect(messageText('Hi {name}', { ...ann, firstName: 'ZOË' }, 'en')).toBe('Hi Zoë');
    const persian = { ...ann, firstName: 'هانيه', lastProduct: 'كتاب' };
    expect(messageText('سلام {نام}، {محصول}', persian, 'fa')).toBe('سلام هانیه، کتاب');
  });

  test('has no hole where something is not known', () => {
    expect(messageText('Hi {name}, it is time for {product}.', unknown, 'en')).toBe(
      'Hi, it is time for your order.',
    );
    expect(messageText('We miss you, {name}.', unknown, 'en')).toBe('We miss you.');
    expect(messageText('{name}, hello', unknown, 'en')).toBe('hello');
    expect(messageText('سلام {نام} عزیز، جایتان خالی است.', unknown, 'fa')).toBe('سلام، جایتان خالی است.');
    expect(messageText('سلام {نام} عزیز، جایتان خالی است.', { ...unknown, firstName: 'هانیه' }, 'fa')).toBe(
      'سلام هانیه عزیز، جایتان خالی است.',
    );
  });

  test('keeps what is no place of ours, and what stands in a product', () => {
    expect(messageText('Code {SAVE10} {}', ann, 'en')).toBe('Code {SAVE10} {}');
    expect(messageText('{product}', { ...ann, lastProduct: '$& {name}' }, 'en')).toBe('$& {name}');
  });

  test('is proposed for every list, whole when filled with nothing or everything', () => {
    for (const language of languages) {
      for (const key of listKeys) {
        const { message } = proposedAction(key, language);
        for (const fields of [ann, unknown]) {
          expect(messageText(message, fields, language)).not.toMatch(/[{}]| [,،.]|undefined/);
        }
        expect(messageText(message, ann, language)).toContain('Ann');
      }
    }
  });

  test('is the user’s own where there is one', () => {
    const own = { overdue: { message: 'Hello {name}' } };
    expect(actionForList('overdue', own, 'tr').message).toBe('Hello {name}');
    expect(actionForList('slipping', own, 'en').message).toBe(proposedAction('slipping', 'en').message);
  });
});

test('the places of a message are offered in the language of the user', () => {
  for (const language of languages) {
    const { nameOf, productOf } = cardWords(language).week.say;
    const places = [nameOf, productOf].join('');
    expect(messageText(places, { firstName: 'A', lastProduct: 'B', nextProduct: '' }, language)).toBe('AB');
  }
});
