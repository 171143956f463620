import { catalog } from '../../core/functions/catalog';
import type { CustomFunction } from '../../core/functions/types';
import { isRightToLeft, type Language, languages } from '../../core/locales/language';
import { functionWords } from './functionWords';
import { manifestStrings } from './manifestStrings';
import { escapeXml } from './xml';

/** One page with every function in every language; the help links of Excel lead to a place on it. */
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
  return `    <section lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
      <h2>${escapeXml(name)}</h2>
      <p>${escapeXml(description)}</p>
${catalog.map((definition) => entry(definition, language)).join('\n')}
    </section>`;
}

function entry(definition: CustomFunction, language: Language): string {
  const words = functionWords(definition, language);
  const names = definition.arguments.map(({ name, optional }) => (optional ? `[${name}]` : name));
  const rows = definition.arguments.map(
    ({ name }, i) => `<dt><code>${name}</code></dt><dd>${escapeXml(words.arguments[i] ?? '')}</dd>`,
  );
  return `      <h3 id="${language}-${definition.name}"><code>${definition.name}(${names.join(', ')})</code></h3>
      <p>${escapeXml(words.purpose)}</p>
      <dl>${rows.join('')}</dl>`;
}
