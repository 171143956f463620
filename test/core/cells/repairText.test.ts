import { headerRank } from '../../../core/cells/columns/matchHeader';
import { canBe, hasLostLetters, repairs } from '../../../core/cells/columns/repairText';
import { statusMeaning } from '../../../core/orders/lines/status';

test.each([
  ['SipariÅŸ NumarasÄ±', 'Sipariş Numarası'], // UTF-8 read as Windows-1252
  ['Sipariþ Numarasý', 'Sipariş Numarası'], // Windows-1254 read as -1252
  ['ØªØ§Ø±ÛŒØ®', 'تاریخ'],
])('%s was %s', (damaged, sound) => {
  expect(repairs(damaged)).toContain(sound);
});

test('sound text needs no repair', () => {
  expect(['Order', 'Sipariş', 'تاریخ', 'Année'].flatMap(repairs)).toEqual([]);
});

test('lost letters leave a name that can be recognised', () => {
  expect(hasLostLetters('Sipari? Numaras?')).toBe(true);
  expect(canBe('Sipari? Numaras?', 'siparisnumarasi')).toBe(true);
  expect(canBe('Sipari? Numaras?', 'siparistarihi')).toBe(false);
  expect(canBe('?l', 'il')).toBe(false);
});

test('damaged headers are found, after sound ones', () => {
  for (const header of ['SipariÅŸ Tarihi', 'Sipari? Tarihi', 'Sipariþ Tarihi']) {
    expect(headerRank(header, 'date')).toBeGreaterThan(headerRank('Sipariş Tarihi', 'date') ?? 0);
  }
});

test.each(['?ptal edildi', 'Ä°ptal edildi', 'Ýptal edildi'])('%s is cancelled all the same', (status) => {
  expect(statusMeaning(status, 'status')).toBe('cancelled');
});
