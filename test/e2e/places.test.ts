/**
 * Every place of the sidebar in Turkish and Persian: its words are there, fit, and name what they should. What a user does there
 * is tried in English, by the files beside this one; the cards and the help on formulas are shown in all languages there.
 */
import type { Page } from 'playwright-core';
import { isoToDay } from '../../core/cells/parse/civil';
import { fields } from '../../core/request/fields';
import { groupTerms } from '../../core/request/fields/plan';
import { check as faCheck } from '../../core/speech/check/fa';
import { check as trCheck } from '../../core/speech/check/tr';
import { formatDay } from '../../core/speech/format';
import { homeWords } from '../../core/speech/home/homeWords';
import { hostWords } from '../../core/speech/host/hostWords';
import { pageWords } from '../../core/speech/pages/pageWords';
import { fieldText } from '../../core/speech/request/fieldText';
import { groupName } from '../../core/speech/segments/groupName';
import { segmentWords } from '../../core/speech/segments/segmentWords';
import { sidebarWords } from '../../core/speech/sidebar/sidebarWords';
import { numberIn, sumOfAccount } from './account';
import { leavesOpen, twoAmounts, unreadable, unrecognised } from './asks';
import {
  answered,
  choose,
  heading,
  openAssumptions,
  press,
  section,
  type,
  unfold,
  unfoldLeast,
} from './home';
import { inspectWords } from './inspect';
import { openSidebar } from './openSidebar';
import { refusal } from './refusal';
import { shops, startWith } from './sampleOrders';
import type { StartOptions, TestPage } from './sidebarEntry';
import { twoCities } from './twoCities';

jest.setTimeout(120_000);

declare const window: Window & TestPage;

/** What somebody types who writes this language. */
const typed = {
  tr: {
    share: '0,4',
    limits: '2; 3; 4; 5',
    cost: '0,5',
    shares: '50; 90',
    fifty: '50',
    two: '2',
    rule: 'İzmir, uzak',
  },
  fa: {
    share: '۴۰',
    limits: '۲، ۳، ۴، ۵',
    cost: '۰٫۵',
    shares: '۵۰، ۹۰',
    fifty: '۵۰',
    two: '۲',
    rule: 'ازمیر',
  },
} as const;

describe.each(['tr', 'fa'] as const)('in %s', (language) => {
  const words = sidebarWords(language);
  const own = typed[language];
  const { questions, reading } = { tr: trCheck, fa: faCheck }[language];
  const look = (page: Page, place: string) => inspectWords(page, `${language}-${place}`);
  const open = (more: Partial<StartOptions>) => openSidebar(startWith(language, { look: 'excel', ...more }));

  test('home, where its menu leads, and the report', async () => {
    const { page, mishaps } = await open({});
    await answered(page);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'fa' ? 'rtl' : 'ltr');
    const unit = page.locator('p.unit');
    expect(await unit.textContent()).toBe(homeWords(language).revenue);
    await look(page, 'home');
    const margin = page.locator('#home-margin');
    await margin.fill('much');
    await margin.press('Enter');
    await page.getByText(refusal(fields.margin, language)).waitFor();
    await look(page, 'home-wrong');
    await margin.fill(own.share);
    await margin.press('Enter');
    await page.getByText(homeWords(language).profit, { exact: true }).waitFor();
    await answered(page);
    await page.locator('.menu > summary').click();
    await look(page, 'menu');

    await page.getByRole('button', { name: words.home.rows, exact: true }).click();
    await heading(page, words.check.heading);
    await page.getByText(words.check.account).click();
    expect(await sumOfAccount(page)).toBe(shops[language].length - 1);
    await look(page, 'rows');
    await press(page, words.check.changeColumns);
    await heading(page, words.columns.heading);
    await page.getByText(words.columns.optionalHeading).click();
    await look(page, 'columns');
    await choose(page, words.home.otherSheet);
    await heading(page, words.sheet.heading);
    expect(await page.locator('.answers button').count()).toBe(2);
    await look(page, 'sheet');
    await press(page, words.back);

    await openAssumptions(page);
    await unfold(page, words.terms.months);
    await page.locator('#term-months').fill('soon');
    await page.locator('#term-months').press('Enter');
    await page.getByText(refusal(fields.months, language)).waitFor();
    await look(page, 'assumptions-wrong');
    await page.locator('#term-months').fill('24');
    await page.locator('#term-months').press('Enter');
    await answered(page);
    expect(await page.locator('.live').textContent()).toContain(await page.locator('p.figure').textContent());
    await look(page, 'assumptions');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await press(page, words.write.write);
    await page.getByText(words.write.done).waitFor();
    const [orders, notes, ...tabs] = await page.evaluate(() => window.sheetNames());
    expect([orders, notes]).toEqual(['Orders', 'Notes']);
    expect(tabs).toContain(pageWords(language).tabs.summary);
    const main = await page.locator('footer .main').textContent();
    const first = tabs.find((name) => main === words.write.open(name)) ?? '';
    expect([first, ...(await page.locator('.tabs li').allTextContents())].sort()).toEqual([...tabs].sort());
    for (const name of tabs) {
      const values = await page.evaluate((one) => window.sheetValues(one), name);
      expect(values?.[0]?.[0]).not.toBe(hostWords(language).incompleteNotice);
    }
    await look(page, 'written');
    expect(await page.evaluate(() => window.remembered())).toMatchObject({
      language,
      margin: 0.4,
      months: 24,
    });
    expect(mishaps).toEqual([]);
  });

  test('what home asks about a table', async () => {
    const { page, mishaps } = await open({ sheets: { Orders: leavesOpen } });
    await page.getByText(words.question.one).waitFor();
    expect(await page.locator('h1').textContent()).toContain('02/08/2024');
    const text = (await page.locator('.answers').textContent()) ?? '';
    for (const [answer, day] of [
      ['dayFirst', '2024-08-02'],
      ['monthFirst', '2024-02-08'],
    ] as const) {
      expect(text).toContain(questions.dateOrder.answer(answer));
      const read = formatDay(isoToDay(day) ?? 0, language);
      expect(text).toContain(reading({ text: '02/08/2024', read }));
    }
    await page.getByText(words.question.kept).waitFor();
    await look(page, 'question');
    await page.locator('.answers button').last().click();
    await answered(page);
    await choose(page, words.home.rows);
    await page.getByLabel(words.check.mergesSwitch).waitFor();
    await look(page, 'rows-with-questions');
    expect(mishaps).toEqual([]);
  });

  test('what home asks about columns', async () => {
    const { page, mishaps } = await open({ sheets: { Orders: unrecognised } });
    const { pick, takenFor } = words.columns;
    await heading(page, pick.date);
    await look(page, 'columns-to-pick');
    const cards = (question: string) => page.getByRole('group', { name: question }).getByRole('button');
    await cards(pick.date).nth(2).click();
    await heading(page, pick.customer);
    expect(await cards(pick.customer).nth(2).innerText()).toContain(takenFor(words.columns.fields.date));
    await look(page, 'columns-one-picked');
    await press(page, words.question.allColumns);
    await heading(page, words.columns.heading);
    expect(await page.locator('.notice').textContent()).toContain(words.columns.fields.amount);
    expect(mishaps).toEqual([]);

    const { page: second } = await open({ sheets: { Orders: twoAmounts } });
    await heading(second, questions.amountColumn.asked({ rows: 0, example: '' }));
    await look(second, 'column-asked');
  });

  test('assumptions of last time that cannot be read any more', async () => {
    const { page } = await open({ remembered: unreadable(language) });
    await heading(page, words.groups.unread);
    await look(page, 'terms-asked');
    await press(page, words.home.assumptions);
    await page.getByRole('dialog').waitFor();
    expect(await page.locator('[aria-invalid]:visible').count()).toBeGreaterThan(0);
    await look(page, 'terms-to-mend');
  });

  test('all sections of the assumptions, first wrong, then right', async () => {
    const { page, mishaps } = await open({ sheets: twoCities });
    await answered(page);
    await openAssumptions(page);
    const plain = segmentWords(language).names.plain;
    const groups = () => page.locator('tbody th[scope=row]').allTextContents();

    // A campaign that needs a cost; then prices that are none, a group that needs an amount, and an action.
    await unfold(page, words.campaign.heading);
    await type(page, words.campaign.fields.budget.label, own.fifty);
    const needed = fieldText(words.campaign.costNeeded, fields.costPerContact, language, 'wizard');
    await page.getByText(needed).waitFor();
    await type(page, words.campaign.fields.costPerContact.label, own.cost);
    await unfold(page, words.home.prices);
    await page.locator('#extras-prices').selectOption({ label: 'Notes' });
    await page.getByText(words.extras.indexWrong('Notes', 'call the printer, soon')).waitFor();
    const least = await unfoldLeast(page, words.budget, plain.probably_gone);
    await least.fill('much');
    await least.press('Enter');
    await page.getByText(refusal(groupTerms.least, language)).waitFor();
    await unfold(page, words.actions.heading);
    await section(page, words.actions.heading).locator('details > summary').first().click();
    await unfold(page, words.extras.heading);
    await page.getByLabel(words.extras.model, { exact: true }).waitFor();
    await look(page, 'sections-wrong');
    await page.locator('#extras-prices').selectOption({ label: 'Prices' });
    await least.fill(own.fifty);
    await least.press('Enter');
    await answered(page);

    // Rules, of which one has no value and the other is no sentence.
    await unfold(page, words.groups.scheme);
    await page.locator('#groups-scheme').selectOption('rules');
    await page.getByText(words.rules.wrong.value).waitFor();
    await press(page, words.rules.add);
    await page.getByRole('button', { name: words.rules.remove(words.rules.unnamed(own.two)) }).waitFor();
    await page.locator('#groups-rule-1').getByRole('button', { name: words.rules.asText }).click();
    await page.locator('#rule-1-text').fill('Channel is web or CLV abov 3');
    await look(page, 'rules-wrong');
    await page.locator('#rule-0-name').fill(own.rule);
    await page.locator('#rule-0-condition-0').selectOption('column:city');
    await page.locator('#rule-0-condition-0-value').fill('izmir');
    await page.locator('#rule-1-name').fill('web');
    await page.locator('#rule-1-text').fill('Channel is web');
    await page.locator('#rule-1-text').blur();
    await answered(page);
    expect(await groups()).toEqual([own.rule, 'web', groupName({ kind: 'rest' }, language)]);
    const counts = await page.locator('tbody td:nth-of-type(1)').allTextContents();
    expect(counts.map(numberIn)).toEqual([30, 15, 15]);
    await look(page, 'rules');

    await page.locator('#groups-scheme').selectOption('thresholds');
    await unfold(page, words.groups.details);
    await page.getByLabel(words.groups.fields.limitOrders.label).fill(own.limits);
    await type(page, words.groups.fields.limitDays.label, '30, 20');
    await page.getByText(refusal(fields.limitDays, language)).waitFor();
    await look(page, 'limits-wrong');
    await page.locator('#groups-scheme').selectOption('value');
    await unfold(page, words.groups.details);
    await page.locator('#groups-tiers').selectOption('abc');
    await type(page, words.groups.fields.abcShares.label, own.shares);
    await answered(page);
    const letters = (['A', 'B', 'C'] as const).map((letter) => groupName({ kind: 'abc', letter }, language));
    expect(await groups()).toEqual(letters);
    await look(page, 'abc');
    expect(mishaps).toEqual([]);
  });
});
