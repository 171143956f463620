import { compactScript } from '../../../sheets-addon/build/compactScript';

test('spaces that separate nothing go, those between words, between signs and in texts stay', () => {
  const placed = (text: string) => '`  $'.concat('{', text, '} `');
  expect(
    compactScript(`let sum = a + +b - -c, text = typeof sum == "string" ? ${placed(' sum ')} : "a  b";`),
  ).toBe(`let sum=a+ +b- -c,text=typeof sum=="string"?${placed('sum')}:"a  b";`);
});

test('names of files stay on lines of their own, other comments go', () => {
  const script =
    '// orders/readOrders\nlet a = 1; /* one */\n\n// model/bgnbd/fit\nclass B {\n\t/** Two. */\n\tc = a;\n}\n';
  expect(compactScript(script)).toBe('\n// orders/readOrders\nlet a=1;\n// model/bgnbd/fit\nclass B{c=a}');
});

test('a block that fits is one line, a longer one keeps its lines, and a list is one line in any case', () => {
  const short = 'function half(x) {\n\treturn x / 2;\n}\n';
  const long = `function name() {\n\tlet names = [\n\t\t"${'n'.repeat(100)}",\n\t\t"${'m'.repeat(100)}"\n\t];\n\treturn names;\n}\n`;
  expect(compactScript(short)).toBe('function half(x){return x/2}');
  expect(compactScript(long)).toBe(
    `function name(){\n\tlet names=["${'n'.repeat(100)}","${'m'.repeat(100)}"];\n\treturn names\n}`,
  );
});

test('members of an object share a line while it has room', () => {
  const name = 'n'.repeat(95);
  const script = `let all = {\n\tfirst: "${name}",\n\tsecond: "${name}",\n\tthird: 3,\n\tfourth: {\n\t\tfifth: "${name}${name}${name}"\n\t}\n};\n`;
  expect(compactScript(script)).toBe(
    `let all={\n\tfirst:"${name}",\n\tsecond:"${name}",third:3,\n\tfourth:{\n\t\tfifth:"${name}${name}${name}"\n\t}\n};`,
  );
});

test.each([
  ['(one) => one;', 'one=>one;'],
  ['async (one) => one;', 'async one=>one;'],
  ['(one, other) => other;', '(one,other)=>other;'],
  ['({ one }) => one;', '({one})=>one;'],
  ['() => 1;', '()=>1;'],
])('%s becomes %s', (script, expected) => {
  expect(compactScript(script)).toBe(expected);
});

test.each([
  ['{ call(); }', '{call()}'],
  ['{ for (;;) ; }', '{for(;;);}'],
  ['{ while (step()) ; }', '{while(step());}'],
  ['{ if (step()) ; }', '{if(step());}'],
])('of the last semicolon in %s stays what is needed', (script, expected) => {
  expect(compactScript(script)).toBe(expected);
});

test('a regular expression is not taken for a division', () => {
  expect(compactScript('let found = / a \\/ b /u.test(text) / 2;')).toBe(
    'let found=/ a \\/ b /u.test(text)/2;',
  );
});
