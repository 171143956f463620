import { createHash } from 'node:crypto';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

/** A script, and what it was made of. */
export interface BundledPart {
  readonly text: string;
  readonly metafile: Metafile;
}

/** A page's script in two: the one it begins with, and one that it runs when it is needed. */
export interface BundledParts {
  readonly first: BundledPart;
  readonly later: BundledPart;
}

/**
 * Bundles two entries into two plain scripts, so that no module is in both: what both need is in the first, which leaves it
 * in a global variable for the later one. The variable is named for what is in it, so that a later script of another build
 * finds nothing and stops.
 */
export async function bundleInTwo(
  entries: { readonly first: string; readonly later: string },
  options: BuildOptions,
): Promise<BundledParts> {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: { ...entries },
    splitting: true,
    format: 'esm',
    chunkNames: 'shared',
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
  });
  const modules = new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, ''), text] as const));
  const [first, later, shared] = ['first.js', 'later.js', 'shared.js'].map((name) => {
    const text = modules.get(name);
    if (text === undefined) throw new Error(`no ${name} came out of ${entries.first} and ${entries.later}`);
    return text;
  });
  if (modules.size !== 3) throw new Error(`more than two scripts came out: ${[...modules.keys()]}`);
  const global = `customerValue_${createHash('sha256').update(shared).digest('hex').slice(0, 8)}`;
  const names = importedNames(later);
  const { target, supported, charset } = options;
  const asScript = async (contents: string, files: Readonly<Record<string, string>>, globalName?: string) => {
    const built = await build({
      ...(target === undefined ? {} : { target }),
      ...(supported === undefined ? {} : { supported }),
      ...(charset === undefined ? {} : { charset }),
      ...(globalName === undefined ? {} : { globalName }),
      stdin: { contents },
      plugins: [fromMemory(files)],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      legalComments: 'none',
      logLevel: 'warning',
    });
    return built.outputFiles[0].text;
  };
  const madeOf = (...parts: readonly string[]): Metafile => ({
    ...metafile,
    outputs: Object.fromEntries(
      Object.entries(metafile.outputs).filter(([file]) => parts.some((part) => file.endsWith(`/${part}.js`))),
    ),
  });
  return {
    first: {
      text: await asScript(
        `import './first.js'; export { ${names.join(', ')} } from './shared.js';`,
        { './first.js': first, './shared.js': shared },
        global,
      ),
      metafile: madeOf('first', 'shared'),
    },
    later: {
      text: await asScript(later, { './shared.js': sharedFrom(global, names) }),
      metafile: madeOf('later'),
    },
  };
}

/** What a minified module of esbuild imports from the shared one. */
function importedNames(module: string): readonly string[] {
  const lists = [...module.matchAll(/import\s*\{([^}]*)\}\s*from\s*"\.\/shared\.js"/g)];
  if (lists.length === 0) throw new Error('the later script imports nothing from the first');
  return lists.flatMap(([, list]) => list.split(',').map((one) => one.trim().split(/\s+as\s+/)[0]));
}

/** Stands for the shared module in the later script: a name may be a word that no variable can have. */
function sharedFrom(global: string, names: readonly string[]): string {
  return names
    .map((name, i) => `const _${i} = all.${name};\nexport { _${i} as ${name} };`)
    .reduce((module, line) => `${module}\n${line}`, `const all = globalThis.${global};`);
}

function fromMemory(files: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'from-memory',
    setup(build) {
      build.onResolve({ filter: /^\.\// }, ({ path }) =>
        path in files ? { path, namespace: 'memory', sideEffects: true } : null,
      );
      build.onLoad({ filter: /.*/, namespace: 'memory' }, ({ path }) => ({ contents: files[path] ?? '' }));
    },
  };
}
