/** Each page comes with one language: what its scripts hold of the others is none of their sentences. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { build, stop } from 'esbuild';
import { formulaWords } from '../../core/functions/speakFormulas';
import { type Language, languages } from '../../core/speech/language';
import * as en from '../../core/speech/languages/en';
import * as fa from '../../core/speech/languages/fa';
import * as tr from '../../core/speech/languages/tr';
import type { Words } from '../../core/speech/words';
import { wordsFile } from '../../sheets-addon/bridge';
import { wordsGlobal } from '../../sidebar/words/loadedWords';
import { sectionsWithFormulas, sidebarSections } from '../../sidebar/words/sections';
import { builtAddon, excelFolder } from './builds';

const all: Readonly<Record<Language, Words>> = { en, tr, fa };
const google = builtAddon();
const excel = (name: string) => readFileSync(join(excelFolder(), name), 'utf8');
const inTags = (html: string) => html.replace(/<\/?script[^>]*>/g, '');

/** What is written as it stands: the texts of at least five words in sections of plain objects. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string')
    return value.split(' ').length >= 5 && !/["'\\\n\u2068]/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesOf) : [];
}
const sentences = (language: Language) => {
  const own = sidebarSections.flatMap((section) => sentencesOf(all[language][section]));
  return own.filter((one) =>
    languages.every((other) => other === language || !JSON.stringify(all[other]).includes(one)),
  );
};

const scripts = {
  'taskpane.js': () => excel('taskpane.js'),
  'sidebar.html': () => google.sidebar,
} as const;

test('there are sentences to look for', () => {
  for (const language of languages) expect(sentences(language).length).toBeGreaterThan(100);
});

test.each(Object.entries(scripts))('%s holds no sentence of any language', (_, script) => {
  const text = script();
  for (const language of languages)
    expect(sentences(language).filter((one) => text.includes(one))).toEqual([]);
});

describe.each(languages)('the words in %s', (language) => {
  const files = [
    [`words.${language}.js`, sectionsWithFormulas, excel(`words.${language}.js`)],
    [`${wordsFile(language)}.html`, sidebarSections, inTags(google.files[wordsFile(language)])],
  ] as const;

  test.each(files)('are all in %s, and those of no other language', (_, __, script) => {
    expect(sentences(language).filter((one) => !script.includes(one))).toEqual([]);
    for (const other of languages.filter((one) => one !== language))
      expect(sentences(other).filter((one) => script.includes(one))).toEqual([]);
  });

  test.each(files)('are left by %s in the global variable, every section of them', (_, sections, script) => {
    const realm: { [wordsGlobal]?: Partial<Record<Language, Partial<Words>>> } = {};
    vm.runInNewContext(script, realm);
    const left = realm[wordsGlobal]?.[language] ?? {};
    expect(Object.keys(left).sort()).toEqual([...sections].sort());
    expect(left.sidebar?.title).toBe(all[language].sidebar.title);
  });
});

describe('what a script can say', () => {
  afterAll(() => stop());

  const speaking = /wordsIn\(language, '(\w+)'\)/g;
  const needed = async (entry: string): Promise<readonly string[]> => {
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      outdir: 'out',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      jsx: 'automatic',
      jsxImportSource: 'preact',
      loader: { '.css': 'text' },
      logLevel: 'error',
    });
    const [script] = Object.values(metafile.outputs);
    const sections = Object.entries(script.inputs)
      .filter(([file, { bytesInOutput }]) => bytesInOutput > 0 && file.startsWith('core/speech/'))
      .flatMap(([file]) => [...readFileSync(file, 'utf8').matchAll(speaking)].map(([, section]) => section));
    return [...new Set(sections)].sort();
  };

  test.each([
    ['sheets-addon/client/sidebar.tsx', sidebarSections],
    ['excel-addin/taskpane.tsx', sectionsWithFormulas],
  ])('%s needs the sections that are in its scripts of words', async (entry, sections) => {
    expect(await needed(entry)).toEqual([...sections].sort());
  });

  test('functions.js and Code.js need the sections that they have', async () => {
    const ofFormulas = Object.keys(formulaWords.en);
    expect(await needed('excel-addin/functions.ts')).toEqual(ofFormulas.sort());
    expect(await needed('sheets-addon/server/index.ts')).toEqual([...ofFormulas, 'host'].sort());
  });
});
