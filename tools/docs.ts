/** `npm run docs`: runs every example of the functions, and writes the committed files generated from the catalogue and the tests' exports. */
import '../core/functions/speakFormulas';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages } from '../core/speech/language';
import { runExamples } from './docs/runExamples';

const inRepository = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

function format(name: string): void {
  const biome = inRepository('node_modules/@biomejs/biome/bin/biome');
  execFileSync(process.execPath, [biome, 'format', '--write', inRepository(name)]);
}

for (const language of languages) {
  const file = `core/speech/exampleResults/${language}.ts`;
  writeFileSync(
    inRepository(file),
    `import type { ExampleResults } from './exampleResult';

/** Results of the examples on the sample shop; written by \`npm run docs\`, and compared with the functions by the tests. */
export const exampleResults: ExampleResults = ${JSON.stringify(runExamples(language))};
`,
  );
  format(file);
}

// Only now: the pages show the results that have just been written.
await import('../core/speech/speakAll');
const { functionsPage } = await import('./docs/functionsPage');
const { withFunctionsTable } = await import('./docs/readmeTable');
const { readingPage } = await import('./docs/readingPage');
const { optionsPage } = await import('./docs/optionsPage');
const { schemaPage } = await import('./docs/schemaPage');
writeFileSync(inRepository('docs/functions.md'), functionsPage());
writeFileSync(inRepository('docs/reading.md'), readingPage());
writeFileSync(inRepository('docs/options.md'), optionsPage());
writeFileSync(inRepository('docs/schema.json'), schemaPage());
format('docs/schema.json');
writeFileSync(inRepository('README.md'), withFunctionsTable(readFileSync(inRepository('README.md'), 'utf8')));
