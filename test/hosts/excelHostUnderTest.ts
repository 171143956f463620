/** The built port on the real office.js over the simulated Excel. */
import { buildSync } from 'esbuild';
import { type Host, HostError, type HostErrorCode } from '../../core/host/port';
import { connectionTo, type ExcelOptions, SimulatedExcel } from '../../simulated/excel';
import { type NodeRealm, officeRealm } from '../../simulated/excel/nodeRealm';
import type { Workbook } from '../../simulated/workbook/workbook';

let bundled: string | undefined;

function hostBundle(): string {
  bundled ??= buildSync({
    entryPoints: ['excel-addin/host.ts'],
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

/** The realm of every usual Excel of a test file: to load office.js takes ten times as long as to write a tab. */
let usual: NodeRealm | undefined;

function realmFor(excel: SimulatedExcel, isUsual: boolean): NodeRealm {
  const connection = connectionTo(excel);
  if (!isUsual) return officeRealm(connection);
  usual ??= officeRealm(connection);
  usual.connect(connection);
  return usual;
}

/** Opens the port on a workbook, made anew in a page where nothing is left of the ports before. */
export function openExcel(workbook: Workbook, options?: ExcelOptions): ExcelUnderTest {
  const excel = new SimulatedExcel(workbook, options ?? {});
  const realm = realmFor(excel, options === undefined);
  realm.run(hostBundle(), 'host.js');
  // `var` at the top of a script is a property of the realm's global object.
  const made = (realm.globals.clvHost as { excelHost(): Host }).excelHost();
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
    readRows: call(host.readRows),
    beginTab: call(host.beginTab),
    readNotes: call(host.readNotes),
    dropTab: call(host.dropTab),
    writeRows: call(host.writeRows),
    finishTab: call(host.finishTab),
    remember: call(host.remember),
    safeguard: call(host.safeguard),
    showTab: call(host.showTab),
  };
}
