import type { Sheet } from '../../simulated/workbook/sheet';
import type { Workbook } from '../../simulated/workbook/workbook';
import type { MakeHost } from './hostUnderTest';
import { contents, isFinishedSample, notice, picture, put, writeSample } from './sampleTab';
import { nextStep } from './stride';

/** How a workbook can be when the writing starts, and what of it must not be lost. */
const beginnings: Record<string, { prepare(workbook: Workbook): void; kept: boolean; written: boolean }> = {
  'a new tab': { prepare: () => {}, kept: false, written: false },
  'our tab, untouched': { prepare: () => {}, kept: false, written: true },
  'our tab, in which the user has typed': {
    prepare: (workbook) => typeInto(workbook, 'Segments', 'own text'),
    kept: true,
    written: true,
  },
  'a tab of the user with the requested name': {
    prepare: (workbook) => {
      workbook.addSheet('Segments');
      typeInto(workbook, 'Segments', 'own text');
    },
    kept: true,
    written: false,
  },
};

function typeInto(workbook: Workbook, name: string, text: string): void {
  const sheet = workbook.sheetByName(name);
  if (sheet) put(sheet, 12, 4, text);
}

const said = (sheet: Sheet) => String(sheet.value(0, 0) ?? '').includes(notice);
const isEmpty = (sheet: Sheet) => sheet.usedRange() === null && sheet.charts.length === 0;
const hasOwnText = (sheet: Sheet) => sheet.value(12, 4) === 'own text';

/** Stopped between making a chart and naming it, Excel leaves one that may be the user's as well: its tab is kept. */
const hasHalfMadeChart = ({ charts }: Sheet) => charts.some(({ title }) => title === 'Chart Title');

/**
 * Breaks off the writing at host calls from the first to the last. Whatever is on a tab then
 * must be as before, complete, or say that it is incomplete (a tab just made may
 * be empty); the next run must end in one complete tab and nothing of the user's lost.
 */
export function interruptionContract(name: string, makeHost: MakeHost, shop: () => Workbook): void {
  describe(`${name}: broken off at any host call`, () => {
    test.each(Object.keys(beginnings))(
      'with %s, the workbook stays honest and can be repaired',
      async (key) => {
        const beginning = beginnings[key] as (typeof beginnings)[string];
        const problems: string[] = [];
        let finished = false;
        let calls = 0;
        for (; !finished && calls < 2_000; calls = nextStep(calls)) {
          const workbook = shop();
          if (beginning.written) await writeSample((await makeHost(workbook)).host);
          beginning.prepare(workbook);
          const before = new Map(workbook.sheets.map((sheet) => [sheet.id, picture(sheet)]));
          const pictures = new Map(
            workbook.sheets.map((sheet) => [sheet.id, JSON.stringify(contents(sheet))]),
          );

          const visit = await makeHost(workbook);
          visit.interruptAfter(calls);
          finished = await writeSample(visit.host).then(
            () => true,
            () => false,
          );

          for (const sheet of workbook.sheets) {
            const asBefore =
              before.get(sheet.id) === picture(sheet) ||
              pictures.get(sheet.id) === JSON.stringify(contents(sheet));
            const isNew = !before.has(sheet.id);
            if (asBefore || said(sheet) || isFinishedSample(sheet) || (isNew && isEmpty(sheet))) continue;
            problems.push(`after ${calls} calls “${sheet.name}” is ${JSON.stringify(contents(sheet))}`);
          }
          if (beginning.kept && !workbook.sheets.some(hasOwnText))
            problems.push(`after ${calls} calls the user's text is lost`);

          await writeSample((await makeHost(workbook)).host);
          const complete = workbook.sheets.filter(isFinishedSample).length;
          const expected = 2 + (beginning.kept ? 1 : 0) + workbook.sheets.filter(hasHalfMadeChart).length;
          if (complete !== 1) problems.push(`${calls} calls and a second run: ${complete} complete tabs`);
          if (beginning.kept && !workbook.sheets.some(hasOwnText))
            problems.push(`${calls} calls, second run: the user's text is lost`);
          if (workbook.sheets.length !== expected) {
            problems.push(
              `${calls} calls, second run: ${workbook.sheets.map((sheet) => sheet.name).join(', ')}`,
            );
          }
        }
        expect(problems).toEqual([]);
        expect(finished).toBe(true);
        expect(calls).toBeGreaterThan(3);
      },
      120_000,
    );
  });
}
