import { freeTabName } from '../../../excel-addin/host/tabNames';

const long = 'x'.repeat(31);

test.each<[string, readonly string[], string]>([
  ['CLV summary', [], 'CLV summary'],
  ['CLV summary', ['clv SUMMARY'], 'CLV summary 2'],
  ['CLV summary', ['CLV summary', 'CLV summary 2'], 'CLV summary 3'],
  [long, [], long],
  [`${long}y`, [], long],
  [long, [long], `${'x'.repeat(29)} 2`],
  ['a/b:c', [], 'a b c'],
  ["'quoted'", [], 'quoted'],
  ['history', [], 'history 1'],
  ['Histories', [], 'Histories'],
  [' ? ', [], 'CLV'],
])('%j beside %j is %j', (wished, taken, name) => expect(freeTabName(wished, taken)).toBe(name));
