/** What went wrong is named rightly, in every language of the host: by codes and by asking, not by words. */
import type { HostError } from '../../core/host/port';
import { writeReport } from '../../core/report/writing/writeReport';
import { formatCount } from '../../core/speech/format';
import type { Language } from '../../core/speech/language';
import { reportWords } from '../../core/speech/report/reportWords';
import { createSheetsHost } from '../../sheets-addon/client/host';
import type { ScriptRun } from '../../sheets-addon/client/scriptRun';
import { createGoogleHost } from '../../simulated/google';
import { extrasOf } from '../../simulated/google/grid';
import { loadProjectOnce } from '../../simulated/google/loadProject';
import { scriptRun } from '../../simulated/google/scriptRun';
import { Workbook } from '../../simulated/workbook/workbook';
import { builtAddon } from './builds';
import { openExcel } from './excelHostUnderTest';
import { letteredReport } from './letteredReport';
import { beginTab, picture, put, sample, writeRows, writeSample } from './sampleTab';

const load = loadProjectOnce(builtAddon().code);

describe.each(['en', 'tr', 'fa'])('Google Sheets in %s', (userLocale) => {
  const opened = async () => {
    const workbook = new Workbook('Shop');
    put(workbook.addSheet('Orders'), 0, 0, 'Customer');
    const google = createGoogleHost(workbook, load, { userLocale });
    const host = createSheetsHost(scriptRun(google) as unknown as ScriptRun);
    await writeSample(host);
    return { workbook, google, host };
  };

  test('a report for which there is no room is refused before the first tab, with what would fit', async () => {
    const { workbook, host } = await opened();
    const [orders] = workbook.sheets;
    if (orders) Object.assign(extrasOf(orders), { rows: 99_990, columns: 100 });
    const before = workbook.sheets.map(picture);
    const language = userLocale as Language;
    const report = letteredReport('A', 900);
    const failure = await writeReport(report, host, { language }).catch((error: HostError) => error);
    const words = reportWords(language);
    const count = (cells: number) => formatCount(cells, language);
    const grid = sample.outline.rows * sample.outline.columns;
    const room = 10_000_000 - 99_990 * 100 - grid;
    const { rows, columns } = report.tabs[0] ?? { rows: 0, columns: 0 };
    // One of the three tabs is there already, and grows; its columns stay.
    const needed = 2 * rows * columns + rows * sample.outline.columns - grid;
    expect(failure).toMatchObject({ code: 'tooLarge' });
    expect((failure as HostError).said).toBe(
      words.noRoom({ needed: count(needed), room: count(room) }) + words.makeRoom,
    );
    expect(workbook.sheets.map(picture)).toEqual(before);
  });

  test('a protected report tab is protected', async () => {
    const { workbook, host } = await opened();
    const tab = workbook.sheetByName('Segments');
    if (tab) tab.isProtected = true;
    await expect(beginTab(host, sample.outline)).rejects.toMatchObject({ code: 'protected' });
  });

  test('more cells than a spreadsheet takes are too many', async () => {
    const { host } = await opened();
    const outline = { ...sample.outline, key: 'huge', name: 'Huge', rows: 2_000_000 };
    await expect(beginTab(host, outline)).rejects.toMatchObject({ code: 'tooLarge' });
  });

  test('a service that is used up for the day is used up, whatever it is', async () => {
    const { google, host } = await opened();
    const sentence = 'Service invoked too many times for one day: properties.';
    google.wire.fault = (_, member) => (/Propert/.test(member) ? google.wire.worded(sentence) : null);
    await expect(host.describe()).rejects.toMatchObject({ code: 'quota' });
    google.wire.fault = () => google.wire.worded(sentence);
    await expect(beginTab(host, sample.outline)).rejects.toMatchObject({ code: 'quota' });
  });

  test('a call that fails once is neither', async () => {
    const { google, host } = await opened();
    const at = google.wire.calls + 30;
    google.wire.fault = (call) => (call === at ? google.wire.worded('We are sorry.') : null);
    await expect(beginTab(host, sample.outline)).rejects.toMatchObject({ code: 'unexpected' });
  });

  test('a report tab that is gone is not the sheet with the orders', async () => {
    const { workbook, host } = await opened();
    const id = await beginTab(host, sample.outline);
    const tab = workbook.sheetByName('Segments');
    if (tab) workbook.removeSheet(tab);
    await expect(writeRows(host, id, sample.blocks[0])).rejects.toMatchObject({ code: 'reportGone' });
    await expect(host.readRows(id, 1, 1)).rejects.toMatchObject({ code: 'tabGone' });
  });
});

describe('a call of the page that does not come through', () => {
  /** Fails with the error; `isReached`: whether the server answers to anything else. */
  const failing = (error: unknown, isReached: boolean): ScriptRun => {
    let failure: (error: unknown) => void = () => {};
    let success: (value: unknown) => void = () => {};
    const run = {
      withSuccessHandler(handler: (value: unknown) => void) {
        success = handler;
        return run;
      },
      withFailureHandler(handler: (error: unknown) => void) {
        failure = handler;
        return run;
      },
      describeWorkbook: () => failure(error),
      readScript: () => (isReached ? success({ error: {} }) : failure(error)),
    };
    return run;
  };
  const network = Object.assign(new Error('Bağlantı hatası: HTTP 0'), { name: 'NetworkError' });

  test.each([
    [network, false, 'offline'],
    [new Error('NetworkError: Connection failure due to HTTP 0'), false, 'offline'],
    [new Error('Sunucu hatası. Hata kodu PERMISSION_DENIED.'), true, 'notAuthorised'],
    [new Error('Bu işlem için yetkilendirme gerekli.'), false, 'notAuthorised'],
    [new Error('Bir şeyler ters gitti.'), true, 'unexpected'],
  ])('%s', async (error, isReached, code) => {
    await expect(createSheetsHost(failing(error, isReached)).describe()).rejects.toMatchObject({
      code,
      message: error.message,
    });
  });

  test('after six minutes it took too long, and is not too much', async () => {
    const clock = jest.spyOn(Date, 'now').mockReturnValueOnce(0).mockReturnValueOnce(361_000);
    const error = new Error('Azami çalışma süresi aşıldı');
    await expect(createSheetsHost(failing(error, true)).describe()).rejects.toMatchObject({
      code: 'tooSlow',
    });
    clock.mockRestore();
  });
});

describe('Excel', () => {
  const shop = () => {
    const workbook = new Workbook('Shop');
    put(workbook.addSheet('Orders'), 0, 0, 'Customer');
    return workbook;
  };

  test('a cell is being edited, also where only words say so', async () => {
    const { excel, host } = openExcel(shop(), { wordsCellEdit: true });
    excel.beginCellEdit();
    await expect(host.describe()).rejects.toMatchObject({ code: 'cellEditing' });
  });

  test('a report tab that is gone is not the sheet with the orders', async () => {
    const workbook = shop();
    const { host } = openExcel(workbook);
    const id = await beginTab(host, sample.outline);
    const tab = workbook.sheetByName('Segments');
    if (tab) workbook.removeSheet(tab);
    await expect(writeRows(host, id, sample.blocks[0])).rejects.toMatchObject({ code: 'reportGone' });
    await expect(host.readRows(id, 1, 1)).rejects.toMatchObject({ code: 'tabGone' });
  });

  test.each([
    ['Timeout', 'tooSlow'],
    ['ActivityLimitReached', 'quota'],
    ['AccessDenied', 'protected'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ])('%s is %s, in any words', async (code, expected) => {
    const { excel, host } = openExcel(shop());
    excel.refusal = () => ({ code, message: 'İstek başarısız oldu.' });
    await expect(host.describe()).rejects.toMatchObject({ code: expected });
  });
});
