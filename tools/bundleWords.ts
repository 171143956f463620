import path from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import type { Language } from '../core/speech/language';
import type { Words } from '../core/speech/words';
import { type WordsPart, wordsGlobal } from '../sidebar/scripts/loadedWords';

/** Called with what each built file was made of. */
export type OnBundle = (file: string, metafile: Metafile) => void;

export interface WordsToBundle {
  readonly part: WordsPart;
  readonly language: Language;
  readonly sections: readonly (keyof Words)[];
}

/** The script that leaves these sections of a language in a global variable. `root` is the repository. */
export async function bundleWords(
  root: string,
  { part, language, sections }: WordsToBundle,
  options: BuildOptions = {},
): Promise<{ readonly text: string; readonly metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    target: 'es2020',
    ...options,
    stdin: {
      contents: `export { ${sections.join(', ')} } from './core/speech/languages/${language}';`,
      resolveDir: path.resolve(root),
      sourcefile: `${part}.${language}.ts`,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    metafile: true,
    outdir: '.',
    plugins: [onlyExports],
    format: 'iife',
    globalName: `${wordsGlobal}.${part}.${language}`,
    platform: 'browser',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`nothing came out of the words in ${language}`);
  return { text: file.text, metafile };
}

/** A bundler cannot see that words do nothing but be there: without this, a section that nobody asks for would come along. */
const onlyExports: Plugin = {
  name: 'only-exports',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\./ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === onlyExports) return null;
      return { ...(await resolve(path, { ...from, pluginData: onlyExports })), sideEffects: false };
    });
  },
};
