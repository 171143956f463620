/** @jest-environment node */
import type { Language } from '../../core/speech/language';

const host = globalThis as { Office?: unknown; CustomFunctions?: unknown };

/** Functions in the pane's page, before any words have come. */
function inPage(loadWords: (language: Language) => Promise<string>) {
  const context: { contentLanguage?: string } = {};
  host.CustomFunctions = {};
  host.Office = {
    context,
    onReady: async () => {
      context.contentLanguage = 'tr-TR';
    },
  };
  let caller: (run: () => unknown) => unknown = (run) => run();
  let speak = () => {};
  jest.isolateModules(() => {
    caller = require('../../excel-addin/functions/withWords').withWords(loadWords);
    const { functions } = require('../../core/speech/functions/tr');
    const words = require('../../core/speech/words');
    speak = () => words.speak('tr', { functions });
  });
  return { caller, speak: () => speak() };
}

afterEach(() => {
  delete host.Office;
  delete host.CustomFunctions;
});

test('the first answer waits for the words of the spreadsheet’s language, the next ones come at once', async () => {
  const asked: Language[] = [];
  const { caller, speak } = inPage(async (language) => {
    asked.push(language);
    speak();
    return '';
  });
  const first = caller(() => 1);
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toBe(1);
  expect(caller(() => 2)).toBe(2);
  expect(asked).toEqual(['tr']);
});

test('without words the cell says so, and the next call tries again', async () => {
  let asked = 0;
  const { caller } = inPage(async () => {
    asked += 1;
    throw new Error('no such file');
  });
  for (const _ of [1, 2]) await expect(caller(() => 1)).rejects.toThrow('metinleri yüklenemedi');
  expect(asked).toBe(2);
});
