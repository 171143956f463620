import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import type { Language } from '../core/speech/language';
import type { Words } from '../core/speech/words';
import { wordsGlobal } from '../sidebar/words/loadedWords';

/** The script that leaves these sections of a language in a global variable. `root` is the repository. */
export async function bundleWords(
  root: string,
  language: Language,
  sections: readonly (keyof Words)[],
  options: BuildOptions = {},
): Promise<string> {
  const { outputFiles } = await build({
    target: 'es2020',
    ...options,
    stdin: {
      contents: `export { ${sections.join(', ')} } from './core/speech/languages/${language}';`,
      resolveDir: path.resolve(root),
      sourcefile: `words.${language}.ts`,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: `${wordsGlobal}.${language}`,
    platform: 'browser',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`nothing came out of the words in ${language}`);
  return file.text;
}
