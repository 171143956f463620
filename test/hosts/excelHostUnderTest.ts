/** The built port on the real office.js over the simulated Excel. */
import { buildSync } from 'esbuild';
import { type Host, HostError, type HostErrorCode } from '../../core/host/port';
import { connectionTo, type ExcelOptions, SimulatedExcel } from '../../simulated/excel';
import { type NodeRealm, officeRealm } from '../../simulated/excel/nodeRealm';
import type { Workbook } from '../../simulated/workbook/workbook';

let bundled: string | undefined;

function hostBundle(): string {
  bundled ??= buildSync({
    stdin: {
      contents: "export * from './excel-addin/host'; export * from './excel-addin/host/writingHost';",
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'iife',
    globalName: 'clvHost',
    target: 'es2020',
    write: false,
  }).outputFiles[0]?.text;
  if (bundled === undefined) throw new Error('esbuild wrote nothing');
  return bundled;
}

export interface ExcelUnderTest {
  readonly host: Host;
  readonly excel: SimulatedExcel;
  interruptAfter(calls: number): void;
}

/** The realms of usual Excels of a test file, one for each pane: to load office.js takes ten times as long as to write a tab. */
const usual = new Map<string, NodeRealm>();

function realmFor(excel: SimulatedExcel, pane: string | null): NodeRealm {
  const connection = connectionTo(excel);
  if (pane === null) return officeRealm(connection);
  const realm = usual.get(pane) ?? officeRealm(connection);
  usual.set(pane, realm);
  realm.connect(connection);
  return realm;
}

const visits = new WeakMap<Workbook, number>();

/** A clock that stands still, an hour later at each visit of a workbook. */
function nextVisit(workbook: Workbook): () => number {
  const visit = (visits.get(workbook) ?? 0) + 1;
  visits.set(workbook, visit);
  return () => visit * 3_600_000;
}

/**
 * Opens the port on a workbook, made anew in a page where nothing is left of the ports before: at the next visit, or by a clock
 * that it shares with others who have the workbook open.
 */
export function openExcel(
  workbook: Workbook,
  options?: ExcelOptions,
  clock: () => number = nextVisit(workbook),
  pane = 'usual',
): ExcelUnderTest {
  const excel = new SimulatedExcel(workbook, options ?? {});
  const realm = realmFor(excel, options === undefined ? pane : null);
  realm.run(hostBundle(), 'host.js');
  // `var` at the top of a script is a property of the realm's global object.
  const { excelHost, writingHost } = realm.globals.clvHost as {
    excelHost(makeWriting: (dateSystem: unknown) => unknown): Host;
    writingHost(dateSystem: unknown, now: () => number): unknown;
  };
  const made = excelHost((dateSystem) => writingHost(dateSystem, clock));
  return {
    host: acrossJson(made),
    excel,
    interruptAfter(calls) {
      const last = excel.requests + calls;
      excel.accident = (request) => (request > last ? 'lostBefore' : null);
    },
  };
}

/** What crosses the port is JSON, so nothing of the realm's own objects may matter. */
function acrossJson(host: Host): Host {
  const call =
    <A extends unknown[], R>(method: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      try {
        const result = await method(...(JSON.parse(JSON.stringify(args)) as A));
        return result === undefined ? result : (JSON.parse(JSON.stringify(result)) as R);
      } catch (error) {
        const { code, message } = error as { code: HostErrorCode; message: string };
        throw new HostError(code, message);
      }
    };
  return {
    describe: call(host.describe),
    openRun: call(host.openRun),
    bytesAtOnce: host.bytesAtOnce,
    write: call(host.write),
    closeRun: call(host.closeRun),
    readRows: call(host.readRows),
    readNotes: call(host.readNotes),
    remember: call(host.remember),
    showTab: call(host.showTab),
  };
}
