import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeWorkbook } from '../../cli/workbook/writeWorkbook';
import type { DocumentJson } from '../../core/report/documentJson';
import { pageWords } from '../../core/speech/pages/pageWords';
import { reportWords } from '../../core/speech/report/reportWords';
import { readDelimited } from '../../files/readDelimited';
import { rowsOf } from '../core/cells/rowsOf';
import { dressedReport } from '../hosts/dressedTab';
import { root } from '../root';
import { runCommand } from './runCommand';

/** LibreOffice reads the workbook as a program that had no part in writing it. */
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
const testWithLibreOffice = hasLibreOffice ? test : test.skip;

// An office suite takes its time to start.
jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'referee-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A throw-away profile in which LibreOffice calculates every formula anew instead of believing the file. */
function profile(): string {
  const user = join(folder, 'profile', 'user');
  mkdirSync(user, { recursive: true });
  writeFileSync(
    join(user, 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`,
  );
  return pathToFileURL(join(folder, 'profile')).href;
}

/** Every tab as text at full precision, by its name. */
function tabsByLibreOffice(path: string, tabs: readonly string[]): ReadonlyMap<string, string> {
  // 44 comma, 34 quote, 76 UTF-8, -1 every tab into a file of its own.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
  const args = [`-env:UserInstallation=${profile()}`, '--headless', '--convert-to', filter];
  spawnSync('soffice', [...args, '--outdir', folder, path]);
  return new Map(tabs.map((tab) => [tab, readFileSync(join(folder, `report-${tab}.csv`), 'utf8')]));
}

testWithLibreOffice(
  'LibreOffice finds the same numbers and no error in the workbook (needs soffice on the path)',
  async () => {
    const sample = join(root, 'samples', 'kitap-kulubu.csv');
    const out = join(folder, 'report.xlsx');
    const { stdout } = await runCommand(sample, '--json', '--out', out);
    expect(existsSync(out)).toBe(true);
    const { customers }: DocumentJson = JSON.parse(stdout);
    const { tabs: names, value } = pageWords('en');
    const { columns } = reportWords('en');
    const tabs = tabsByLibreOffice(out, Object.values(names));
    for (const [tab, text] of tabs) {
      expect({ tab, error: text.match(/#(NAME|REF|VALUE|DIV\/0|N\/A)[?!]?|Err:\d+/) }).toEqual({
        tab,
        error: null,
      });
    }
    const rows = rowsOf(readDelimited([tabs.get(names.customers) ?? '']).table);
    const header = rows.findIndex((row) => row.includes(value.revenue));
    const read = rows.slice(header + 1).map((row) => ({
      id: row[rows[header].indexOf(columns.customer)],
      clv: Number(row[rows[header].indexOf(value.revenue)]),
    }));
    const expected = [...customers].sort((one, other) => other.clv - one.clv);
    // LibreOffice writes 15 digits.
    // The tabs write an e-mail in small letters.
    expect(read).toEqual(
      expected.map(({ id, clv }) => ({ id: id.toLowerCase(), clv: expect.closeTo(clv, 9) })),
    );
  },
);

testWithLibreOffice(
  'LibreOffice finds rules, lists, names, links and print titles (needs soffice on the path)',
  async () => {
    const path = join(folder, 'dressed.xlsx');
    writeFileSync(path, await writeWorkbook(dressedReport, 45657));
    spawnSync('soffice', [
      `-env:UserInstallation=${profile()}`,
      '--headless',
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      path,
    ]);
    const read = readFileSync(join(folder, 'dressed.fods'), 'utf8')
      .replaceAll('&apos;', "'")
      .replaceAll('&quot;', '"');
    const all = (pattern: RegExp) => [...read.matchAll(pattern)].map(([, found]) => found);
    expect(all(/conditional-format calcext:target-range-address="'This week'\.(\w+:)/g)).toEqual([
      'D10:',
      'D10:',
      'A10:',
      'C10:',
    ]);
    expect(all(/calcext:value="formula-is\((.*?)\)"/g)).toEqual([
      '[.D10]="safe"',
      '[.D10]="long ""shot"""',
      '[.$A10]=1',
    ]);
    expect(all(/cell-content-is-in-list\((.*?)\)/g)).toEqual(['"TRUE";"FALSE"', '"wrote";"called"']);
    expect(all(/named-range table:name="clv_at_stake"[^>]*cell-range-address="(.*?)"/g)).toEqual([
      "$'This week'.$C$5",
    ]);
    expect(all(/xlink:href="#(.*?)"/g)).toEqual([
      "'Customers'' list'.$B$5",
      "'Customers'' list'.$A$1",
      "'This week'.$A$1",
      "'Data'.$A$1",
    ]);
    expect(read).toContain('table:table-header-rows');
    expect(read).toContain('style:scale-to-X="1"');
    // Label, figure and note of each tile are merged.
    expect(all(/number-columns-spanned="(\d+)"/g)).toEqual(Array(6).fill('2'));
  },
);
