import type { Look } from '../../../../core/host/spec';
import { rulesOf } from '../../../../core/report/writing/rulesOf';

const area = { row: 5, column: 3, rows: 4, columns: 6 };

function formulaOf(look: Look): string {
  const [rule] = rulesOf([look]);
  if (rule?.kind !== 'formula') throw new Error('no formula');
  return rule.formula;
}

test('a rule is a formula for the upper left cell of its area, without separators and decimals', () => {
  expect(formulaOf({ kind: 'above', area, limit: 18.45, tone: 'good' })).toBe(
    '=ISNUMBER(D6)*(D6>=(184500000/10000000))',
  );
  expect(formulaOf({ kind: 'below', area, limit: 3, tone: 'warn' })).toBe('=ISNUMBER(D6)*(D6<3)');
  expect(formulaOf({ kind: 'reached', area, limit: 18, tone: 'strong' })).toBe(
    '=ISNUMBER(D6)*(D6>=18)*(SUMPRODUCT(--($D6:D6>=18))=1)',
  );
  expect(formulaOf({ kind: 'ticked', area, column: 27 })).toBe('=$AB6=TRUE');
  expect(formulaOf({ kind: 'words', area, words: [{ text: 'so "safe"', tone: 'good' }] })).toBe(
    '=D6="so ""safe"""',
  );
});

test('a limit keeps nine digits whatever its size', () => {
  for (const limit of [0.000123456789, 0.1, 1 / 3, 1234567.25, 98765432.1, 1e12 + 0.5, -7.125]) {
    const text = formulaOf({ kind: 'below', area, limit, tone: 'warn' });
    const [, top, bottom = '1'] = /<\(?(-?\d+)\/?(\d+)?\)?\)$/.exec(text) ?? [];
    expect(Math.abs(Number(top) / Number(bottom) / limit - 1)).toBeLessThan(1e-9);
  }
});

test('what is said of single cells comes before the scale', () => {
  const rules = rulesOf([
    { kind: 'scale', area },
    { kind: 'reached', area, limit: 18, tone: 'strong' },
  ]);
  expect(rules.map(({ kind }) => kind)).toEqual(['formula', 'scale']);
  expect(rules[0]).toMatchObject({ fill: '#12305c', text: '#ffffff', bold: true });
});
