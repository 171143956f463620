/** The assumptions in the drawer: groups, rules, campaigns, actions, prices and models. In the other languages: places.test.ts. */
import type { Page } from 'playwright-core';
import { listKeys } from '../../core/campaigns/campaign';
import { fields as asked } from '../../core/request/fields';
import { groupTerms } from '../../core/request/fields/plan';
import { campaignWords } from '../../core/speech/campaigns/campaignWords';
import { listName } from '../../core/speech/campaigns/listName';
import { pageWords } from '../../core/speech/pages/pageWords';
import { fieldText } from '../../core/speech/request/fieldText';
import { groupName } from '../../core/speech/segments/groupName';
import { segmentWords } from '../../core/speech/segments/segmentWords';
import { sidebarWords } from '../../core/speech/sidebar/sidebarWords';
import {
  answered,
  choose,
  focused,
  openAssumptions,
  press,
  section,
  type,
  unfold,
  unfoldLeast,
} from './home';
import { inspect } from './inspect';
import { openSidebar } from './openSidebar';
import { refusal } from './refusal';
import { startWith } from './sampleOrders';
import type { TestPage } from './sidebarEntry';
import { twoCities } from './twoCities';

jest.setTimeout(180_000);

declare const window: Window & TestPage;

const language = 'en';
const words = sidebarWords(language);

async function open(): Promise<Page> {
  const { page } = await openSidebar(startWith(language, { sheets: twoCities }));
  await answered(page);
  await openAssumptions(page);
  return page;
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Closed and opened again, the drawer begins with what has to be looked at. */
async function focusedWhenOpenedAgain(page: Page): Promise<string> {
  await close(page);
  await openAssumptions(page);
  return focused(page);
}

async function write(page: Page): Promise<void> {
  await close(page);
  await answered(page);
  await press(page, words.write.write);
  await page.getByText(words.write.done).waitFor();
}

/** The sidebar is closed and opened again, as next week. */
async function reopen(page: Page): Promise<void> {
  await page.evaluate(() => window.reopenSidebar());
  await answered(page);
  await openAssumptions(page);
}

const groupsOf = (page: Page) => page.locator('tbody th[scope=row]').allTextContents();

/** How many customers each group has. */
async function countsOf(page: Page): Promise<number[]> {
  return (await page.locator('tbody td:nth-of-type(1)').allTextContents()).map(Number);
}

async function cellsOf(page: Page, tab: string): Promise<unknown[]> {
  const values = await page.evaluate((name) => window.sheetValues(name), tab);
  expect(values).not.toBeNull();
  return values?.flat() ?? [];
}

describe('groups by columns', () => {
  test('a column that nothing is known of, a second one, and value', async () => {
    const page = await open();
    await unfold(page, words.groups.scheme);
    await page.locator('#groups-scheme').selectOption('column:Basket');
    await unfold(page, words.groups.details);
    await page.locator('#groups-second').selectOption('City');
    await page.getByLabel(words.groups.byValue).check();
    await answered(page);
    await inspect(page, 'en-groups-columns');
    const gold = groupName({ kind: 'tier', tier: 2, of: 4 }, 'en');
    expect(await groupsOf(page)).toEqual(
      expect.arrayContaining([expect.stringMatching(`b1, İzmir, ${gold}`)]),
    );
    await reopen(page);
    await unfold(page, words.groups.scheme);
    expect(await page.locator('#groups-scheme').inputValue()).toBe('column:Basket');
    await page.getByText(`Basket · City · ${segmentWords('en').schemes.value.name}`).waitFor();

    // A sheet without that column says so, and the answer is there with what it has.
    await close(page);
    await choose(page, words.home.otherSheet);
    await page.locator('.answers button', { hasText: 'Plain' }).click();
    await answered(page);
    await openAssumptions(page);
    await unfold(page, words.groups.scheme);
    await page.getByText(words.groups.gone('Basket')).waitFor();
    expect(await page.locator('#groups-scheme').inputValue()).toBe('plain');
  });
});

describe('own rules', () => {
  const name = 'İzmir, far';

  test('built from lists, make the groups of the tab, and are found again', async () => {
    const page = await open();
    await unfold(page, words.groups.scheme);
    await page.locator('#groups-scheme').selectOption('rules');
    await page.getByText(words.rules.wrong.value).waitFor();
    await inspect(page, 'en-rules-wrong');
    expect(await focusedWhenOpenedAgain(page)).toBe('rule-0-condition-0-value');

    await page.locator('#rule-0-name').fill(name);
    await page.locator('#rule-0-condition-0').selectOption('column:city');
    await page.locator('#rule-0-condition-0-value').fill('izmir');
    await press(page, words.rules.addCondition);
    expect(await focused(page)).toBe('rule-0-condition-1');
    await page.locator('#rule-0-condition-1').selectOption('orders');
    await page.locator('#rule-0-condition-1-value').fill('1,0');
    await press(page, words.rules.add);
    expect(await focused(page)).toBe('rule-1-name');
    await press(page, words.rules.remove(words.rules.unnamed('2')));
    expect(await focused(page)).toBe('add-rule');
    await press(page, words.rules.add);
    await page.locator('#groups-rule-1').getByRole('button', { name: words.rules.asText }).click();
    expect(await focused(page)).toBe('rule-1-text');
    await page.locator('#rule-1-text').fill('Channel is web or CLV abov 3');
    await page.locator('#rule-1-name').fill('web');
    await inspect(page, 'en-rules');
    expect(await focusedWhenOpenedAgain(page)).toBe('rule-1-text');
    await page.locator('#rule-1-text').fill('Channel is web or CLV above 1000000');
    await page.locator('#rule-1-text').blur();
    await answered(page);
    const rest = groupName({ kind: 'rest' }, language);
    expect(await groupsOf(page)).toEqual([name, 'web', rest]);
    // Of 60 customers 30 are of İzmir; those with customer % 5 = 0 have ordered once: 6 of them.
    expect(await countsOf(page)).toEqual([24, 18, 18]);

    await write(page);
    const tab = await cellsOf(page, pageWords(language).tabs.segments);
    expect(tab).toEqual(expect.arrayContaining([name, 'web', rest]));

    await reopen(page);
    await unfold(page, words.groups.scheme);
    expect(await page.locator('#rule-0-name').inputValue()).toBe(name);
    expect(await page.locator('#rule-0-condition-0').inputValue()).toBe('column:city');
    expect(await page.locator('#rule-0-condition-0-value').inputValue()).toBe('izmir');
    expect(await page.locator('#rule-1-text').inputValue()).toContain('1000000');

    // Who is of both groups belongs to the first: 30 are on the web, and 12 of them were İzmir's.
    await press(page, words.rules.moveUp('web'));
    expect(await focused(page)).toBe('rule-0-name');
    expect(await page.locator('#rule-0-name').inputValue()).toBe('web');
    expect(await page.locator('#rule-1-condition-0-value').inputValue()).toBe('izmir');
    await close(page);
    await answered(page);
    await openAssumptions(page);
    await unfold(page, words.groups.scheme);
    expect(await groupsOf(page)).toEqual(['web', name, rest]);
    expect(await countsOf(page)).toEqual([30, 12, 18]);
  });
});

describe('settings of a scheme', () => {
  const { fields } = words.groups;

  test('limits: proposed, wrong, and own', async () => {
    const page = await open();
    await unfold(page, words.groups.scheme);
    await page.locator('#groups-scheme').selectOption('thresholds');
    await unfold(page, words.groups.details);
    await answered(page);
    await inspect(page, 'en-thresholds');
    await page.getByLabel(fields.limitOrders.label).fill('2, 3, 4, 5');
    await type(page, fields.limitDays.label, '30, 20');
    await page.getByText(refusal(asked.limitDays, language)).waitFor();
    expect(await focused(page)).toBe('groups-days');
    await inspect(page, 'en-thresholds-wrong');
    expect(await focusedWhenOpenedAgain(page)).toBe('groups-days');
    expect(await page.getByLabel(fields.limitOrders.label).inputValue()).toContain('5');
    // Everybody's last order is within a thousand days: with these limits all are recent, and no customer is lost.
    await type(page, fields.limitDays.label, '1000, 2000, 3000, 4000');
    await answered(page);
    const names = segmentWords(language).names.segment;
    const groups = await groupsOf(page);
    expect(groups).toContain(names.champions);
    expect(groups).not.toContain(names.lost);
    expect(groups).not.toContain(names.at_risk);
    await reopen(page);
    await unfold(page, words.groups.scheme);
    await page.getByText(/1000, 2000/).waitFor();
  });

  test('ABC by shares of the value', async () => {
    const page = await open();
    await unfold(page, words.groups.scheme);
    await page.locator('#groups-scheme').selectOption('value');
    await unfold(page, words.groups.details);
    await page.locator('#groups-tiers').selectOption('abc');
    await type(page, fields.abcShares.label, '50, 90');
    await answered(page);
    await inspect(page, 'en-abc');
    const letters = (['A', 'B', 'C'] as const).map((letter) => groupName({ kind: 'abc', letter }, language));
    expect(await groupsOf(page)).toEqual(letters);
  });
});

describe('campaign and actions', () => {
  const { fields } = words.campaign;

  test('a budget has its tab, and the campaign its name and share', async () => {
    const page = await open();
    await unfold(page, words.campaign.heading);
    await page.getByLabel(fields.campaign.label).fill('Spring');
    await page.getByLabel(fields.controlShare.label).fill('25%');
    await type(page, fields.budget.label, '50');
    const needed = fieldText(words.campaign.costNeeded, asked.costPerContact, language, 'wizard');
    await page.getByText(needed).waitFor();
    expect(await focusedWhenOpenedAgain(page)).toBe('campaign-costPerContact');
    await page.getByLabel(fields.costPerContact.label).fill('0.5');
    await type(page, fields.acquisitionCost.label, '20');
    await answered(page);
    await inspect(page, 'en-campaign');

    // At least 10 on those that are gone, at 0.5 each.
    const names = segmentWords(language).names.plain;
    const least = await unfoldLeast(page, words.budget, names.probably_gone);
    await least.fill('much');
    await least.press('Enter');
    await page.getByText(refusal(groupTerms.least, language)).waitFor();
    expect(await focused(page)).toMatch(/^budget-\d+-least$/);
    await inspect(page, 'en-budget-wrong');
    await least.fill('10');
    await least.press('Enter');
    await answered(page);

    await write(page);
    const { week: tab } = pageWords(language).tabs;
    const rows = await page.evaluate((name) => window.sheetValues(name), tab);
    // What is done with the group stands in another table, in words.
    const [budget = []] = (rows ?? [])
      .map((row) => row.slice(row.indexOf(names.probably_gone)))
      .filter(([name, contacts]) => name === names.probably_gone && typeof contacts === 'number');
    const [, contacts, spend] = budget as number[];
    expect(spend).toBeGreaterThanOrEqual(10);
    expect(spend).toBe(contacts * 0.5);
    expect(budget).toContain(10);
    const week = (await cellsOf(page, tab)).join('\n');
    expect(week).toContain('Spring');
    // Of lists as short as these nobody is kept aside unless a share is asked for.
    const said = pageWords(language).week;
    expect(week).toContain(said.aside({ count: '' }).trim());
    expect(week).not.toContain(said.noneAside);
    await reopen(page);
    await unfold(page, words.campaign.heading);
    expect(await page.getByLabel(fields.campaign.label).inputValue()).toBe('');
    expect(await page.getByLabel(fields.budget.label).inputValue()).toBe('50');
  });

  test('an action in own words is in the tabs, and there again next time', async () => {
    const page = await open();
    await unfold(page, words.actions.heading);
    const { headers } = campaignWords(language);
    const names = segmentWords(language).names.plain;
    const own = 'Ask how the last parcel was';
    const actions = section(page, words.actions.heading);
    const first = actions.locator('details').first();
    const shown = (
      (await first.locator('summary').evaluate((one) => one.firstChild?.textContent)) ?? ''
    ).trim();
    expect(listKeys.map((key) => listName(key, language))).toContain(shown);
    await first.locator('summary').click();
    await first.getByLabel(headers.action, { exact: true }).fill(own);
    await first.getByLabel(headers.owner, { exact: true }).fill('Ayşe');
    const best = actions.locator('details', { hasText: names.best }).first();
    await best.locator('summary').click();
    await best.getByLabel(headers.action, { exact: true }).fill('Words for the best');
    await inspect(page, 'en-actions');
    const readings = async () =>
      (await page.evaluate(() => window.calls())).filter((call) => call === 'readRows').length;
    const before = await readings();
    await write(page);
    expect(await readings()).toBe(before);
    const week = await cellsOf(page, pageWords(language).tabs.week);
    expect(week).toEqual(expect.arrayContaining([own, 'Ayşe']));
    expect(await cellsOf(page, pageWords(language).tabs.week)).toContain('Words for the best');

    await reopen(page);
    await close(page);
    await press(page, words.write.update);
    await page.getByText(words.write.done).waitFor();
    expect(await cellsOf(page, pageWords(language).tabs.week)).toContain(own);
  });
});

describe('prices, columns and model', () => {
  test('a tab without prices is told, one with prices is used, a column is asked about, and a model is named', async () => {
    const page = await open();
    await unfold(page, words.home.prices);
    await page.locator('#extras-prices').selectOption({ label: 'Notes' });
    await page.getByText(words.extras.indexWrong('Notes', 'call the printer, soon')).waitFor();
    await inspect(page, 'en-extras-wrong');
    await unfold(page, words.extras.heading);
    await page.getByRole('checkbox', { name: 'Channel' }).check();
    expect(await focusedWhenOpenedAgain(page)).toBe('extras-prices');
    await page.locator('#extras-prices').selectOption({ label: 'Prices' });
    await unfold(page, words.extras.heading);
    expect(await page.getByRole('checkbox', { name: 'Channel' }).isChecked()).toBe(true);
    await page.getByLabel(words.extras.model, { exact: true }).selectOption('paretonbd');
    await page.getByLabel(words.extras.prior, { exact: true }).selectOption('on');
    await write(page);
    const model = (await cellsOf(page, pageWords(language).tabs.method)).join('\n');
    expect(model).toContain('Channel');
    expect(model).toContain('Pareto/NBD (Schmittlein');
    await reopen(page);
    await section(page, words.home.prices).locator('summary', { hasText: 'Prices' }).waitFor();
    await page.getByText('Pareto/NBD · Channel').waitFor();
    await unfold(page, words.extras.heading);
    expect(await page.locator('#extras-prior').inputValue()).toBe('on');
  });
});
