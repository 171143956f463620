import { answerCache } from '../../../sheets-addon/server/answerCache';

/** What is kept of these texts, by Google's cache of a document. */
function kept(...texts: readonly string[]) {
  const stored = new Map<string, string>();
  const service = {
    getDocumentCache: () => ({
      get: (key: string) => stored.get(key) ?? null,
      putAll: (values: Readonly<Record<string, string>>) => {
        for (const [key, text] of Object.entries(values)) stored.set(key, text);
      },
    }),
  };
  Object.assign(globalThis, { CacheService: service });
  try {
    const cache = answerCache();
    cache?.put(Object.fromEntries(texts.map((text, i) => [`k${i}`, text])));
    return texts.map((text, i) => cache?.get(`k${i}`) === text);
  } finally {
    Reflect.deleteProperty(globalThis, 'CacheService');
  }
}

const most = 100 * 1024;

test('a text of 100 KB is kept, and letters beyond ASCII count three bytes', () => {
  expect(kept('a'.repeat(most))).toEqual([true]);
  expect(kept('a'.repeat(most + 1))).toEqual([false]);
  expect(kept(`${'a'.repeat(most - 3)}ş`)).toEqual([true]);
  expect(kept(`${'a'.repeat(most - 2)}ş`)).toEqual([false]);
});

test('where one text is too large none is kept, so that no answer is half there', () => {
  expect(kept('short', 'a'.repeat(most + 1))).toEqual([false, false]);
});

test('where there is no cache there is none', () => expect(answerCache()).toBeUndefined());
