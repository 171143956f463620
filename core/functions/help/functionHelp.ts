import { writings } from '../../request/writing';
import { exampleResults } from '../../speech/exampleResults/exampleResults';
import { formatNumber, formatPercent, listOf } from '../../speech/format';
import { functionHelpSentences } from '../../speech/functionHelp/functionHelp';
import type { Separator } from '../../speech/functions/formulaText';
import type { Language } from '../../speech/language';
import { fieldText } from '../../speech/request/fieldText';
import type { Argument } from '../arguments/argument';
import type { FunctionDescription } from '../types';
import { type Example, exampleFormula } from './example';
import { type FormattedResult, formatResult } from './exampleResult';

/** The help of one function in one language; the source of all help texts. */
export interface FunctionHelp {
  readonly name: string;
  /** CLV(orders, [customer], …), with either separator. */
  readonly syntax: Readonly<Record<Separator, string>>;
  readonly purpose: string;
  readonly arguments: readonly ArgumentHelp[];
  /** The form that we recommend comes first. */
  readonly examples: readonly ExampleHelp[];
  /** Meaning of the labels in the result; null when there are none. */
  readonly rows: string | null;
  readonly doesNot: string;
  /** Citation of the method; null when there is none. */
  readonly source: string | null;
}

export interface ArgumentHelp {
  readonly name: string;
  readonly optional: boolean;
  /** Meaning, unit and default. */
  readonly text: string;
}

export interface ExampleHelp {
  /** As it is typed, with either separator. */
  readonly formula: Readonly<Record<Separator, string>>;
  /** Content of a range outside the sample shop; null when there is none. */
  readonly given: string | null;
  /** Result on the sample shop; tables are truncated. */
  readonly result: FormattedResult;
}

export function functionHelp(definition: FunctionDescription, language: Language): FunctionHelp {
  const { name, arguments: expected, examples, source } = definition;
  const { purpose, rows, doesNot } = functionHelpSentences(language);
  const results = exampleResults(language)[name];
  const labelled: Readonly<Partial<Record<string, string>>> = rows;
  const names = expected.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name));
  return {
    name,
    syntax: { ',': `${name}(${names.join(', ')})`, ';': `${name}(${names.join('; ')})` },
    purpose: purpose[name],
    arguments: expected.map((argument) => ({
      name: argument.name,
      optional: argument.optional,
      text: argumentText(argument, language),
    })),
    examples: examples.map((example, i) => ({
      formula: {
        ',': exampleFormula(name, example, ','),
        ';': exampleFormula(name, example, ';'),
      },
      given: givenText(example, language),
      result: formatResult(results[i], language),
    })),
    rows: labelled[name] ?? null,
    doesNot: doesNot[name],
    source,
  };
}

function argumentText(argument: Argument, language: Language): string {
  const sentences = functionHelpSentences(language);
  const sentenceOf: Readonly<Record<string, string>> = sentences.argument;
  const key = argument.help ?? argument.name;
  const text = sentenceOf[key];
  if (text === undefined) throw new Error(`there is no help sentence for the argument ${key}`);
  const explained = text.replace('{choices}', () => choicesOf(argument, language));
  const filled = 'field' in argument ? fieldText(explained, argument.field, language, 'cell') : explained;
  if (!argument.optional) return filled;
  return `${filled} ${sentences.leftOut({ standard: standardText(argument, language) })}`;
}

/** The words that an argument takes, for a sentence that does not explain each of them. */
function choicesOf(argument: Argument, language: Language): string {
  const words = argument.kind === 'choice' ? argument.field.words : [];
  return listOf(
    words.map(([word]) => `"${word}"`),
    language,
    'or',
  );
}

/** Text of an argument's default. */
function standardText(argument: Argument, language: Language): string {
  if (argument.kind === 'choice') return `"${argument.field.words[0][0]}"`;
  const standard = 'standard' in argument ? argument.standard : null;
  if (standard !== null && Number.isFinite(standard)) {
    return argument.kind === 'share' ? formatPercent(standard, language) : formatNumber(standard, language);
  }
  const inWords: Readonly<Record<string, string>> = functionHelpSentences(language).leftOutMeans;
  const words = inWords[argument.name];
  if (words === undefined) throw new Error(`nothing says what ${argument.name} is when left out`);
  return words;
}

function givenText(example: Example, language: Language): string | null {
  for (const argument of example) {
    if (typeof argument === 'object' && 'holds' in argument) {
      const values = argument.holds.map((value) => formatNumber(value, language));
      const { holds } = functionHelpSentences(language);
      return holds({ range: argument.range, values: values.join(writings[language].comma) });
    }
  }
  return null;
}
