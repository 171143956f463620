import type { Language } from '../../core/speech/language';

const host = globalThis as { Office?: unknown; CustomFunctions?: unknown };

/** Functions in the pane's page, before the later script has come. */
function inPage(loadLater: (language: Language) => Promise<readonly string[]>) {
  const context: { contentLanguage?: string } = {};
  host.CustomFunctions = {};
  host.Office = {
    context,
    onReady: async () => {
      context.contentLanguage = 'tr-TR';
    },
  };
  let call = (_: string, __: readonly unknown[]): unknown => null;
  let speak = () => {};
  let provide = () => {};
  jest.isolateModules(() => {
    call = require('../../excel-addin/functions/whenLoaded').whenLoaded(loadLater);
    const { functions } = require('../../core/speech/functions/tr');
    const words = require('../../core/speech/words');
    const { provideLaterPart } = require('../../excel-addin/laterPart');
    speak = () => words.speak('tr', { functions });
    provide = () => provideLaterPart({ callFunction: (name: string, args: unknown[]) => [name, ...args] });
  });
  return { call: (name: string) => call(name, [1]), speak: () => speak(), provide: () => provide() };
}

afterEach(() => {
  delete host.Office;
  delete host.CustomFunctions;
});

test('the first answer waits for the script in the spreadsheet’s language, the next ones come at once', async () => {
  const asked: Language[] = [];
  const { call, speak, provide } = inPage(async (language) => {
    asked.push(language);
    speak();
    provide();
    return [];
  });
  const first = call('CLV');
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toEqual(['CLV', 1]);
  expect(call('RFM')).toEqual(['RFM', 1]);
  expect(asked).toEqual(['tr']);
});

test('a call waits for the words too where the script is there in another language', async () => {
  const { call, speak, provide } = inPage(async () => {
    speak();
    return [];
  });
  provide();
  const first = call('CLV');
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toEqual(['CLV', 1]);
});

test.each([
  ['cannot be loaded', 'no such file'],
  ['is of another version and leaves nothing', null],
])('where the script %s the cell says so, and the next call tries again', async (_, error) => {
  let asked = 0;
  const complaint = jest.spyOn(console, 'error').mockImplementation(() => {});
  const { call } = inPage(async () => {
    asked += 1;
    if (error !== null) throw new Error(error);
    return [];
  });
  for (const __ of [1, 2]) await expect(call('CLV')).rejects.toThrow('metinleri yüklenemedi');
  complaint.mockRestore();
  expect(asked).toBe(2);
});
