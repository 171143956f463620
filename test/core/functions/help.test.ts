import { readFileSync } from 'node:fs';
import { catalog } from '../../../core/functions/catalog/catalog';
import { functionHelp } from '../../../core/functions/help/functionHelp';
import { exampleResults } from '../../../core/speech/exampleResults/exampleResults';
import { languages } from '../../../core/speech/language';
import { functionsPage } from '../../../tools/docs/functionsPage';
import { withFunctionsTable } from '../../../tools/docs/readmeTable';
import { runExamples } from '../../../tools/docs/runExamples';

// When one of these three fails: `npm run docs`.
describe('what is made from the catalogue is up to date', () => {
  test.each(languages)(
    'each example gives on the sample shop what the help shows (%s)',
    (language) => {
      expect(runExamples(language)).toEqual(exampleResults(language));
    },
    120_000,
  );

  test('numbers of examples are the same in every language', () => {
    const numbers = languages.map((language) =>
      JSON.stringify(exampleResults(language), (_, value) => (typeof value === 'string' ? '' : value)),
    );
    expect(new Set(numbers).size).toBe(1);
  });

  test('docs/functions.md', () => {
    expect(readFileSync('docs/functions.md', 'utf8')).toBe(functionsPage());
  });

  test('the table in README.md', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toBe(withFunctionsTable(readme));
  });
});

describe.each(languages)('the help (%s)', (language) => {
  const helps = catalog.map((definition) => functionHelp(definition, language));

  test('says of every function what it is for, what it takes, what it gives and what it does not do', () => {
    for (const { purpose, doesNot, examples, arguments: expected } of helps) {
      for (const sentence of [purpose, doesNot, ...expected.map(({ text }) => text)]) {
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|∞|!/);
      }
      expect(examples.length).toBeGreaterThan(0);
      for (const { result } of examples) expect(result.rows.length).toBeGreaterThan(0);
    }
  });

  test('names every word that an argument takes, and fills in what its field says', () => {
    for (const definition of catalog) {
      const { name, arguments: expected } = definition;
      const texts = functionHelp(definition, language).arguments;
      expected.forEach((argument, i) => {
        const { text } = texts[i];
        expect([name, text]).toEqual([name, expect.not.stringMatching(/\{\w+\}/)]);
        if (argument.kind !== 'choice') return;
        for (const [word] of argument.field.words) expect(text).toContain(`"${word}"`);
      });
    }
  });

  test('shows one formula over a range of customers before one for a single customer', () => {
    for (const { arguments: expected, examples } of helps) {
      if (!expected.some(({ name }) => name === 'customer')) continue;
      expect(examples[0]?.formula[',']).toMatch(/\(Orders!A:E, Orders!A2:A4\)$/);
      expect(examples[0]?.result.rows).toHaveLength(3);
    }
  });

  test('shows each formula with either separator, the decimal mark going along', () => {
    for (const { syntax, examples } of helps) {
      for (const { ',': commas, ';': semicolons } of [syntax, ...examples.map(({ formula }) => formula)]) {
        expect(semicolons).not.toMatch(/, /);
        expect(semicolons.replaceAll('; ', ', ')).toBe(commas);
      }
    }
  });

  test('an argument of a few words names each of them', () => {
    for (const [i, { arguments: expected }] of catalog.entries()) {
      for (const [j, argument] of expected.entries()) {
        if (argument.kind !== 'choice') continue;
        for (const [word] of argument.field.words) expect(helps[i].arguments[j].text).toContain(`"${word}"`);
      }
    }
  });

  test('an optional argument says what it is when left out', () => {
    const leftOut = { en: 'Left out: ', tr: 'Boş bırakılırsa: ', fa: 'اگر خالی باشد: ' }[language];
    for (const { optional, text } of helps.flatMap((help) => help.arguments)) {
      expect(text.includes(leftOut)).toBe(optional);
    }
  });
});

test('defaults are those with which the functions work', () => {
  const clv = catalog.find(({ name }) => name === 'CLV');
  if (!clv) throw new Error('there is no CLV');
  expect(
    functionHelp(clv, 'tr')
      .arguments.slice(2)
      .map(({ text }) => text.split('Boş bırakılırsa: ')[1]),
  ).toEqual(['12.', '%100.', '%10.', 'son siparişin günü.']);
});
