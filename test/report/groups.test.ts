import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { isoToDay } from '../../core/cells/parse/civil';
import { listName } from '../../core/speech/campaigns/listName';
import { root } from '../root';
import { type Outcome, runCommand } from './runCommand';

const folder = mkdtempSync(join(tmpdir(), 'groups-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shop = join(root, 'samples', 'chaikhaneh.csv');
/** One model, so that no time goes into choosing one. */
const report = (...args: string[]) => runCommand(shop, '--model', 'bgnbd', ...args);

function saved(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

interface Groups {
  readonly scheme: Readonly<Record<string, unknown>>;
  readonly groups: readonly { key: string; name: { text?: string }; customers: number; revenue: number }[];
  readonly customers: readonly { id: string; segment: string; revenue: number; lastOrder: string }[];
  readonly movement: { matrix: number[][]; arrived: number[] };
  readonly cohorts: { period: string; cohorts: { customers: number }[] };
  readonly controlShare: number | null;
  readonly week: { key: string; customers: { id: string; control: boolean }[] }[];
  readonly acquisition: { cost: number | null; ratio: number | null };
  readonly actions: Readonly<Record<string, unknown>>;
  readonly budget: {
    readonly spend: number;
    readonly floorsOverBudget: boolean;
    readonly groups: readonly {
      readonly key: string;
      readonly spend: number;
      readonly costPerContact: number;
      readonly uplift: number;
    }[];
  } | null;
}

const answers = new Map<string, Promise<Groups>>();

/** The document of the shop with these options, which is made once. */
function json(...args: string[]): Promise<Groups> {
  const key = args.join('\n');
  const answer = answers.get(key) ?? analyzed(args);
  answers.set(key, answer);
  return answer;
}

async function analyzed(args: readonly string[]): Promise<Groups> {
  const { code, stdout, stderr } = await report(...args, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

let usual: Groups;
beforeAll(async () => {
  usual = await json();
});

describe('every scheme is reached, and its groups add up to all customers and all revenue', () => {
  const rules = saved('mine.txt', '# mine\nOften: orders at least 4\n\nQuiet: no order for 60 days\n');
  test.each([
    ['--scheme rf', { name: 'rf' }],
    [
      '--limits-spend 500000,1000000,2000000,4000000 --limits-orders 2,3,4,5',
      {
        name: 'thresholds',
        limits: {
          days: [30, 90, 180, 365],
          orders: [2, 3, 4, 5],
          spend: [500_000, 1_000_000, 2_000_000, 4_000_000],
        },
      },
    ],
    ['--tiers 10,20', { name: 'value', tiers: { kind: 'shares', shares: [0.1, 0.2] } }],
    ['--tiers breaks:3', { name: 'value', tiers: { kind: 'breaks', count: 3, breaks: expect.any(Array) } }],
    ['--tiers abc:70,90', { name: 'value', tiers: { kind: 'abc', shares: [0.7, 0.9] } }],
    ['--cut-offs 60,180', { name: 'lifecycle', cutOffs: { active: 60, infrequent: 180 } }],
    ['--clusters 5', { name: 'clusters', count: 5 }],
    ['--by شهر,value', { name: 'columns', columns: ['شهر'], byValue: true }],
    ['--by city --by value', { name: 'columns', columns: ['city'], byValue: true }],
    [`--rules ${rules}`, { name: 'rules', rules: [{ name: 'Often' }, { name: 'Quiet' }] }],
  ])('%s', async (words, scheme) => {
    const found = await json(...words.split(' '));
    expect(found.scheme).toMatchObject(scheme);
    const keys = found.groups.map(({ key }) => key);
    for (const { segment } of found.customers) expect(keys).toContain(segment);
    expect(sum(found.groups.map(({ customers }) => customers))).toBe(found.customers.length);
    expect(sum(found.groups.map(({ revenue }) => revenue))).toBeCloseTo(
      sum(found.customers.map(({ revenue }) => revenue)),
      4,
    );
    expect(sum(found.movement.matrix.flat()) + sum(found.movement.arrived)).toBe(found.customers.length);
    expect(sum(found.cohorts.cohorts.map(({ customers }) => customers))).toBe(found.customers.length);
  });

  test('cut-offs put everybody by the days since the last order', async () => {
    const { customers } = await json('--cut-offs', '60,180');
    const asOf = Number(isoToDay('2024-09-14'));
    expect(customers.map(({ segment }) => segment)).toEqual(
      customers.map(({ lastOrder }) => {
        const days = asOf - Number(isoToDay(lastOrder));
        return days <= 60 ? 'active' : days <= 180 ? 'infrequent' : 'lapsed';
      }),
    );
  });

  test('a column whose header has a comma is one column', async () => {
    const orders = Array.from({ length: 40 }, (_, i) => `C${i % 20},2024-01-${10 + (i % 19)},9,"K${i % 2}"`);
    const file = saved('comma.csv', ['Customer,Date,Amount,"City, region"', ...orders].join('\n'));
    const { stdout } = await runCommand(file, '--model', 'bgnbd', '--by', 'City, region', '--json');
    expect(JSON.parse(stdout).scheme).toMatchObject({ columns: ['City, region'], byValue: false });
  });
});

describe('what to do with the groups', () => {
  test('the share kept aside is the one that was asked for', async () => {
    const [tenth, half] = [await json('--control-share', '10%'), await json('--control-share', '50%')];
    const aside = ({ week }: Groups) =>
      sum(week.flatMap(({ customers }) => customers.map((c) => +c.control)));
    expect([usual, tenth, half].map(({ controlShare }) => controlShare)).toEqual([null, 0.1, 0.5]);
    expect(aside(half)).toBeGreaterThan(aside(tenth));
    expect(aside(await json('--control-share', '0'))).toBe(0);
  });

  test('the name of the campaign decides who that is', async () => {
    const aside = ({ week }: Groups) =>
      week.flatMap(({ customers }) => customers.filter(({ control }) => control).map(({ id }) => id));
    const named = (name: string) => json('--control-share', '10%', '--campaign', name);
    expect(aside(await named('Nowruz'))).not.toEqual(aside(await named('Yalda')));
  });

  test('cohorts go by the period that was asked for', async () => {
    expect([usual.cohorts.period, (await json('--cohorts', 'quarter')).cohorts.period]).toEqual([
      'month',
      'quarter',
    ]);
  });

  test('what it takes to win a customer is held against what one brings', async () => {
    expect(usual.acquisition).toMatchObject({ cost: null, ratio: null });
    const { cost, ratio } = (await json('--acquisition-cost', '400000')).acquisition;
    expect({ cost, ratio }).toEqual({ cost: 400_000, ratio: expect.any(Number) });
  });

  const budget = ['--scheme', 'lifecycle', '--budget', '100000', '--contact-cost', '1000'];

  test('a budget is spent within what the groups allow', async () => {
    const terms = saved(
      'terms.csv',
      'Group,Cost of a contact,More who order,At least,At most\nactive,2000,5%,,20000\nLapsed,,0%,30000,\n',
    );
    const [plain, own] = [await json(...budget), await json(...budget, '--budget-groups', terms)];
    expect(plain.budget?.groups.map(({ key, costPerContact }) => [key, costPerContact])).toEqual([
      ['active', 1000],
      ['infrequent', 1000],
      ['lapsed', 1000],
    ]);
    const [active, , lapsed] = own.budget?.groups ?? [];
    expect(active).toMatchObject({ key: 'active', costPerContact: 2000, uplift: 0.05 });
    expect(active.spend).toBeLessThanOrEqual(20_000);
    expect(lapsed).toMatchObject({ costPerContact: 1000, uplift: 0, spend: 30_000 });
    expect(own.budget?.spend).toBeLessThanOrEqual(100_000);
  });

  test('least sums above the budget are told as such', async () => {
    const terms = saved('floors.csv', 'Group;At least\nLapsed;90000\nActive;90000\n');
    expect((await json(...budget, '--budget-groups', terms)).budget?.floorsOverBudget).toBe(true);
  });

  test('own actions are read by key or name, in any language, of groups and of lists', async () => {
    const actions = saved(
      'actions.csv',
      'گروه,اقدام,مسئول\nActive,زنگ بزنید,مریم\nsizden uzak,,\n'.replace('sizden uzak', 'lapsed'),
    );
    expect((await json('--scheme', 'lifecycle', '--actions', actions)).actions).toEqual({
      active: { action: 'زنگ بزنید', owner: 'مریم' },
    });
    const lists = saved('lists.csv', `List\tAction\n${listName('vip', 'en')}\tCall them\n`);
    expect((await json('--actions', lists)).actions).toEqual({ vip: { action: 'Call them' } });
  });
});

describe('the workbook', () => {
  const out = join(folder, 'value.xlsx');
  const budget = ['--budget', '100000', '--contact-cost', '1000'];
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await report('--scheme', 'value', ...budget, '--out', out);
  });

  test('has the tabs of the groups and the plan', async () => {
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    const tabs = await readXlsx(out);
    expect(tabs.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining(['Summary', 'This week', 'Customers', 'Segments', 'Cohorts', 'Method and data']),
    );
    const segments = tabs.find(({ sheet }) => sheet === 'Segments')?.data ?? [];
    expect(segments.flat()).toEqual(expect.arrayContaining(['Platinum', 'Gold', 'Silver', 'Bronze']));
  });

  test('speaks of those who are kept aside only when some are', async () => {
    const [some, everybody] = [join(folder, 'some.xlsx'), join(folder, 'everybody.xlsx')];
    await report('--control-share', '10%', '--out', some);
    await report('--control-share', '0', '--out', everybody);
    const noteOf = async (path: string) =>
      (await readXlsx(path))
        .find(({ sheet }) => sheet === 'This week')
        ?.data.flat()
        .find((cell) => String(cell).includes('more are kept aside'));
    expect(await noteOf(some)).toMatch(/ · \d+ more are kept aside, marked in Customers/);
    expect(await noteOf(everybody)).toBeUndefined();
  });

  test('can be given back: what was not changed in it is nobody’s own word, and its terms are those it was made with', async () => {
    const again = await json('--scheme', 'value', ...budget, '--actions', out, '--budget-groups', out);
    expect(again.actions).toEqual({});
    expect(again.budget).toEqual((await json('--scheme', 'value', ...budget)).budget);
  });

  test.each([
    ['in another language', ['--scheme', 'lifecycle', ...budget]],
    ['about groups that go by a column', ['--by', 'شهر,value', ...budget]],
  ])('given back %s it is understood', async (_, words) => {
    const turkish = join(folder, 'turkish.xlsx');
    await report(...words, '--locale', 'tr', '--out', turkish);
    const again = await json(...words, '--actions', turkish, '--budget-groups', turkish);
    expect(again.actions).toEqual({});
    expect(again.budget).toEqual((await json(...words)).budget);
  });
});

describe('what cannot be done is refused with the reason', () => {
  const budget = '--scheme lifecycle --budget 1000 --contact-cost 1';
  /** Its first orders: enough to be analysed before what was typed is held against the groups. */
  const few = saved('few.csv', readFileSync(shop, 'utf8').split('\n').slice(0, 100).join('\n'));
  const cases: readonly (readonly [words: string, file: string, sentence: RegExp])[] = [
    ['--by planet', '', /^There is no column “planet”\. Choose one of: /],
    ['--by value', '', /^--by: name one or two columns/],
    ['--by a,b,c', '', /^--by: name one or two columns/],
    ['--rules FILE', 'Odd: zodiac is leo\n', /input\.txt, line 1: Character 6: “zodiac” is not known\./],
    ['--rules FILE', '# only a remark\n', /^There are no rules yet\. Write one, such as: /],
    ['--rules FILE', '\n', /^There are no rules yet\. Write one, such as: /],
    ['--rules FILE', 'PK\u0003\u0004\0\0', /input\.txt: this is not plain text\. Write it in a text editor/],
    ['--rules missing.rules', '', /^missing\.rules: there is no such file/],
    ['--compare-to 2099-01-01', '', /^--compare-to: this day is not before/],
    ['--actions missing.csv', '', /^missing\.csv: there is no such file/],
    [
      '--actions FILE',
      'Group,Colour\nChampions,red\n',
      /input\.txt: there is no table with a column “Group” and one of these: Action, What to say, Channel, Offer, /,
    ],
    [
      '--actions FILE',
      'Group,Action\nHeroes,Call\n',
      /input\.txt: “Heroes” is not a group of this analysis\. Use one of: Best, Regulars, .*, Win back/,
    ],
    [
      `${budget} --budget-groups FILE`,
      'Group,At least\nHeroes,1\n',
      /“Heroes” is not a group of this analysis\. Use one of: Active, Infrequent, Lapsed\.$/,
    ],
    [
      `${budget} --budget-groups FILE`,
      'Group,More who order\nActive,140%\n',
      /input\.txt: Active, “More who order”: “140%” does not fit\. Write a percentage from 0 to 100, such as 5%/,
    ],
    [
      `${budget} --budget-groups FILE`,
      'Group,At least,At most\nActive,5,4\n',
      /input\.txt: Active, “At most”: “4” does not fit\. Write an amount that is not below the least/,
    ],
  ];
  test.each(cases)('%s %j', async (words, content, sentence) => {
    const file = saved('input.txt', content);
    const args = words.split(' ').map((word) => (word === 'FILE' ? file : word));
    const { code, stdout, stderr } = await runCommand(few, '--model', 'bgnbd', ...args, '--json');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/Error|undefined|NaN/);
  });
});
