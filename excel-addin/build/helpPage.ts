import { descriptions } from '../../core/functions/catalog/descriptions';
import { type ExampleHelp, type FunctionHelp, functionHelp } from '../../core/functions/help/functionHelp';
import { formatCount } from '../../core/speech/format';
import { functionHelpSentences } from '../../core/speech/functionHelp/functionHelp';
import { isRightToLeft, type Language, languages } from '../../core/speech/language';
import { manifestStrings } from './manifestStrings';
import { escapeXml } from './xml';

/** One page with every function in every language; Excel's help links point to its anchors. */
export function helpPage(): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeXml(manifestStrings.en.name)}</title>
    <style>
      body { font: 16px/1.5 system-ui, Tahoma, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #242424 }
      code { direction: ltr; unicode-bidi: isolate; font-size: 0.95em }
      h3 { margin-bottom: 0 }
      div { overflow-x: auto }
      table { border-collapse: collapse }
      td { border: 1px solid #d1d1d1; padding: 0.1rem 0.5rem; text-align: start; white-space: nowrap }
      dt { font-weight: 600 }
      dd { margin-inline-start: 1.5rem }
      section { border-top: 1px solid #d1d1d1; margin-top: 2rem }
    </style>
  </head>
  <body>
${languages.map(section).join('\n')}
  </body>
</html>
`;
}

function section(language: Language): string {
  const { name, description } = manifestStrings[language];
  const { intro, sample } = functionHelpSentences(language);
  return `    <section lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
      <h2>${escapeXml(name)}</h2>
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
  return `      <h3 id="${language}-${help.name}"><code>${help.syntax[language === 'tr' ? ';' : ',']}</code></h3>
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
      <div><table>${rows}</table></div>${left}`;
}
