import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { FunctionsMetadata } from '../../excel-addin/build/functionsMetadata';
import { type CustomFunctionImplementation, connectionTo, SimulatedExcel } from '../../simulated/excel';
import { officeRealm } from '../../simulated/excel/nodeRealm';
import { newRealm } from '../../simulated/newRealm';
import { Workbook } from '../../simulated/workbook/workbook';
import { excelFolder } from './builds';
import { callFunction } from './excelCallFunction';

const read = (name: string) => readFileSync(join(excelFolder(), name), 'utf8');
const metadata = (name = 'functions.json') => JSON.parse(read(name)) as FunctionsMetadata;

type Functions = ReadonlyMap<string, CustomFunctionImplementation>;

/** functions.js where there is nothing but JavaScript and the one call that registers a function. */
function inBareRealm(customFunctions: object = {}): Functions {
  const functions = new Map<string, CustomFunctionImplementation>();
  const associate = (name: string, implementation: CustomFunctionImplementation) =>
    functions.set(name, implementation);
  const { global, run } = newRealm();
  global.CustomFunctions = { associate, ...customFunctions };
  run(new vm.Script(read('functions.js'), { filename: 'functions.js' }));
  return functions;
}

/** functions.js with the real office.js. */
function inExcel(customFunctions: string, locale = 'en-US'): Functions {
  const functions = new Map<string, CustomFunctionImplementation>();
  const workbook = new Workbook('Shop', locale);
  const excel = new SimulatedExcel(workbook, { customFunctions });
  const realm = officeRealm(connectionTo(excel, (name, one) => functions.set(name, one)));
  realm.run(read('functions.js'), 'functions.js');
  return functions;
}

function find(functions: Functions, name: string): CustomFunctionImplementation {
  const found = functions.get(name);
  if (!found) throw new Error(`no function ${name}`);
  return found;
}

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Forty customers, every third of them once; days from 2023-01-01 on. */
const orders: (string | number)[][] = [['Customer', 'Date', 'Amount']];
for (let i = 0; i < 40; i++) {
  for (let k = 0; k <= (i % 3) * 2; k++)
    orders.push([`C${i}`, 44_927 + i * 3 + k * (20 + i), 10 + (i % 7) + k]);
}
const lastDay = Math.max(...orders.slice(1).map(([, day]) => Number(day)));

describe('functions.js', () => {
  test('registers exactly the functions of functions.json, in every language', () => {
    const names = [...inBareRealm().keys()];
    for (const file of ['functions.json', 'functions-tr.json', 'functions-fa.json']) {
      expect(metadata(file).functions.map(({ id }) => id)).toEqual(names);
      expect(metadata(file).functions.map(({ name }) => name)).toEqual(names);
    }
  });

  test('gives one value per customer asked for, in the shape of the range', () => {
    const pAlive = find(inBareRealm(), 'P_ALIVE');
    const column = json(pAlive(orders, [['C2'], ['C5']], null)) as number[][];
    expect(column.map((line) => line.length)).toEqual([1, 1]);
    for (const [value] of column) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThanOrEqual(1);
    }
    expect(json(pAlive(orders, [['C2']], null))).toEqual([column[0]]);
    expect(json(pAlive(orders, 'C2'))).toEqual([column[0]]);
  });

  test('spills a table without null, and with days as serial numbers', () => {
    const table = json(find(inBareRealm(), 'CLV')(orders, null, null, null, null, null)) as unknown[][];
    expect(table.length).toBe(41);
    expect(table[0]?.[0]).toBe('Customer');
    expect(table.flat().includes(null)).toBe(false);
    expect(Math.max(...table.slice(1).map((line) => Number(line[2])))).toBe(lastDay);
  });

  test('ignores the Invocation object and everything else beyond the declared arguments', () => {
    const segment = find(inBareRealm(), 'SEGMENT');
    const plain = segment(orders, [['C2']], null, null);
    expect(segment(orders, [['C2']], null, null, { functionName: 'SEGMENT' }, 5)).toEqual(plain);
  });

  test('an empty cell is the same as 0 in customers and at the end of the orders, as older Excel gives it', () => {
    const rfm = find(inBareRealm(), 'RFM');
    const wanted = json(rfm(orders, [['C2'], [null]], null));
    expect(json(rfm([...orders, [0, 0, 0], [0, 0, 0]], [['C2'], [0]], null))).toEqual(wanted);
    expect(json(rfm([...orders, [null, null, null], ['', '', '']], [['C2'], ['']], 0))).toEqual(wanted);
  });

  test('an error cell among the orders is a row that is left out, not an error', () => {
    const pAlive = find(inBareRealm(), 'P_ALIVE');
    const broken = { type: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' };
    const wanted = json(pAlive(orders, [['C2']], null));
    expect(json(pAlive([...orders, ['C2', broken, 5]], [['C2']], null))).toEqual(wanted);
    expect(json(pAlive([...orders, ['C2', { code: '#N/A' }, 5]], [['C2']], null))).toEqual(wanted);
  });

  test('copies of the orders give one answer, a single edited cell another', () => {
    const rfm = find(inBareRealm(), 'RFM');
    const spend = (rows: readonly unknown[][]) => (json(rfm(rows, [['C2']], null)) as number[][])[0][2];
    const copy = () => orders.map((row) => [...row]);
    const before = spend(copy());
    expect(spend(copy())).toBe(before);
    const edited = copy();
    const row = edited.find(([customer]) => customer === 'C2');
    if (row) row[2] = Number(row[2]) + 5;
    expect(spend(edited)).toBe(before + 5);
    expect(spend(copy())).toBe(before);
    expect(spend(copy().filter((line) => line[0] !== 'C3'))).toBe(before);
  });

  test('a wrong argument is a plain error where there is no better one', () => {
    expect(() => find(inBareRealm(), 'CLV')(orders, null, -3)).toThrow(/months: “-3”/);
  });
});

describe('functions.js beside office.js', () => {
  test('a wrong argument shows as #VALUE! with a text, an unknown customer as #N/A', async () => {
    const functions = inExcel('1.3');
    const clv = find(functions, 'CLV');
    expect(await callFunction(clv, 6, [orders, undefined, -3])).toMatchObject({
      kind: 'error',
      code: '#VALUE!',
      message: expect.stringContaining('months'),
    });
    expect(await callFunction(find(functions, 'P_ALIVE'), 3, [orders, 'nobody'])).toMatchObject({
      kind: 'error',
      code: '#N/A',
      message: expect.stringContaining('nobody'),
    });
  });

  test('complains in the language of the workbook', async () => {
    const answers = await Promise.all(
      ['en-US', 'tr-TR', 'fa-IR'].map((locale) =>
        callFunction(find(inExcel('1.3', locale), 'CLV'), 6, [orders, undefined, -3]),
      ),
    );
    const texts = answers.map((answer) => (answer.kind === 'error' ? answer.message : ''));
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) expect(text).toContain('months');
  });

  test.each([
    ['1.3', { value: lastDay }],
    ['1.4', { value: lastDay, format: 'yyyy-mm-dd' }],
  ])('with CustomFunctionsRuntime %s the last order is %j', async (version, wanted) => {
    const answer = await callFunction(find(inExcel(version), 'CLV'), 6, [orders]);
    if (answer.kind === 'error') throw new Error(answer.message);
    const days = answer.values.slice(1).map((line) => line[2]);
    expect(days).toContainEqual(wanted);
  });
});

describe('functions.json', () => {
  test('agrees with what Microsoft’s generator makes of the same declarations', async () => {
    const { functions } = metadata();
    const source = functions
      .map(({ id, description, helpUrl, parameters, result }) => {
        const lines = [
          description,
          `@customfunction ${id} ${id}`,
          `@helpurl ${helpUrl}`,
          ...parameters.map(({ name, description: text }) => `@param ${name} ${text}`),
          '@returns What the cell shows.',
        ];
        const declared = parameters.map(({ name, optional }) => `${name}${optional ? '?' : ''}: any[][]`);
        const returns = result.dimensionality === 'matrix' ? 'any[][]' : 'any';
        return `/**\n${lines.map((line) => ` * ${line}`).join('\n')}\n */\nfunction ${id.toLowerCase()}(${declared.join(', ')}): ${returns} { throw 0; }\n`;
      })
      .join('\n');
    const work = mkdtempSync(join(tmpdir(), 'excel-functions-'));
    const file = join(work, 'functions.ts');
    writeFileSync(file, source);
    const generated = await generateCustomFunctionsMetadata(file, false);
    rmSync(work, { recursive: true });

    expect(generated.errors).toEqual([]);
    const theirs = JSON.parse(generated.metadataJson) as FunctionsMetadata;
    expect(theirs.functions.length).toBe(functions.length);
    theirs.functions.forEach((their, i) => {
      const { result, ...ours } = functions[i] as (typeof functions)[number];
      expect({ ...their, result: undefined }).toEqual({ ...ours, result: undefined });
      expect(their.result.dimensionality ?? 'scalar').toBe(result.dimensionality);
    });
    expect(theirs.allowCustomDataForDataTypeAny).toBe(metadata().allowCustomDataForDataTypeAny);
  });

  test('is complete in Turkish and Persian: every text is there and is another one than in English', () => {
    const textsOf = (name: string) =>
      metadata(name).functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((parameter) => parameter.description),
      ]);
    const english = textsOf('functions.json');
    for (const name of ['functions-tr.json', 'functions-fa.json']) {
      const other = textsOf(name);
      expect(other).toHaveLength(english.length);
      expect(other.filter((text, i) => text === english[i])).toEqual([]);
      for (const text of other) expect(text.trim().length).toBeGreaterThan(10);
    }
  });

  test('each help link leads to its place on the help page, where its examples are', () => {
    const page = read('help.html');
    for (const [language, file] of [
      ['en', 'functions.json'],
      ['tr', 'functions-tr.json'],
      ['fa', 'functions-fa.json'],
    ] as const) {
      for (const { id, helpUrl } of metadata(file).functions) {
        expect(helpUrl).toMatch(new RegExp(`/help.html#${language}-${id}$`));
        const [, entry = ''] = page.split(`id="${language}-${id}"`);
        expect(entry.split('<h2')[0]).toContain(`<code>=${id}(`);
      }
    }
  });

  test('names are ones that Excel takes', () => {
    for (const { id, parameters } of metadata().functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d{1,7}$/); // a cell
      expect(id).not.toMatch(/^R\d*C\d*$/); // a cell too
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
      for (const { description } of parameters) expect(description.length).toBeGreaterThan(10);
    }
  });
});
