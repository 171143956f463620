import { readArea } from '../../../excel-addin/host/readArea';

/** A sheet whose cells say where they are; more than `most` cells in one request are refused as Excel does. */
function sheetOf(most: number, refusal: 'error' | 'null' = 'error') {
  const requests: string[] = [];
  let asked = 0;
  const sheet = {
    getRangeByIndexes(row: number, column: number, rows: number, columns: number) {
      requests.push(`${row}+${rows}`);
      asked = rows * columns;
      const cells = Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c) => `${row + r},${column + c}`),
      );
      return { load() {}, untrack() {}, values: refusal === 'null' && asked > most ? null : cells };
    },
  };
  const context = {
    sync: async () => {
      if (refusal === 'error' && asked > most) throw { code: 'ResponsePayloadSizeLimitExceeded' };
    },
  };
  const read = async (area: { row: number; column: number; rows: number; columns: number }) => {
    const found: unknown[][] = [];
    await readArea(
      context as unknown as Excel.RequestContext,
      sheet as unknown as Excel.Worksheet,
      area,
      ['values'],
      ({ values }) => {
        for (const line of values) found.push([...line]);
      },
    );
    return found;
  };
  return { read, requests };
}

const area = { row: 3, column: 1, rows: 7, columns: 2 };
const cells = Array.from({ length: 7 }, (_, r) => [`${3 + r},1`, `${3 + r},2`]);

test('what fits is read at once', async () => {
  const { read, requests } = sheetOf(14);
  expect(await read(area)).toEqual(cells);
  expect(requests).toEqual(['3+7']);
});

test.each(['error', 'null'] as const)(
  'what is too large (%s) is halved, and every row is read once',
  async (refusal) => {
    const { read, requests } = sheetOf(4, refusal);
    expect(await read(area)).toEqual(cells);
    // Seven rows of two cells, then four, then two at a time.
    expect(requests).toEqual(['3+7', '3+4', '3+2', '5+2', '7+2', '9+1']);
  },
);

test('down to single rows', async () => {
  const { read, requests } = sheetOf(2);
  expect(await read({ ...area, rows: 3 })).toEqual(cells.slice(0, 3));
  expect(requests).toEqual(['3+3', '3+2', '3+1', '4+1', '5+1']);
});

test('more than 100,000 cells are not asked for at once', async () => {
  const { read, requests } = sheetOf(Number.POSITIVE_INFINITY);
  expect(await read({ row: 0, column: 0, rows: 100_001, columns: 1 })).toHaveLength(100_001);
  expect(requests).toEqual(['0+100000', '100000+1']);
});

test('a row that is too large by itself is named', async () => {
  await expect(sheetOf(1).read(area)).rejects.toMatchObject({ code: 'tooLarge', message: /row 4 / });
});

test('nothing is asked for where there is nothing', async () => {
  const { read, requests } = sheetOf(14);
  expect(await read({ ...area, rows: 0 })).toEqual([]);
  expect(requests).toEqual([]);
});
