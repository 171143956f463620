/** Two runs at once: one of them is told, and no tab holds cells of both. */
import type { Host, HostErrorCode } from '../../core/host/port';
import { writeReport } from '../../core/report/writing/writeReport';
import { Workbook } from '../../simulated/workbook/workbook';
import {
  type Client,
  excelClients,
  googleClients,
  inFewCalls,
  interposed,
  type MakeClients,
  stepByStep,
} from './clients';
import { isWholeReport, letteredReport, lettersOn, reportTabs } from './letteredReport';
import { picture, put } from './sampleTab';

function shop(): Workbook {
  const workbook = new Workbook('Shop');
  put(workbook.addSheet('Orders'), 0, 0, 'Customer');
  return workbook;
}

const write = (host: Host, letter: string) => writeReport(letteredReport(letter), host, { language: 'en' });

const outcome = (writing: Promise<unknown>): Promise<HostErrorCode | 'written'> =>
  writing.then(
    () => 'written' as const,
    (error: { code?: HostErrorCode }) => error.code ?? 'unexpected',
  );

/** The tabs that hold cells of two runs. */
const mixed = ({ sheets }: Workbook) =>
  sheets.filter((sheet) => lettersOn(sheet).filter((letter) => 'AB'.includes(letter)).length > 1);

const hosts: readonly [string, MakeClients][] = [
  ['Google Sheets', googleClients],
  ['Google Sheets, a call for each step', stepByStep(googleClients)],
  ['Excel', excelClients],
  ['Excel, a call for each step', stepByStep(excelClients)],
];

describe.each(hosts)('%s: two runs at once', (name, makeClients) => {
  /** Calls of a run to the port. */
  const callsOf = async (client: Client, letter: string) => {
    const counted = interposed(client.host, -1, async () => {});
    await write(counted, letter);
    return counted.calls();
  };

  test.each(['in a new workbook', 'where there is a report'])('the second is refused, %s', async (where) => {
    const prepared = async () => {
      const workbook = shop();
      const clients = makeClients(workbook);
      const first = clients.open('ann');
      if (where === 'where there is a report') await write(inFewCalls(first.host), 'C');
      return { workbook, clients, first };
    };
    const whole = await prepared();
    const calls = await callsOf(whole.first, 'A');
    for (let at = 2; at <= calls; at++) {
      const { workbook, clients, first } = await prepared();
      const orders = picture(workbook.sheets[0]);
      let second = '';
      const host = interposed(first.host, at, async () => {
        second = await outcome(write(clients.open('bob').host, 'B'));
      });
      expect({ at, first: await outcome(write(host, 'A')), second }).toEqual({
        at,
        first: 'written',
        second: 'busy',
      });
      expect(isWholeReport(workbook, 'A')).toBe(true);
      expect(picture(workbook.sheets[0])).toBe(orders);
      expect(await outcome(write(inFewCalls(clients.open('bob').host), 'B'))).toBe('written');
      expect(isWholeReport(workbook, 'B')).toBe(true);
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Orders', ...reportTabs]);
    }
  });

  test('a run that was silent for two minutes is replaced, and refused when it goes on', async () => {
    const calls = await callsOf(makeClients(shop()).open('ann'), 'A');
    for (let at = 2; at <= calls; at++) {
      const workbook = shop();
      const clients = makeClients(workbook);
      let second = '';
      const host = interposed(clients.open('ann').host, at, async () => {
        clients.wait();
        second = await outcome(write(clients.open('bob').host, 'B'));
      });
      const first = await outcome(write(host, 'A'));
      expect({ at, second, mixed: mixed(workbook) }).toEqual({ at, second: 'written', mixed: [] });
      // The last call only ends the run, where it has no steps.
      expect(['busy', 'written']).toContain(first);
      if (at < calls) expect({ at, first }).toEqual({ at, first: 'busy' });
      expect({ at, whole: isWholeReport(workbook, 'B') }).toEqual({ at, whole: true });
    }
  });

  test('a run that was replaced in the middle of the other one is refused, and the other one is whole', async () => {
    const calls = await callsOf(makeClients(shop()).open('ann'), 'A');
    for (let at = 3; at < calls - 1; at += 2)
      for (const part of [2, 4, 7]) {
        const workbook = shop();
        const clients = makeClients(workbook);
        let later: Promise<unknown> = Promise.resolve();
        let goOn: () => void = () => {};
        const host = interposed(clients.open('ann').host, at, async () => {
          clients.wait();
          await new Promise<void>((begun) => {
            const second = interposed(clients.open('bob').host, part, async () => {
              begun();
              await new Promise<void>((resolve) => {
                goOn = resolve;
              });
            });
            later = outcome(write(second, 'B'));
          });
        });
        const first = await outcome(write(host, 'A'));
        goOn();
        expect({ at, part, first, second: await later, mixed: mixed(workbook) }).toEqual({
          at,
          part,
          first: 'busy',
          second: 'written',
          mixed: [],
        });
        expect(isWholeReport(workbook, 'B')).toBe(true);
      }
  });

  test('of two runs that begin in the same moment, at most one writes', async () => {
    const workbook = shop();
    const clients = makeClients(workbook);
    const [ann, bob] = [clients.open('ann'), clients.open('bob')];
    const outcomes = await Promise.all([outcome(write(ann.host, 'A')), outcome(write(bob.host, 'B'))]);
    expect(outcomes.filter((one) => one === 'written').length).toBeLessThan(2);
    expect(outcomes.filter((one) => one !== 'written' && one !== 'busy')).toEqual([]);
    expect(mixed(workbook)).toEqual([]);
    expect(await outcome(write(ann.host, 'A'))).toBe('written');
    expect(isWholeReport(workbook, 'A')).toBe(true);
  });

  test('the same pane tries again at once', async () => {
    const workbook = shop();
    const clients = makeClients(workbook);
    const ann = clients.open('ann');
    const failing = interposed(ann.host, 5, async () => {
      throw new Error('the line went dead');
    });
    // The pane cannot even say that it is over.
    const dead: Host = { ...ann.host, ...failing, closeRun: () => Promise.reject(new Error('dead')) };
    const broken = new Proxy(dead, {
      get: (_, key: keyof Host) => (key === 'closeRun' ? dead.closeRun : failing[key]),
    });
    expect(await outcome(write(broken, 'A'))).toBe('unexpected');
    expect(await outcome(write(clients.open('bob').host, 'B'))).toBe('busy');
    expect(await outcome(write(ann.host, 'A'))).toBe('written');
    expect(isWholeReport(workbook, 'A')).toBe(true);
  });

  test(`${name} says which other run it is, as far as it knows`, async () => {
    const clients = makeClients(shop());
    await clients.open('ann').host.openRun();
    const here = await outcome(clients.open('ann').host.openRun());
    expect(here).toBe(name.startsWith('Excel') ? 'busy' : 'busyElsewhere');
  });
});

test('while somebody else’s execution holds the document, Google Sheets is busy', async () => {
  const workbook = shop();
  const client = googleClients(workbook).open('ann');
  const letGo = client.google?.holdLock();
  expect(await outcome(write(client.host, 'A'))).toBe('busy');
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Orders']);
  letGo?.();
  expect(await outcome(write(client.host, 'A'))).toBe('written');
});
