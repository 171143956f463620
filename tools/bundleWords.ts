import path from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import type { Language } from '../core/speech/language';
import type { Words } from '../core/speech/words';
import { wordsGlobal } from '../sidebar/words/loadedWords';

/** Called with what each built file was made of. */
export type OnBundle = (file: string, metafile: Metafile) => void;

/** The script that leaves these sections of a language in a global variable. `root` is the repository. */
export async function bundleWords(
  root: string,
  language: Language,
  sections: readonly (keyof Words)[],
  options: BuildOptions = {},
): Promise<{ readonly script: string; readonly metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
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
    metafile: true,
    outdir: '.',
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
  return { script: file.text, metafile };
}
