import {
  codeOf,
  type Note,
  noteFrom,
  placeOf,
  rowKeyOf,
  saysNothing,
} from '../../../../core/report/notes/note';

const note: Note = {
  tab: 'week',
  tabName: 'Bu hafta',
  table: 'people',
  row: ['Remind', 7],
  column: '+Kim',
  header: 'Kim',
  value: 'Noor “=1+1”',
  format: '@',
};

test('a note is the same after its code has been a cell', () => {
  expect(noteFrom(codeOf(note))).toEqual(note);
  const origin = { row: 5, column: 4, first: 0, headers: ['Customer', 'CLV'] };
  const formula: Note = { ...note, value: '=E6*2', formula: '=RC[-1]*2', origin, span: 'every' };
  expect(noteFrom(codeOf(formula))).toEqual(formula);
  expect(noteFrom(codeOf({ ...note, value: 45_000.5, format: 'd.m.yyyy' }))?.value).toBe(45_000.5);
});

test.each(['', 'no JSON', '{}', '[1,2]', '["a","b","c","d","e","f","g","h"]', null, 7])(
  '%j is no note',
  (code) => {
    expect(noteFrom(code)).toBeNull();
  },
);

test('a note of an earlier version, or with something else than a formula, is a text', () => {
  const parts = ['week', 'Bu hafta', 'people', ['Remind', 7], '+Kim', 'Kim', 'Noor “=1+1”', '@'];
  expect(noteFrom(JSON.stringify(parts))).toEqual(note);
  expect(noteFrom(JSON.stringify([...parts, 'HYPERLINK("x")', { row: 'x' }, 'some']))).toEqual(note);
});

test('a row is known again by its cells, whatever the host makes of digits and spaces', () => {
  expect(rowKeyOf(['Ada ', 0.1 + 0.2])).toBe(rowKeyOf(['Ada', 0.3]));
  expect(rowKeyOf(['Ann@Shop.example'])).toBe(rowKeyOf(['ann@shop.example']));
  expect(rowKeyOf(['7'])).not.toBe(rowKeyOf([7]));
  expect(rowKeyOf([null])).toBe(rowKeyOf(['']));
  expect(placeOf(note)).toBe(placeOf({ ...note, value: 'another', tabName: 'This week', header: 'Who' }));
  expect(placeOf({ ...note, row: [], span: 'every' })).not.toBe(placeOf({ ...note, row: [], span: 'first' }));
  expect(placeOf(note)).not.toBe(placeOf({ ...note, row: ['Remind', 8] }));
});

test.each([
  [null, true],
  ['', true],
  [false, true],
  [true, false],
  [0, false],
  ['x', false],
])('%j says nothing: %s', (cell, nothing) => {
  expect(saysNothing(cell)).toBe(nothing);
});
