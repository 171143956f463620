import { formatNumber, formatPercent } from '../../speech/format';
import { functionHelpSentences } from '../../speech/functionHelp/functionHelp';
import type { Separator } from '../../speech/functions/formulaText';
import type { Language } from '../../speech/language';
import type { Argument } from '../arguments/argument';
import type { FormattedResult } from '../formatResult';
import type { CustomFunction } from '../types';
import { type Example, exampleFormula } from './example';
import { exampleResults } from './exampleResults';

/** All that is told about one function in one language; every help text anywhere is made from this. */
export interface FunctionHelp {
  readonly name: string;
  /** CLV(orders, [customer], …), with either separator. */
  readonly syntax: Readonly<Record<Separator, string>>;
  readonly purpose: string;
  readonly arguments: readonly ArgumentHelp[];
  /** The form that we recommend comes first. */
  readonly examples: readonly ExampleHelp[];
  /** What the labels of the result stand for; null where there are none. */
  readonly rows: string | null;
  readonly doesNot: string;
  /** Who published the method; null where there is nothing to cite. */
  readonly source: string | null;
}

export interface ArgumentHelp {
  readonly name: string;
  readonly optional: boolean;
  /** What it is, in which unit, and what it is when left out. */
  readonly text: string;
}

export interface ExampleHelp {
  /** As it is typed, with either separator. */
  readonly formula: Readonly<Record<Separator, string>>;
  /** What a range holds that is not in the sample shop; null when there is none. */
  readonly given: string | null;
  /** What it gives on the sample shop; tables are cut. */
  readonly result: FormattedResult;
}

export function functionHelp(definition: CustomFunction, language: Language): FunctionHelp {
  const { name, arguments: expected, examples, source } = definition;
  const { purpose, rows, doesNot } = functionHelpSentences(language);
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
      result: exampleResults[language][name][i],
    })),
    rows: labelled[name] ?? null,
    doesNot: doesNot[name],
    source,
  };
}

function argumentText(argument: Argument, language: Language): string {
  const sentences = functionHelpSentences(language);
  const said: Readonly<Record<string, string>> = sentences.argument;
  const key = argument.help ?? argument.name;
  const text = said[key];
  if (text === undefined) throw new Error(`there is no help sentence for the argument ${key}`);
  if (!argument.optional) return text;
  return `${text} ${sentences.leftOut({ standard: standardText(argument, language) })}`;
}

/** What an argument is when it is left out. */
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
      return holds({ range: argument.range, values: values.join(language === 'fa' ? '، ' : ', ') });
    }
  }
  return null;
}
