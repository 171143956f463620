import type { Language } from '../../core/speech/language';
import { scriptFiles, wordsPlace } from '../../sheets-addon/bridge';
import { createGoogleHost } from '../../simulated/google';
import { loadProject } from '../../simulated/google/loadProject';
import { Workbook } from '../../simulated/workbook/workbook';
import { builtAddon } from './builds';
import { sample } from './sampleTab';

const built = builtAddon();

function opened(userLocale: string) {
  const workbook = new Workbook('Shop', 'en-US');
  workbook.addSheet('Orders');
  const google = createGoogleHost(workbook, loadProject(built.code), { userLocale, files: built.files });
  return { workbook, google };
}

const open = (userLocale: string) => opened(userLocale).google;

test.each(['NONE', 'LIMITED', 'FULL'] as const)('the menu is there in mode %s', (mode) => {
  const google = open('en');
  google.open(mode);
  expect(google.menus).toEqual([{ caption: 'Analyse customers', functionName: 'showSidebar' }]);
});

test.each([
  ['tr', 'Müşterileri analiz et', 'Müşteri değeri'],
  ['fa', 'تحلیل مشتریان', 'ارزش مشتری'],
  ['de', 'Analyse customers', 'Customer value'],
  ['en_GB', 'Analyse customers', 'Customer value'],
])('the menu speaks to a user of %s', (locale, caption, title) => {
  const google = open(locale);
  google.open('NONE');
  const [item] = google.menus;
  expect(item?.caption).toBe(caption);
  if (item) google.clickMenu(item);
  expect(google.sidebar?.title).toBe(title);
});

test('opening the spreadsheet opens no sidebar; the menu does', () => {
  const google = open('en');
  google.open('LIMITED');
  expect(google.sidebar).toBeNull();
  google.clickMenu({ caption: '', functionName: 'showSidebar' });
  expect(google.sidebar?.html).toContain('<div id="root">');
});

describe('the sidebar’s page', () => {
  const withWords = (language: Language) =>
    built.sidebar.replace(wordsPlace, () => built.files[`words-${language}`]);
  const show = { caption: '', functionName: 'showSidebar' };

  test.each([
    ['tr', null, 'tr'],
    ['de_DE', null, 'en'],
    ['en_GB', 'fa', 'fa'],
    ['tr', 'xx', 'tr'],
  ] as const)('for a user of %s who last used %s speaks %s', (locale, remembered, language) => {
    const google = open(locale);
    if (remembered !== null) google.call('remember', [{ language: remembered }]);
    google.clickMenu(show);
    expect(google.sidebar?.html).toBe(withWords(language));
  });

  test.each(scriptFiles)('can ask for the file %s', (file) => {
    expect(open('en').call('readScript', [file])).toEqual({ value: built.files[file] });
  });
});

test('installing adds the menu as well', () => {
  const google = open('en');
  google.clickMenu({ caption: '', functionName: 'onInstall' });
  expect(google.menus).toHaveLength(1);
});

describe('the server refuses', () => {
  const refusal = (name: string, ...inputs: unknown[]) => open('en').call(name, inputs);
  const rows = (cells: unknown, formats: readonly string[]) => [
    'run',
    [{ kind: 'rows', tab: '1', block: { row: 1, column: 0, cells, formats, style: 'body' } }],
  ];

  test.each([
    ['readRows', 'a tab id that is no text', [1, 1, 1]],
    ['readRows', 'a row before the first', ['1', 0, 1]],
    ['readRows', 'a fraction of a row', ['1', 1.5, 1]],
    ['openRun', 'no run', [7, '']],
    ['writeSteps', 'no run', [null, []]],
    ['writeSteps', 'no steps', ['run', {}]],
    ['writeSteps', 'a step of another kind', ['run', [{ kind: 'clear', tab: '1' }]]],
    ['writeSteps', 'a tab that no step has begun', ['run', [{ kind: 'drop', tab: 0, keptName: 'x' }]]],
    ['writeSteps', 'no outline', ['run', [{ kind: 'begin', outline: null }]]],
    ['writeSteps', 'a list for an outline', ['run', [{ kind: 'begin', outline: [] }]]],
    ['writeSteps', 'cells of different widths', rows([[1, 2], [3]], ['0', '0'])],
    ['writeSteps', 'an object for a cell', rows([[{}]], ['0'])],
    ['writeSteps', 'no cells', rows([], ['0'])],
    ['closeRun', 'no run', [null, []]],
    ['showTab', 'no tab', []],
    ['writeSteps', 'no name', ['run', [{ kind: 'drop', tab: '1', keptName: 7 }]]],
    ['readNotes', 'no areas', ['1', 'A1']],
    ['readScript', 'a file of another kind', ['../Code']],
    ['readScript', 'no file', []],
    ['remember', 'choices that are too long', [{ text: 'x'.repeat(10_000) }]],
    ['writeSteps', 'a text that is too long', ['run', [{ kind: 'keepSafe', text: 'x'.repeat(120_001) }]]],
    ['writeSteps', 'no text', ['run', [{ kind: 'keepSafe', text: 7 }]]],
  ])('%s with %s', (name, _, inputs) => {
    expect(refusal(name, ...inputs)).toEqual({
      error: { code: 'unexpected', detail: expect.stringMatching(/./) },
    });
  });

  test.each([
    { kind: 'rows', block: { row: 1, column: 0, cells: [[1]], formats: ['0'], style: 'body' } },
    { kind: 'finish', finish: { ...sample.finish, tables: [], charts: [] } },
    { kind: 'drop', keptName: 'x' },
  ])("$kind on a tab of the user's", (step) => {
    expect(refusal('writeSteps', 'run', [{ ...step, tab: '1' }])).toMatchObject({
      error: { code: 'reportGone' },
    });
  });

  test('all steps of a call when one of them is wrong', () => {
    const { workbook, google } = opened('en');
    const steps = [
      { kind: 'begin', outline: sample.outline },
      { kind: 'finish', tab: 0, finish: null },
    ];
    expect(google.call('writeSteps', ['run', steps])).toMatchObject({ error: { code: 'unexpected' } });
    expect(workbook.sheets).toHaveLength(1);
  });

  test('a call of anything that is not published', () => {
    expect(() => refusal('runCustomFunction', 'CLV', [])).toThrow('not a function');
    expect(() => refusal('Bundle_')).toThrow('not a function');
    expect(() => refusal('toString')).toThrow('not a function');
  });
});
