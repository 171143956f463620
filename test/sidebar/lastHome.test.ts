import type { Home } from '../../core/home/home';
import { languages } from '../../core/speech/language';
import { homeKey, homeToRemember, rememberedHome, shownHome } from '../../sidebar/memory/lastHome';
import { choicesToRemember } from '../../sidebar/memory/toRemember';
import { firstHome } from './firstHome';

test.each(languages)('home is shown again as it was kept (%s)', (language) => {
  const shown = shownHome(firstHome, language);
  expect(rememberedHome(homeToRemember(shown), language)).toEqual(shown);
});

test('the value stands within its range, and nowhere without one', () => {
  expect(shownHome(firstHome, 'en').at).toBeCloseTo(300 / 700, 12);
  const certain: Home = { ...firstHome, expected: { value: 5, low: 5, high: 5 } };
  expect(shownHome(certain, 'en').at).toBeNull();
  expect(rememberedHome(homeToRemember(shownHome(certain, 'en')), 'en')?.at).toBeNull();
});

test('a home in another language is not shown', () => {
  const kept = homeToRemember(shownHome(firstHome, 'tr'));
  expect([rememberedHome(kept, 'en'), rememberedHome(kept, 'fa')]).toEqual([null, null]);
});

const whole = shownHome(firstHome, 'en');
const [first, ...others] = whole.cards;

test.each([
  ['nothing', undefined],
  ['a number', 7],
  ['no JSON', '{"lead":'],
  ['no object', 'null'],
  ['no texts', '{}'],
  ['a number in place of a text', JSON.stringify({ ...whole, value: 1000 })],
  ['no day', JSON.stringify({ ...whole, day: undefined })],
  ['a text in place of a number', JSON.stringify({ ...whole, at: 'middle' })],
  ['no cards', JSON.stringify({ ...whole, cards: undefined })],
  ['too few cards', JSON.stringify({ ...whole, cards: [first] })],
  ['cards in another order', JSON.stringify({ ...whole, cards: [...others, first] })],
  ['an answer that is no text', JSON.stringify({ ...whole, cards: [{ ...first, answer: {} }, ...others] })],
])('what another version has kept is not shown: %s', (_, kept) => {
  expect(rememberedHome(kept === undefined ? {} : { [homeKey]: kept }, 'en')).toBeNull();
  expect(rememberedHome(null, 'en')).toBeNull();
});

test('home is kept where there is room left, and nothing that the user has written gives way to it', () => {
  const kept = (owner: string) =>
    choicesToRemember(
      {
        language: 'en',
        tab: '2',
        picks: {},
        answers: {},
        columns: {},
        headers: [],
        form: [{ 'action.vip.owner': owner }],
        spare: [homeToRemember(whole)],
      },
      null,
    );
  const short = kept('Ada');
  expect(short.choices).toMatchObject({ tab: '2', 'action.vip.owner': 'Ada', ...homeToRemember(whole) });
  const long = kept('A'.repeat(8_000));
  expect(long.choices).toMatchObject({ 'action.vip.owner': 'A'.repeat(8_000) });
  expect(homeKey in long.choices).toBe(false);
  // Home can be worked out again, so that nothing is missing.
  expect([short.complete, long.complete]).toEqual([true, true]);
});
