import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { rowAt } from '../../../core/cells/table';
import { commandWords } from '../../../core/speech/command/commandWords';
import { readTables } from '../../../files/readTables';
import { UserError } from '../../../files/userError';
import { workbookByHand } from '../../report/workbookByHand';
import { kindOf } from '../kind';
import { nastyText } from '../nasty';

/** Delimited text that is nearly right, in encodings of all kinds. */
const delimited = fc
  .record({
    rows: fc.array(fc.array(fc.oneof(nastyText, fc.constantFrom('a', '1', '2024-03-31')), { maxLength: 6 }), {
      maxLength: 12,
    }),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    encoding: fc.constantFrom<BufferEncoding[]>('utf8', 'utf8', 'utf16le', 'latin1'),
  })
  .map(
    ({ rows, delimiter, end, encoding }) =>
      new Uint8Array(Buffer.from(rows.map((row) => row.join(delimiter)).join(end), encoding)),
  );

/** Only what would end the text: control characters and broken letters are what a reader has to stand. */
const inXml = (text: string) => text.replace(/[<&]/g, '');
const letters = fc.constantFrom('A', 'B', 'C', 'XFD', 'ZZZZ', 'a', '');
const address = fc.tuple(
  letters,
  fc.constantFrom('1', '2', '3', '50', '1048576', '1048577', '0', '99999999999', ''),
);
const cell = fc
  .tuple(
    address,
    fc.constantFrom('inlineStr', 's', 'str', 'b', 'e', 'n', 'd', 'x'),
    nastyText,
    fc.constantFrom('r="#"', "r='#'", 's="1" r="#"', 's="99" r="#"', ''),
  )
  .map(([[column, row], type, text, form]) => {
    const attributes = form.replace('#', `${column}${row}`);
    const inside = type === 'inlineStr' ? `<is><t>${inXml(text)}</t></is>` : `<v>${inXml(text)}</v>`;
    return `<c ${attributes} t="${type}">${inside}</c>`;
  });
const tidyCell = fc.tuple(fc.constantFrom('A', 'B', 'C'), nastyText);

/** Workbooks whose cells stand anywhere and hold anything. */
const workbook = fc.oneof(
  fc
    .array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 })
    .map((rows) => workbookByHand({ Orders: rows.map((row) => row.join('')).join('|') })),
  fc
    .array(fc.uniqueArray(tidyCell, { selector: ([column]) => column, maxLength: 3 }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((rows) =>
      workbookByHand({
        Orders: rows
          .map((row, i) =>
            [...row]
              .sort()
              .map(
                ([column, text]) =>
                  `<c r="${column}${i + 1}" t="inlineStr"><is><t>${inXml(text)}</t></is></c>`,
              )
              .join(''),
          )
          .join('|'),
      }),
    ),
);

/** Bytes of which some were changed, lost or put in. */
const damaged = (bytes: fc.Arbitrary<Uint8Array>) =>
  fc
    .tuple(
      bytes,
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 8 }),
      fc.double({ min: 0.2, max: 1, noNaN: true }),
    )
    .map(([whole, changes, share]) => {
      const part = whole.slice(0, Math.ceil(whole.length * share));
      for (const [at, byte] of changes) if (part.length > 0) part[Math.floor(at * (part.length - 1))] = byte;
      return part;
    });

const archive = fc
  .dictionary(fc.constantFrom('xl/workbook.xml', 'xl/styles.xml', '../a.xml', 'a.xml'), nastyText, {
    noNullPrototype: true,
  })
  .map((parts) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))),
  );

/** Files of any bytes: tables, or a sentence. */
export const filesKind = kindOf({
  name: 'files',
  share: 0.05,
  input: fc.oneof(
    { weight: 4, arbitrary: delimited },
    { weight: 3, arbitrary: workbook },
    { weight: 2, arbitrary: damaged(fc.oneof(delimited, workbook)) },
    { weight: 1, arbitrary: archive },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  ),
  async wrongWith(bytes) {
    try {
      const { tabs } = await readTables(new Uint8Array(bytes), 'orders');
      for (const { table } of tabs)
        for (let row = 0; row < Math.min(table.rows, 50); row++) rowAt(table, row);
      return tabs.length === 0 ? 'no tab and no sentence' : '';
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return error.sentence(commandWords('en')) === '' ? 'refused without a sentence' : '';
    }
  },
});
