import { join } from 'node:path';
import * as library from '../../core/index';
import { examplesIn, expectPromised, findExamples, run } from '../docExamples';

const core = join(__dirname, '../../core');
const examples = findExamples(core);

test.each(examples)('$file:$line $statement', async ({ file, statement, promised }) => {
  const own = await import(join(core, file));
  expectPromised(run(statement, { ...library, ...own }), promised);
});

describe('an example', () => {
  const found = examplesIn(
    'half.ts',
    [
      '/**',
      ' * Half of it.',
      ' *',
      ' * @example',
      ' * half(3); // 1.5',
      ' * half(',
      ' *   1 / 3,',
      ' * ); // ≈ 0.17',
      ' * half(2);',
      ' * @see twice',
      ' */',
      'export const half = (x: number) => x / 2; // not an example',
      '/** @example',
      ' *  half("a;b") */',
    ].join('\n'),
  );
  const half = (x: number) => x / 2;

  test('ends with its semicolon, and what it gives stands behind it', () => {
    expect(found).toEqual([
      { file: 'half.ts', line: 5, statement: 'half(3)', promised: '1.5' },
      { file: 'half.ts', line: 6, statement: 'half(\n  1 / 3,\n)', promised: '≈ 0.17' },
      { file: 'half.ts', line: 9, statement: 'half(2)', promised: '' },
    ]);
  });

  test('is held to what it promises', () => {
    expect(() => expectPromised(run('half(3)', { half }), '1.5')).not.toThrow();
    expect(() => expectPromised(run('half(3)', { half }), '1.6')).toThrow();
    expect(() => expectPromised(run('half(1 / 3)', { half }), '≈ 0.17')).not.toThrow();
    expect(() => expectPromised(run('half(1 / 3)', { half }), '≈ 0.18')).toThrow();
    expect(() => expectPromised(run('half(2)', { half }), '')).toThrow('does not say what it gives');
  });
});
