import type { ScriptName, Scripts } from '../../sidebar/scripts/scripts';

/** A page of its own in which these scripts cannot be had, or leave nothing. */
function inPage(absent: ReadonlySet<string>, empty: ReadonlySet<string> = new Set()) {
  const ran: ScriptName[] = [];
  let scripts: Scripts | null = null;
  let leave = (_: ScriptName) => {};
  jest.isolateModules(() => {
    const { wordsGlobal } = require('../../sidebar/scripts/loadedWords');
    const { sidebar, report } = require('../../core/speech/languages/en');
    const { provideLater } = require('../../sidebar/scripts/later');
    Object.assign(globalThis, { [wordsGlobal]: undefined });
    leave = (name) => {
      if (empty.has(name)) return;
      if (name === 'later') return provideLater({});
      const [part = '', language = ''] = name.split('-');
      const left = (globalThis as Record<string, unknown>)[wordsGlobal] ?? {};
      Object.assign(globalThis, {
        [wordsGlobal]: { ...left, [part]: { [language]: part === 'words' ? { sidebar } : { report } } },
      });
    };
    scripts = require('../../sidebar/scripts/scripts').scriptsBy(async (name: ScriptName) => {
      ran.push(name);
      if (absent.has(name)) throw new Error(`no ${name}`);
      leave(name);
      return `${name}.js`;
    });
  });
  if (scripts === null) throw new Error('no scripts');
  return { ran, scripts: scripts as Scripts };
}

test('each script runs once, whoever asks for it', async () => {
  const { ran, scripts } = inPage(new Set());
  expect(await scripts.loadWords('en')).toBe('words-en.js');
  const addresses = await Promise.all([scripts.loadLater('en'), scripts.loadLater('en')]);
  expect(addresses[0]).toEqual(['words-en.js', 'later.js', 'later-en.js']);
  expect(addresses[1]).toEqual(addresses[0]);
  expect(ran).toEqual(['words-en', 'later', 'later-en']);
});

test.each(['words-en', 'later', 'later-en'] as const)(
  'without %s nothing later is there, and it is tried again',
  async (name) => {
    const absent = new Set<string>([name]);
    const { ran, scripts } = inPage(absent);
    await expect(scripts.loadLater('en')).rejects.toThrow(`no ${name}`);
    absent.clear();
    expect(await scripts.loadLater('en')).toHaveLength(3);
    expect(ran.filter((one) => one === name)).toHaveLength(2);
    expect(ran.filter((one) => one !== name)).toHaveLength(2);
  },
);

test.each([
  ['later', 'left nothing'],
  ['later-en', 'left no words'],
] as const)('%s that leaves nothing counts as not loaded', async (name, complaint) => {
  const { scripts } = inPage(new Set(), new Set([name]));
  await expect(scripts.loadLater('en')).rejects.toThrow(complaint);
});
