/** A tab whose witnesses disagree is said by name, in each host and language, and stays as it is. */
import { isValidElement, type VNode } from 'preact';
import { writeReport } from '../../core/report/writing/writeReport';
import { languages } from '../../core/speech/language';
import { sidebarWords } from '../../core/speech/sidebar/sidebarWords';
import { start, update } from '../../sidebar/flow/update';
import { DoubtedTabs } from '../../sidebar/views/home/DoubtedTabs';
import { Workbook } from '../../simulated/workbook/workbook';
import { excelClients, googleClients, type MakeClients } from './clients';
import { letteredReport } from './letteredReport';
import { picture } from './sampleTab';

/** Damages what each host keeps of the tab named Segments. */
const damages: Readonly<Record<string, (workbook: Workbook) => void>> = {
  'Google Sheets': (workbook) => {
    const { metadata } = workbook.sheetByName('Segments') ?? { metadata: new Map<string, string>() };
    for (const key of metadata.keys()) metadata.set(key, '{');
  },
  Excel: ({ properties }) => {
    for (const [key, value] of properties)
      if (key.startsWith('clv.tab.') && value.includes('"name":"Segments"')) properties.set(key, '{');
  },
};

const begun = start('en').state;

const hosts: readonly [string, MakeClients][] = [
  ['Google Sheets', googleClients],
  ['Excel', excelClients],
];

describe.each(hosts)('%s', (name, makeClients) => {
  test('a damaged mark leaves its tab alone, which the sidebar says by name', async () => {
    const workbook = new Workbook('Shop');
    workbook.addSheet('Orders');
    const clients = makeClients(workbook);
    await writeReport(letteredReport('A'), clients.open('ann').host, { language: 'en' });
    damages[name]?.(workbook);
    const doubted = workbook.sheetByName('Segments');
    const before = doubted && picture(doubted);

    const { host } = clients.open('ann');
    const { state } = update(begun, { type: 'opened', job: begun.lastJob, workbook: await host.describe() });
    for (const language of languages) {
      const words = sidebarWords(language);
      expect(textsIn(DoubtedTabs({ state, words }))).toEqual([words.write.doubted('Segments')]);
    }
    await writeReport(letteredReport('B'), host, { language: 'en' });
    expect(doubted && picture(doubted)).toBe(before);
    const names = workbook.sheets.map((sheet) => sheet.name);
    expect(names).toEqual(['Orders', 'Summary', 'Segments', 'Best', 'Segments 2']);
  });
});

test('no sentence where all is certain', async () => {
  const workbook = new Workbook('Shop');
  workbook.addSheet('Orders');
  const { host } = excelClients(workbook).open('ann');
  await writeReport(letteredReport('A'), host, { language: 'en' });
  const { state } = update(begun, { type: 'opened', job: begun.lastJob, workbook: await host.describe() });
  expect(DoubtedTabs({ state, words: sidebarWords('en') })).toEqual([]);
});

function textsIn(nodes: readonly unknown[]): readonly unknown[] {
  return nodes.map((node) =>
    isValidElement(node) ? (node as VNode<{ children?: unknown }>).props.children : node,
  );
}
