import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../core/speech/language';
import { root } from '../../root';

/** Sections that only somebody at a terminal reads. */
const ofCommands = /^(command|warehouse|backtest)\//;

const folder = join(root, 'core/speech');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);

/** The lines of sentences in which something stands, comments left out. */
function linesWith(pattern: RegExp, isAsked: (file: string) => boolean): string[] {
  return files.filter(isAsked).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(\/?\*|\/\/)/.test(line) && pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

test.each(languages)('no sentence names a way out of another surface (%s)', (language) => {
  const isOf = (file: string) => file.endsWith(`/${language}.ts`);
  const options = linesWith(
    /(?<![\w-])--[a-z]|\bnpx |\bnpm run/,
    (file) => isOf(file) && !ofCommands.test(file),
  );
  expect(options).toEqual([]);
  const sidebar = { en: /sidebar/i, tr: /kenar çubuğu/i, fa: /نوار کناری/ }[language];
  expect(linesWith(sidebar, (file) => isOf(file) && ofCommands.test(file))).toEqual([]);
});

test('what a formula says lets nobody choose in a list, which only the sidebar has', () => {
  const isOfFormulas = (file: string) => file === 'functions/en.ts';
  expect(linesWith(/\b[Cc]hoose\b/, isOfFormulas)).toEqual([]);
});
