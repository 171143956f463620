import { cellReference, columnLetter } from '../../../core/cells/address';

test('column letters', () => {
  expect([1, 26, 27, 702, 703].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

test('a reference doubles apostrophes in the name of the tab', () => {
  expect(cellReference("Sam's list", 2, 27)).toBe("'Sam''s list'!$AB$3");
});
