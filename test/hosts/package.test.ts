import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';
import { libraryProject } from './builds';

jest.setTimeout(60_000);

const program = `
import { analyze, type Analysis, tableOf, toJson } from 'customer-value';

const rows = [
  ['Customer', 'Date', 'Amount'],
  ['ann', '2024-03-31', 20],
  ['ann', '2024-05-02', 25],
  ['bob', '2024-04-15', 12.5],
];
const result = analyze(tableOf(rows), { months: 12 });
const days = (found: Analysis): number => found.histories.asOf;
if (result.ok) console.log(JSON.stringify([days(result), JSON.parse(toJson(result)).customers.length]));
else console.error(result.problems.map(({ code }) => code));
`;

/** In a project that has nothing but the package and this program. */
function inProject(script: string, ...words: string[]): string {
  return execFileSync(process.execPath, [script, ...words], { cwd: libraryProject(), encoding: 'utf8' });
}

beforeAll(() => writeFileSync(join(libraryProject(), 'program.mts'), program));

test('a program finds the package and its types', () => {
  // The strictest of TypeScript's ways to look for files, which is node's own.
  const options = { strict: true, module: 'nodenext', target: 'es2022', lib: ['es2022', 'dom'], types: [] };
  // TypeScript's own declarations are not looked through, those of the package are.
  const compilerOptions = { ...options, skipDefaultLibCheck: true, outDir: 'out' };
  const config = { compilerOptions, files: ['program.mts'] };
  writeFileSync(join(libraryProject(), 'tsconfig.json'), JSON.stringify(config));
  inProject(join(root, 'node_modules/typescript/bin/tsc'), '-p', '.');
  expect(JSON.parse(inProject('out/program.mjs'))).toEqual([45_414, 2]);
});
