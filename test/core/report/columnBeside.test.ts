import type { TableColumn } from '../../../core/host/spec';
import { columnBeside } from '../../../core/report/columnBeside';

const columns = (...widths: readonly number[]): TableColumn[] =>
  widths.map((width) => ({ header: '', kind: 'text', width }));

test.each([
  // A chart of 600 pixels and a gap of 16 end at 616.
  ['an edge just there', [300, 316, 90], 2],
  ['an edge a pixel before', [300, 315, 90], 3],
  ['a single wide column', [700], 1],
  ['columns that are not set, of 100 pixels each', [], 7],
  ['set ones and then others', [300, 200], 4],
])('%s', (_, widths, index) => expect(columnBeside(columns(...widths), 600)).toBe(index));
