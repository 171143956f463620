import { descriptions } from '../../core/functions/catalog/descriptions';
import { type ExampleHelp, type FunctionHelp, functionHelp } from '../../core/functions/help/functionHelp';
import { writings } from '../../core/request/writing';
import { formatCount } from '../../core/speech/format';
import { functionHelpSentences } from '../../core/speech/functionHelp/functionHelp';
import { isRightToLeft, type Language, languages } from '../../core/speech/language';
import { htmlPage } from './htmlPage';
import { manifestStrings } from './manifestStrings';
import { escapeXml } from './xml';

/** One page with every function in every language; Excel's help links point to its anchors. */
export function helpPage(): string {
  return htmlPage(manifestStrings.en.name, languages.map(section).join('\n'));
}

function section(language: Language): string {
  const { name, description } = manifestStrings[language];
  const { intro, sample } = functionHelpSentences(language);
  return `    <section lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
      <h1>${escapeXml(name)}</h1>
      <p>${escapeXml(description)}</p>
      <p>${escapeXml(intro)}</p>
      <p>${escapeXml(sample)}</p>
${descriptions.map((definition) => entry(functionHelp(definition, language), language)).join('\n')}
    </section>`;
}

function entry(help: FunctionHelp, language: Language): string {
  const { titles } = functionHelpSentences(language);
  const rows = help.arguments.map(
    ({ name, text }) => `<dt><code>${name}</code></dt><dd>${escapeXml(text)}</dd>`,
  );
  const labels = help.rows === null ? '' : `\n      <p>${titles.rows}: ${escapeXml(help.rows)}</p>`;
  const source = help.source === null ? '' : `\n      <p>${titles.source}: ${escapeXml(help.source)}</p>`;
  return `      <h2 id="${language}-${help.name}"><code>${help.syntax[writings[language].separators[0]]}</code></h2>
      <p>${escapeXml(help.purpose)}</p>
      <dl>${rows.join('')}</dl>
${help.examples.map((example) => exampleOf(example, language)).join('\n')}${labels}
      <p>${titles.doesNot}: ${escapeXml(help.doesNot)}</p>${source}`;
}

/** The formula with both separators, and its result. */
function exampleOf({ formula, given, result }: ExampleHelp, language: Language): string {
  const { titles, more } = functionHelpSentences(language);
  const ways = [...new Set([formula[','], formula[';']])];
  const formulas = ways.map((way) => `<code>${escapeXml(way)}</code>`).join('<br>');
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${escapeXml(cell)}</td>`).join('');
  const rows = result.rows.map((row) => `<tr>${cells(row)}</tr>`).join('');
  const left =
    result.more === 0 ? '' : `<p>${escapeXml(more({ rows: formatCount(result.more, language) }))}</p>`;
  return `      <p>${titles.example}: ${formulas}</p>${given === null ? '' : `<p>${escapeXml(given)}</p>`}
      <div role="group" aria-label="${escapeXml(titles.example)}" tabindex="0"><table>${rows}</table></div>${left}`;
}
