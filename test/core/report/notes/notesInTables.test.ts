import type { Cell } from '../../../../core/cells/cell';
import type { ReportSpec, TableColumn } from '../../../../core/host/spec';
import { withNotesOf } from '../../../../core/report/notes/notesInTables';
import { tickColumn } from '../../../../core/report/notes/tickColumn';

const day = 45_657;
const columns: readonly TableColumn[] = [
  { header: 'Done', kind: 'tick', width: 60, own: tickColumn(day) },
  { header: 'Customer', kind: 'text', width: 90 },
  { header: 'Note', kind: 'text', width: 90, own: 'note' },
];
const rows = (...people: readonly string[]) => people.map((name): Cell[] => [false, name, '']);
const report = {
  tabs: [
    {
      ...{ key: 'week', name: 'This week', heading: '', notes: [], charts: [], frozenRows: 1 },
      tables: [{ key: 'week', row: 0, column: 0, columns, rows: rows('ann', 'bob'), rowKey: [1] }],
    },
  ],
} as unknown as ReportSpec;
const earlier = {
  name: 'This week',
  rows: [
    ['Done', 'Customer', 'Note'],
    [true, 'ann', ''],
    [true, 'bob', 'called'],
    [true, 'cem', ''],
    [true, 'dan', 'moved'],
  ],
  formatAt: () => '',
  formulaAt: () => null,
};
const told = (of: number | null) => {
  const { report: filled, left } = withNotesOf([earlier], report, of);
  const [table] = filled.tabs[0].tables;
  return {
    headers: table.columns.map(({ header }) => header),
    rows: table.rows,
    left: left.map(({ row, value }) => [...row, value]),
  };
};

test('a tick of the same day comes along, and one whose row is gone is dropped', () => {
  expect(told(day)).toEqual({
    headers: ['Done', 'Customer', 'Note'],
    rows: [
      [true, 'ann', ''],
      [true, 'bob', 'called'],
    ],
    left: [['dan', 'moved']],
  });
});

test.each([day - 30, null])(
  'a tick of day %p is none of this campaign, and notes come along all the same',
  (of) => {
    expect(told(of)).toEqual({
      headers: ['Done', 'Customer', 'Note'],
      rows: [
        [false, 'ann', ''],
        [false, 'bob', 'called'],
      ],
      left: [['dan', 'moved']],
    });
  },
);
