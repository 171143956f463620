import { descriptions } from '../../core/functions/catalog/descriptions';
import type { FormattedResult } from '../../core/functions/help/exampleResult';
import { functionHelp } from '../../core/functions/help/functionHelp';
import { formatCount } from '../../core/speech/format';
import { functionHelpSentences } from '../../core/speech/functionHelp/functionHelp';

const { titles, intro, sample, more } = functionHelpSentences('en');

/** docs/functions.md: every function with its arguments, examples and limits. */
export function functionsPage(): string {
  const entries = descriptions.map((definition) => entry(functionHelp(definition, 'en')));
  return [
    `# ${titles.functions}\n\n<!-- Made by \`npm run docs\` from core/functions/catalog/catalog.ts and core/speech/functionHelp/en.ts. -->`,
    intro,
    sample,
    ...entries,
    '',
  ].join('\n\n');
}

function entry(help: ReturnType<typeof functionHelp>): string {
  const names = help.arguments.map(({ name, optional, text }) => [optional ? `[${name}]` : name, text]);
  return [
    `## ${help.name}`,
    `\`${help.syntax[',']}\``,
    help.purpose,
    table([[titles.argument, ''], ...names.map(([name, text]) => [`\`${name}\``, text ?? ''])]),
    ...help.examples.map(({ formula, given, result }) =>
      [
        formula[','] === formula[';'] ? `\`${formula[',']}\`` : `\`${formula[',']}\` or \`${formula[';']}\``,
        ...(given === null ? [] : [given]),
        resultText(result),
      ].join('\n\n'),
    ),
    ...(help.rows === null ? [] : [`${titles.rows}: ${help.rows}`]),
    `${titles.doesNot}: ${help.doesNot}`,
    ...(help.source === null ? [] : [`${titles.source}: ${help.source}.`]),
  ].join('\n\n');
}

/** One value after an arrow, several in a table. */
function resultText({ rows, more: left }: FormattedResult): string {
  if (rows.length === 1 && rows[0]?.length === 1) return `→ ${rows[0][0]}`;
  const width = rows[0]?.length ?? 0;
  const drawn = table([Array<string>(width).fill(''), ...rows]);
  return left === 0 ? drawn : `${drawn}\n\n${more({ rows: formatCount(left, 'en') })}`;
}

/** The first row is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...body.map(line)].join('\n');
}
