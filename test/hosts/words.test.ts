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
import { laterWordsFile, wordsFile } from '../../sheets-addon/bridge';
import { type WordsPart, wordsGlobal } from '../../sidebar/scripts/loadedWords';
import { homeSections, laterSections, laterWithFormulas } from '../../sidebar/scripts/sections';
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
/** All words of a language as one text. */
const texts: Readonly<Record<Language, string>> = {
  en: JSON.stringify(en),
  tr: JSON.stringify(tr),
  fa: JSON.stringify(fa),
};
/** Those of these sections that no other language has too. */
const sentences = (language: Language, sections: readonly (keyof Words)[]) => {
  const own = sections.flatMap((section) => sentencesOf(all[language][section]));
  return own.filter((one) => languages.every((other) => other === language || !texts[other].includes(one)));
};

const scripts = {
  'taskpane.js': () => excel('taskpane.js'),
  'later.js': () => excel('later.js'),
  'sidebar.html': () => google.sidebar,
  'later.html': () => google.files.later,
} as const;

test('there are sentences to look for', () => {
  for (const language of languages)
    for (const sections of [homeSections, laterSections])
      expect(sentences(language, sections).length).toBeGreaterThan(50);
});

test.each(Object.entries(scripts))('%s holds no sentence of any language', (_, script) => {
  const text = script();
  for (const language of languages)
    expect(
      sentences(language, [...homeSections, ...laterSections]).filter((one) => text.includes(one)),
    ).toEqual([]);
});

describe.each(languages)('the words in %s', (language) => {
  const files = [
    [`words.${language}.js`, 'words', homeSections, excel(`words.${language}.js`)],
    [`later.${language}.js`, 'later', laterWithFormulas, excel(`later.${language}.js`)],
    [`${wordsFile(language)}.html`, 'words', homeSections, inTags(google.files[wordsFile(language)])],
    [
      `${laterWordsFile(language)}.html`,
      'later',
      laterSections,
      inTags(google.files[laterWordsFile(language)]),
    ],
  ] as const;

  test.each(files)('are all in %s, and those of no other language', (_, __, sections, script) => {
    expect(sentences(language, sections).filter((one) => !script.includes(one))).toEqual([]);
    for (const other of languages.filter((one) => one !== language))
      expect(sentences(other, sections).filter((one) => script.includes(one))).toEqual([]);
  });

  test.each(files)(
    'are left by %s in the global variable, every section of them',
    (_, part, sections, script) => {
      const realm: { [wordsGlobal]?: Partial<Record<WordsPart, Partial<Record<Language, Partial<Words>>>>> } =
        {};
      vm.runInNewContext(script, realm);
      const left = realm[wordsGlobal]?.[part]?.[language] ?? {};
      expect(Object.keys(left).sort()).toEqual([...sections].sort());
      const name = part === 'words' ? left.sidebar?.title : left.pages?.tabs.summary;
      expect(name).toBe(part === 'words' ? all[language].sidebar.title : all[language].pages.tabs.summary);
    },
  );
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

  /** What a reader that both scripts share asks for, though only what the later one shows needs it. */
  const shared = ['campaigns', 'report'];

  test.each([
    ['sheets-addon/client/sidebar.tsx', 'sidebar/scripts/provideLater.ts', laterSections],
    ['excel-addin/taskpane.tsx', 'excel-addin/later.ts', laterWithFormulas],
  ])('%s and %s need the sections that are in their scripts of words', async (entry, later, laterOnes) => {
    const first = await needed(entry);
    expect(first.filter((section) => !shared.includes(section))).toEqual([...homeSections].sort());
    const besides = (await needed(later)).filter((section) => !first.includes(section));
    expect([...besides, ...shared].sort()).toEqual([...laterOnes].sort());
  });

  test('functions.js and Code.js need the sections that they have', async () => {
    const ofFormulas = Object.keys(formulaWords.en);
    expect(await needed('excel-addin/functions.ts')).toEqual(ofFormulas.sort());
    expect(await needed('sheets-addon/server/index.ts')).toEqual([...ofFormulas, 'menu'].sort());
  });
});
