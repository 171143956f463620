import type { Area } from '../../../../core/host/spec';
import { holdsWhatWasWritten, rowsFingerprint } from '../../../../core/report/writing/fingerprintedArea';

const rows = [
  ['Customer', 'Orders', 'Value'],
  ['ann@shop.com', 3, 45_382.5],
  ['Zeynep Öztürk', 1, null],
  ['علی', 12, true],
  ['two\r\nlines', '', 0.1 + 0.2],
];

test('fingerprints in the marks of users’ workbooks hold for ever', () => {
  expect(rowsFingerprint(rows)).toBe('xq20pf.c60do0');
  expect(rowsFingerprint([['Ann', 1]])).toBe('zyj9ec.x29ens');
  expect(rowsFingerprint([['']])).toBe('paugc2.gxnfht');
  expect(rowsFingerprint([])).toBe('0.0');
});

test('a tab that an earlier version has marked is untouched until a cell changes, in any order of its rows', () => {
  const areas = [
    { row: 1, column: 0, rows: 2, columns: 3, print: rowsFingerprint(rows.slice(0, 2)) },
    { row: 3, column: 0, rows: 3, columns: 3, print: rowsFingerprint(rows.slice(2)) },
  ];
  const holds = (cells: readonly (readonly unknown[])[]) =>
    holdsWhatWasWritten(areas, (area: Area) => cells.slice(area.row - 1, area.row - 1 + area.rows), {
      unwritten: false,
    });
  const read = rows.map((row) =>
    row.map((cell) => (cell === null ? '' : cell === 'two\r\nlines' ? 'two\nlines' : cell)),
  );
  expect(holds(read)).toBe(true);
  expect(holds([...read].reverse())).toBe(true);
  expect(holds(read.map((row) => [...row].reverse()))).toBe(false);
  expect(holds([...read.slice(0, 4), ['two\nlines', '', 0.300_000_001]])).toBe(false);
});
