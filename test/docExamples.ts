/**
 * Examples in docstrings, found and run.
 *
 * After `@example` stand statements with what they give in a comment behind each:
 *
 *     fold('Sipariş'); // 'siparis'                exactly this value
 *     pAlive(parameters, history); // ≈ 0.7266     this number, to the digits that are written
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DocExample {
  /** File, counted from the folder that was searched. */
  readonly file: string;
  /** Line of the file on which the statement begins. */
  readonly line: number;
  readonly statement: string;
  /** What the comment says that it gives; '' when it says nothing. */
  readonly promised: string;
}

/** All examples in the TypeScript files of a folder and the folders in it. */
export function findExamples(folder: string): DocExample[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('dist'))
    .sort()
    .flatMap((file) => examplesIn(file, readFileSync(join(folder, file), 'utf8')));
}

/** The examples in the text of one file. */
export function examplesIn(file: string, text: string): DocExample[] {
  const examples: DocExample[] = [];
  let inExample = false;
  let statement: string[] = [];
  text.split('\n').forEach((whole, i) => {
    const line = whole.replace(/^\s*\* ?/, '');
    const begins = /^@example\b/.test(line);
    if (begins) {
      inExample = true;
      return;
    }
    const ends = whole.includes('*/') || /^@\w/.test(line);
    if (!inExample || (!ends && line.trim() === '')) return;
    if (!ends) statement.push(line);
    const [, code, promised] = /^(.*;)\s*(?:\/\/\s*(.*))?$/s.exec(statement.join('\n').trimEnd()) ?? [];
    if (code === undefined && !ends) return;
    if (statement.length > 0) {
      examples.push({
        file,
        line: i + 2 - statement.length - (ends ? 1 : 0),
        statement: (code ?? statement.join('\n')).replace(/;$/, ''),
        promised: promised ?? '',
      });
    }
    statement = [];
    inExample = !ends;
  });
  return examples;
}

/** What the statement gives where the names that a module exports are known. */
export function run(statement: string, names: Readonly<Record<string, unknown>>): unknown {
  return new Function(...Object.keys(names), `return (${statement});`)(...Object.values(names));
}

/**
 * Whether a value is what an example promises: a number behind ≈ to half a unit of its last digit, all else
 * as a literal, exactly. Throws when nothing is promised, because such an example shows nothing.
 */
export function expectPromised(value: unknown, promised: string): void {
  const about = /^≈ (-?\d+(?:\.(\d+))?)$/.exec(promised);
  if (about) {
    const [, number, decimals = ''] = about;
    expect(Math.abs(Number(value) - Number(number))).toBeLessThanOrEqual(0.5 * 10 ** -decimals.length);
  } else {
    if (promised === '') throw new Error('the example does not say what it gives: add // and the value');
    expect(value).toEqual(run(promised, {}));
  }
}
