import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { name, version } from '../package.json';
import { billFile, billOfMaterials, bundledPackages, noticesOf } from './bundledPackages';

const core = fileURLToPath(new URL('../core', import.meta.url));

/**
 * Writes the core as a library, which `exports` of package.json names: index.js with everything in it, and beside it
 * a declaration of the types of each file.
 */
export async function buildLibrary({ out = join(core, 'dist') } = {}): Promise<void> {
  const outfile = join(out, 'index.js');
  const { metafile } = await build({
    entryPoints: [join(core, 'index.ts')],
    outfile,
    metafile: true,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const packages = bundledPackages(process.cwd(), metafile);
  appendFileSync(outfile, noticesOf(packages));
  const bill = billOfMaterials({ name, version }, new Map(packages.map((one) => [one.name, one])));
  writeFileSync(join(out, billFile), bill);
  writeDeclarations(out);
}

function writeDeclarations(out: string): void {
  const { config } = ts.readConfigFile(join(core, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, core, {
    noEmit: false,
    // Whether they are right is the business of `npm run check`.
    noCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: core,
    outDir: out,
  });
  const program = ts.createProgram([join(core, 'index.ts')], options);
  const { diagnostics } = program.emit(undefined, (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, withWholeNames(text, join(core, relative(out, dirname(path)))));
  });
  if (diagnostics.length > 0)
    throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost(options)));
}

/** Node's own resolution, which readers of the declarations may have chosen, wants whole names of files. */
function withWholeNames(declarations: string, folder: string): string {
  return declarations.replace(/(from |import\(|^import )(['"])(\.[^'"]*)\2/gm, (_, before, quote, name) => {
    const file = existsSync(join(folder, `${name}.ts`)) ? `${name}.js` : `${name}/index.js`;
    return before + quote + file + quote;
  });
}
