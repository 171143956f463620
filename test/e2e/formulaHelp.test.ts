import { catalog } from '../../core/functions/catalog/catalog';
import { functionHelp } from '../../core/functions/help/functionHelp';
import { functionHelpSentences } from '../../core/speech/functionHelp/functionHelp';
import { type Language, languages } from '../../core/speech/language';
import { sidebarWords } from '../../core/speech/sidebar/sidebarWords';
import { choose, heading, press } from './home';
import { inspect } from './inspect';
import { openSidebar as open } from './openSidebar';

jest.setTimeout(60_000);

const locales: Readonly<Record<Language, string>> = { en: 'en-US', tr: 'tr-TR', fa: 'fa-IR' };
const orders = [
  ['Customer', 'Date', 'Amount'],
  ['Ada', 45_000, 12],
];

test.each(languages)('the help on formulas, in %s', async (language) => {
  const { page } = await open({
    sheets: { Orders: orders },
    locale: locales[language],
    look: language === 'tr' ? 'excel' : 'sheets',
    worker: 'none',
  });
  const words = sidebarWords(language);
  const { titles } = functionHelpSentences(language);
  await page.locator('header button:not([disabled]) > .icon.again').waitFor();
  const before = await page.locator('h1').textContent();
  await choose(page, words.formulas);
  await page.getByRole('heading', { level: 1, name: titles.functions, exact: true }).waitFor();

  const names = await page.locator('details.formula > summary > code').allTextContents();
  expect(names).toEqual(catalog.map(({ name }) => name));
  const entries = page.locator('details.formula');
  for (let i = 0; i < catalog.length; i++) await entries.nth(i).locator('summary').press('Enter');
  expect(await entries.evaluateAll((all) => all.every((one) => (one as HTMLDetailsElement).open))).toBe(true);
  const texts = await entries.allTextContents();
  catalog.forEach((definition, i) => {
    const text = texts[i] ?? '';
    const help = functionHelp(definition, language);
    expect(text).toContain(help.purpose);
    expect(text).toContain(help.doesNot);
    for (const argument of help.arguments) expect(text).toContain(argument.text);
    for (const { formula } of help.examples) {
      expect(text).toContain(formula[',']);
      expect(text).toContain(formula[';']);
    }
  });
  await inspect(page, `formulas-${language}`);

  await press(page, words.back);
  expect(await page.locator('h1').textContent()).toBe(before);
  // From the help another place can be gone to.
  await choose(page, words.formulas);
  await choose(page, words.home.otherSheet);
  await heading(page, words.sheet.heading);
});
