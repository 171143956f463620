/** Every field of the catalogue through all its doors, with the same odd texts: one value, or a refusal that helps. */
import { backtestOptions } from '../../../cli/options/backtestOptions';
import { type Command, parseCommand } from '../../../cli/options/parseCommand';
import { parseWarehouse } from '../../../cli/warehouse/command';
import type { Cell } from '../../../core/cells/cell';
import type { Argument } from '../../../core/functions/arguments/argument';
import { argumentReader } from '../../../core/functions/arguments/inputs';
import { catalog } from '../../../core/functions/catalog/catalog';
import { FunctionError } from '../../../core/functions/types';
import type { Field, Shape } from '../../../core/request/field';
import { allFields, type FieldName, fields } from '../../../core/request/fields';
import { backtest } from '../../../core/request/fields/backtest';
import { columns } from '../../../core/request/fields/columns';
import { groupTerms } from '../../../core/request/fields/plan';
import { isValue } from '../../../core/request/isValue';
import { readField } from '../../../core/request/readField';
import { exampleOf } from '../../../core/request/reading';
import { writeField } from '../../../core/request/writeField';
import { commandWords } from '../../../core/speech/command/commandWords';
import { type Language, languages } from '../../../core/speech/language';
import { complaintText } from '../../../core/speech/request/complaintText';
import { UserError } from '../../../files/userError';
import { emptyForm, type TypedField, typedFields } from '../../../sidebar/form/form';
import { usualGroups } from '../../../sidebar/form/groupChoices';
import { groupTermFields, readTermsOfGroups } from '../../../sidebar/form/groupTerms';
import { readForm } from '../../../sidebar/form/readForm';
import { fields as warehouse } from '../../../warehouse/fields';

const odd = [
  ...['', ' ', '\t', '0', '1', '2', '12', '40', '50', '100', '140', '1.4', '1,4', '1,5', '1.0', '-1', '-40%'],
  ...[
    '1.000',
    '1,000',
    '1.234',
    '12.345',
    '1.000.000',
    '1 000',
    '1٬000',
    "1'000",
    '1_000',
    '0.4',
    '0,4',
    '.5',
    '5.',
  ],
  ...[
    '%40',
    '40 %',
    '40%',
    '۴۰٪',
    '٪۴۰',
    '٤٠٪',
    '%40%',
    '4%0',
    '%',
    '40％',
    '۱',
    '۱٫۵',
    '۱۲',
    '۱۲۰',
    '١٢',
    '۱٬۰۰۰',
  ],
  ...[
    '1e308',
    '1e-320',
    '1e3',
    'NaN',
    'Infinity',
    '-0',
    '0x10',
    '٫',
    ',',
    '.',
    '-',
    '+',
    '€12',
    '12 TL',
    '۱۲ تومان',
    '(12)',
  ],
  ...[
    '30,90,180,365',
    '30, 90, 180, 365',
    '30;90;180;365',
    '30 90 180 365',
    '۳۰، ۹۰، ۱۸۰، ۳۶۵',
    '30,90,180',
    '365,180,90,30',
  ],
  ...[
    '2,3,5,10',
    '5,15,30',
    '80,95',
    '80;95',
    '%80; %95',
    '12,5',
    '60,180',
    '180,60',
    '1.000; 2.000; 3.000; 4.000',
    '0.05,0.15',
  ],
  ...[
    '2024-12-31',
    '31.12.2024',
    '31/12/2024',
    '03/04/2024',
    '03.04.2024',
    '2024-02-30',
    '۱۴۰۳/۱۰/۱۱',
    '45657',
    '2024',
    'May',
    'yesterday',
  ],
  ...[
    'auto',
    'off',
    'On',
    'BG/NBD',
    'bgnbd',
    'pnbd',
    'RFM',
    'rf',
    'value',
    'month',
    'Quarter',
    'çeyrek',
    'customers',
    'day-first',
    'dmy',
  ],
  ...[
    'comma',
    ';',
    'count',
    'leave-out',
    'once',
    'all',
    '1900',
    '۱۹۰۴',
    'EUR',
    'eur',
    'Europe/Istanbul',
    'Mars/Olympus',
    'tr-TR',
  ],
  ...[
    'a very long text '.repeat(625),
    '9'.repeat(10_000),
    `${'1,'.repeat(5_000)}1`,
    `${' '.repeat(5_000)}7`,
    '=1+1',
    '<b>',
    '\u0000',
  ],
  ...[
    'constructor',
    '__proto__',
    'null',
    'undefined',
    'true',
    '{"a":1}',
    '😀',
    '\u200f12',
    'i̇',
    'İ',
    'ＡＢ',
    '½',
    '²',
  ],
];

/** What a door makes of a text. */
type Answer = { readonly value: unknown } | Refused;

/** `where` names the place; `sentence` is what is shown there. */
interface Refused {
  readonly where: string;
  readonly sentence: string;
}

/** A blank is for each door to take: the default of an argument, nothing in a form, no value of an option. */
const texts = odd.filter((text) => text.trim() !== '');

describe('the same text', () => {
  test.each(Object.keys(fields) as FieldName[])(
    'is the same value through all doors, or is refused with what to write: %s',
    (name) => {
      const field: Field = fields[name];
      const mishaps: unknown[] = [];
      for (const text of texts) {
        const all = languages.flatMap((language) => {
          const answers = doorsOf(name, language).map((door) => door(text));
          for (const answer of answers) {
            const mishap =
              'value' in answer ? unsound(answer.value) : unhelpful(answer, field, text, language);
            if (mishap !== null) mishaps.push([language, text.slice(0, 50), mishap]);
          }
          const taken = answers.filter((answer) => 'value' in answer).length;
          // One door takes what another refuses only where the sidebar shows which day a Turkish text was understood as.
          const settled = field.kind === 'day' && language === 'tr' && text === '03/04/2024';
          if (!settled && taken > 0 && taken < answers.length) mishaps.push([language, text, answers]);
          return answers;
        });
        const values = new Set(
          all.flatMap((answer) => ('value' in answer ? [JSON.stringify(answer.value)] : [])),
        );
        if (values.size > 1) mishaps.push([text.slice(0, 50), ...values]);
      }
      expect(mishaps).toEqual([]);
    },
  );

  test.each(groupTermFields)('is a term of a group, or is refused with what to write: %s', (name) => {
    const mishaps: unknown[] = [];
    for (const language of languages) {
      for (const text of texts) {
        const { terms, complaints } = readTermsOfGroups({ lost: { [name]: text } }, language);
        const complaint = complaints.lost?.[name];
        const mishap =
          complaint === undefined
            ? unsound(terms.lost?.[name])
            : unhelpful(
                { where: name, sentence: complaintText(groupTerms[name], complaint, language, 'wizard') },
                groupTerms[name],
                text,
                language,
              );
        if (mishap !== null) mishaps.push([language, text.slice(0, 50), mishap]);
      }
    }
    expect(mishaps).toEqual([]);
  });
});

/** Fields of the other commands, each with what makes something of a text. */
const otherCommands: readonly (readonly [string, Field, (text: string, language: Language) => unknown])[] = [
  ...(Object.keys(backtest) as (keyof typeof backtest)[]).map(
    (name) =>
      [
        `backtest ${name}`,
        backtest[name] as Field,
        (text: string, language: Language) =>
          backtestOptions([`--${backtest[name].option.name}=${text}`], language).own[name],
      ] as const,
  ),
  ...(['dialect', 'asOf', 'compareTo', 'sample'] as const).map(
    (name) =>
      [
        `warehouse ${name}`,
        warehouse[name] as Field,
        (text: string, language: Language) => inWarehouse(name, text, language),
      ] as const,
  ),
];

test.each(otherCommands)(
  'the same text in another command is what it is everywhere: %s',
  (_, field, read) => {
    const mishaps: unknown[] = [];
    for (const language of languages) {
      for (const text of texts) {
        const where = `--${field.option?.name}`;
        const answer = answerOf(() => read(text, language), language, where);
        const expected = readField(field, text, language, 'command');
        if ('value' in answer !== expected.ok) mishaps.push([language, text.slice(0, 50), answer, expected]);
        const mishap = 'value' in answer ? unsound(answer.value) : unhelpful(answer, field, text, language);
        if (mishap !== null) mishaps.push([language, text.slice(0, 50), mishap]);
      }
    }
    expect(mishaps).toEqual([]);
  },
);

function inWarehouse(
  name: 'dialect' | 'asOf' | 'compareTo' | 'sample',
  text: string,
  language: Language,
): unknown {
  const needed = ['--dialect=duckdb', '--table=t', '--customer=c', '--date=d', '--amount=a'];
  const asked = `--${warehouse[name].option.name}=${text}`;
  const command = parseWarehouse(['histories', ...needed, asked, `--locale=${language}`]);
  if (command === 'help') throw new Error(`${asked} asks for help`);
  const { dialect, source, compareTo, sample } = command;
  return { dialect: dialect.name, asOf: source.asOf, compareTo, sample }[name];
}

/** The arguments of all functions that are one cell, each once. */
const cellArguments = catalog.flatMap((one) =>
  one.arguments.flatMap((argument) =>
    'field' in argument ? [[`${one.name} ${argument.name}`, argument] as const] : [],
  ),
);

/** What a cell can hold beside text. */
const oddCells = [
  ...[0, -0, 1, 1.4, 2, 12, 40, 100, 120, 121, 0.4, -1, 1e-320, 1e15, 1e308, 45_657, 45_657.5, 3e6],
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, true, false, '', ' ', null],
];

test.each(cellArguments)(
  'an odd cell is an argument within its limits, or is refused by its name: %s',
  (_, argument) => {
    const mishaps: unknown[] = [];
    for (const language of languages) {
      for (const cell of [...odd, ...(oddCells as readonly Cell[])]) {
        const answer = byFunction(argument, cell, language);
        const isSound =
          'value' in answer
            ? cell === '' || cell === null || isValue<Shape>(argument.field, answer.value)
            : answer.where === argument.name && isClean(answer.sentence);
        if (!isSound) mishaps.push([language, String(cell).slice(0, 50), answer]);
      }
    }
    expect(mishaps).toEqual([]);
  },
);

test.each(cellArguments.filter(([, { kind }]) => kind !== 'day'))(
  'a cell with a number is what its digits are as text, unless they can be two numbers: %s',
  (_, argument) => {
    const mishaps: unknown[] = [];
    const typable = oddCells.filter(
      (cell) => typeof cell === 'number' && (cell === 0 || /^-?[\d.]+$/.test(String(cell))),
    ) as number[];
    for (const cell of typable) {
      const answer = byFunction(argument, cell, 'en');
      const typed = readField<Shape>(argument.field, String(cell), 'en', 'cell');
      if (!typed.ok && typed.complaint.code === 'twoReadings') continue;
      const isSame = typed.ok ? 'value' in answer && answer.value === typed.value : !('value' in answer);
      if (!isSame) mishaps.push([cell, answer, typed]);
    }
    expect(mishaps).toEqual([]);
  },
);

const keptThings: readonly unknown[] = [
  ...odd,
  ...oddCells,
  ...[
    [],
    [1],
    [1, 2, 3, 4],
    [30, 90, 180, 365],
    [Number.NaN, 1, 2, 3],
    ['1', '2'],
    [[1]],
    [0.8, 0.95],
    [0.05, 0.15],
  ],
  ...[{}, { value: 1 }, undefined],
];

test.each(allFields().filter(([, { memory }]) => memory !== undefined))(
  'what a workbook has kept is a value that could have been typed, or is not used: %s',
  (_, field) => {
    const mishaps: unknown[] = [];
    for (const kept of keptThings) {
      if (!isValue(field, kept)) continue;
      if (field.kind === 'switch') expect([true, false]).toContain(kept);
      else {
        const text = writeField<Field>(field, kept as never, 'en', 'wizard');
        const again = readField<Field>(field, text, 'en', 'wizard');
        const value = again.ok ? again.value : null;
        // Money is typed with ten decimals at most, and a code may be kept in small letters.
        const isSame =
          typeof kept === 'number'
            ? Math.abs(Number(value) - kept) < 1e-10
            : typeof kept === 'string'
              ? String(value).toUpperCase() === kept.trim().toUpperCase()
              : JSON.stringify(value) === JSON.stringify(kept);
        if (!isSame) mishaps.push([kept, text, again]);
      }
    }
    expect(mishaps).toEqual([]);
  },
);

test('every option is looked for in the command', () => {
  const unseen = (Object.keys(fields) as FieldName[]).filter((name) => {
    const { option }: Field = fields[name];
    return option !== undefined && !(name in inCommand) && !withTable.includes(name);
  });
  expect(unseen).toEqual([]);
});

test('every field has the doors that it names, and a column has its option', () => {
  const argumentNames = catalog.flatMap((one) => one.arguments.map((argument) => argument.name));
  for (const name of Object.keys(fields) as FieldName[]) {
    const { kind, wizard, option, argument }: Field = fields[name];
    expect([name, wizard ?? option ?? argument]).not.toEqual([name, undefined]);
    // Numbers and days are typed into the form; files, columns and choices have pickers of their own.
    if (wizard !== undefined && isTypedKind(kind)) expect(typedFields).toContain(name);
    if (argument !== undefined) expect(argumentNames).toContain(argument);
  }
  for (const [role, { option }] of Object.entries(columns)) {
    expect(parseCommand(['a.csv', `--${option.name}`, 'Column D'])).toMatchObject({
      columns: { [role]: 'Column D' },
    });
  }
});

test('what is blank is refused by the command with an example', () => {
  for (const field of Object.values<Field>(fields)) {
    if (field.option === undefined || field.kind === 'switch' || field.option.prefix !== undefined) continue;
    const said = refusalOf([`--${field.option.name}=`], 'en');
    expect(said).toContain(`--${field.option.name}`);
    expect(said).toContain('--months 12');
  }
});

/** A value with a NaN or an infinity in it, or none; null for a sound one. */
function unsound(value: unknown): unknown {
  const numbers = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'number');
  const isSound = value !== undefined && value !== null && value !== false && numbers.every(Number.isFinite);
  return isSound ? null : { value };
}

/** A refusal that does not say where, or not what to write: an example, or both things that the text can mean. */
function unhelpful({ where, sentence }: Refused, field: Field, text: string, language: Language): unknown {
  const proposals = (['wizard', 'command', 'cell'] as const).map((door) => {
    const reading = readField(field, text, language, door);
    return !reading.ok && reading.complaint.code === 'twoReadings'
      ? reading.complaint.readings
      : [exampleOf(field, language, door)];
  });
  const isHelpful = proposals.some((all) => all.every((one) => sentence.includes(one)));
  return where !== '' && isClean(sentence) && isHelpful ? null : { where, sentence };
}

/** Nothing of the program beside what is quoted from the user. */
function isClean(sentence: string): boolean {
  const unquoted = sentence.replace(/[“«].*?[”»]/gsu, '');
  return !/undefined|NaN|null|\[object|Infinity/.test(unquoted) && sentence.length < 400;
}

/** What a door answers that throws its refusals. */
function answerOf(read: () => unknown, language: Language, where: string): Answer {
  try {
    return { value: read() };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const sentence = error.sentence(commandWords(language));
    return { where: sentence.includes(where) ? where : '', sentence };
  }
}

/** The doors of a field, each as what it makes of a text. */
function doorsOf(name: FieldName, language: Language): readonly ((text: string) => Answer)[] {
  const { option }: Field = fields[name];
  const isTyped = typedFields.some((one) => one === name);
  return [
    ...(isTyped ? [(text: string) => byForm(name as TypedField, text, language)] : []),
    ...(option !== undefined && name in inCommand ? [(text: string) => byCommand(name, text, language)] : []),
    ...argumentsOf(name).map((argument) => (text: string) => byFunction(argument, text, language)),
  ];
}

function byForm(name: TypedField, text: string, language: Language): Answer {
  const { of, wizard }: Field = fields[name];
  const groups = { ...usualGroups, scheme: of?.scheme ?? 'rfm', tiers: of?.tiers ?? usualGroups.tiers };
  const { values, wrong } = readForm({ ...emptyForm, groups, typed: { [name]: text } }, null, language);
  const found = wrong[name];
  if (found?.code !== 'text') return { value: values[name] };
  return {
    where: wizard?.id ?? '',
    sentence: complaintText(fields[name], found.complaint, language, 'wizard'),
  };
}

function isTypedKind(kind: Field['kind']): boolean {
  return ['share', 'money', 'months', 'count', 'number', 'numbers', 'day'].includes(kind);
}

/** Where the value of each option is in a command. */
const inCommand: Readonly<Partial<Record<FieldName, (command: Command) => unknown>>> = {
  history: ({ history }) => history,
  out: ({ out }) => out,
  sheet: ({ sheet }) => sheet,
  engine: ({ engine }) => engine ?? undefined,
  scores: ({ scores }) => scores,
  encoding: ({ encoding }) => encoding,
  priceIndex: ({ priceIndex }) => priceIndex,
  months: ({ terms }) => terms.months,
  margin: ({ terms }) => terms.margin,
  discountRate: ({ terms }) => terms.discountRate,
  asOf: ({ asOf }) => asOf,
  model: ({ model }) => model,
  prior: ({ prior }) => prior,
  season: ({ season }) => season,
  seasonIndex: ({ seasonIndex }) => seasonIndex,
  limitDays: ({ scheme }) => scheme.name === 'thresholds' && scheme.limits.days,
  limitOrders: ({ scheme }) => scheme.name === 'thresholds' && scheme.limits.orders,
  limitSpend: ({ scheme }) => scheme.name === 'thresholds' && scheme.limits.spend,
  tierShares: ({ scheme }) =>
    scheme.name === 'value' && scheme.tiers.kind === 'shares' && scheme.tiers.shares,
  tierCount: ({ scheme }) => scheme.name === 'value' && scheme.tiers.kind === 'breaks' && scheme.tiers.count,
  abcShares: ({ scheme }) => scheme.name === 'value' && scheme.tiers.kind === 'abc' && scheme.tiers.shares,
  cutOffs: ({ scheme }) =>
    scheme.name === 'lifecycle' && scheme.cutOffs && [scheme.cutOffs.active, scheme.cutOffs.infrequent],
  clusterCount: ({ scheme }) => scheme.name === 'clusters' && scheme.count,
  compareTo: ({ plan }) => plan.options.compareTo,
  cohortPeriod: ({ plan }) => plan.options.cohortPeriod,
  campaign: ({ plan }) => plan.options.campaign,
  controlShare: ({ plan }) => plan.options.controlShare,
  acquisitionCost: ({ plan }) => plan.options.acquisitionCost,
  budget: ({ plan }) => plan.options.budget?.amount,
  costPerContact: ({ plan }) => plan.options.budget?.costPerContact,
  offerPerOrder: ({ plan }) => plan.options.budget?.offerPerOrder,
  dateOrder: ({ reading }) => reading.dateOrder,
  swappedDates: ({ reading }) => reading.swappedDates,
  decimalMark: ({ reading }) => reading.decimalMark,
  currency: ({ reading }) => reading.currency,
  pendingOrders: ({ reading }) => reading.pendingOrders,
  unknownStatus: ({ reading }) => reading.unknownStatus,
  freeOrders: ({ reading }) => reading.freeOrders,
  duplicateOrders: ({ reading }) => reading.duplicateOrders,
  timeZone: ({ reading }) => reading.timeZone,
  dateSystem: ({ reading }) => reading.dateSystem,
};

/** Options that take no text, or whose text is understood only with the table or with other options. */
const without = [
  'json',
  'pretty',
  'help',
  'version',
  'exchangeRates',
  'merges',
  'locale',
  'scheme',
  'columns',
  'rules',
];
const withTable = [...without, 'covariates', 'actions', 'budgetGroups'];

/** Options without which another says nothing. */
const companions: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  limitDays: ['--limits-spend=1;2;3;4'],
  limitOrders: ['--limits-spend=1;2;3;4'],
  budget: ['--contact-cost=1'],
  costPerContact: ['--budget=500'],
  offerPerOrder: ['--budget=500', '--contact-cost=1'],
};

function byCommand(name: FieldName, text: string, language: Language): Answer {
  const { option }: Field = fields[name];
  const written = option?.prefix === undefined ? text : `${option.prefix}:${text}`;
  const words = [`--${option?.name}=${written}`, ...(companions[name] ?? [])];
  const sentence = refusalOf(words, language);
  if (sentence !== null)
    return { where: sentence.includes(`--${option?.name}`) ? `--${option?.name}` : '', sentence };
  const command = parseCommand(['a.csv', ...words]);
  if (command === 'help' || command === 'version') throw new Error(`${name} asks for ${command}`);
  return { value: inCommand[name]?.(command) };
}

/** The sentence of a refusal; null for a command that is taken. */
function refusalOf(words: readonly string[], language: Language): string | null {
  try {
    parseCommand(['a.csv', ...words, `--locale=${language}`]);
    return null;
  } catch (error) {
    if (error instanceof UserError) return error.sentence(commandWords(language));
    throw error;
  }
}

/** The arguments of functions that are this field. */
function argumentsOf(name: FieldName): readonly Argument[] {
  const { argument: called, kind }: Field = fields[name];
  const all = catalog.flatMap((one) =>
    one.arguments.filter((argument) => argument.name === called && argument.kind === kind),
  );
  return [...new Set(all)].filter((argument) => isFieldOf(argument, fields[name]));
}

/** By its limits or all its words: other functions call other things months or scheme. */
function isFieldOf(argument: Argument, field: Field): boolean {
  if (!('field' in argument)) return false;
  if ('limits' in argument.field) return 'limits' in field && argument.field.limits === field.limits;
  if ('words' in argument.field)
    return 'words' in field && argument.field.words.length === field.words.length;
  return argument.field.kind === field.kind;
}

function byFunction(argument: Argument, text: Cell, language: Language): Answer {
  const read = argumentReader(language);
  try {
    if (argument.kind === 'choice') return { value: read.choice(text, argument) };
    if (argument.kind === 'day') return { value: read.day(text, argument) };
    if ('standard' in argument) return { value: read.number(text, argument) };
  } catch (error) {
    if (error instanceof FunctionError) {
      return {
        where: [': ', ' '].some((after) => error.message.startsWith(argument.name + after))
          ? argument.name
          : '',
        sentence: error.message,
      };
    }
    throw error;
  }
  throw new Error(`${argument.name} is no cell`);
}
