/** Several people, or panes, that have one workbook open at the same time. */
import type { Host } from '../../core/host/port';
import { createSheetsHost } from '../../sheets-addon/client/host';
import type { ScriptRun } from '../../sheets-addon/client/scriptRun';
import { createGoogleHost, type GoogleHost } from '../../simulated/google';
import { loadProjectOnce } from '../../simulated/google/loadProject';
import { scriptRun } from '../../simulated/google/scriptRun';
import type { Workbook } from '../../simulated/workbook/workbook';
import { builtAddon } from './builds';
import { type ExcelUnderTest, openExcel } from './excelHostUnderTest';

export interface Client {
  readonly host: Host;
  readonly google?: GoogleHost;
  readonly excel?: ExcelUnderTest['excel'];
}

export interface Clients {
  open(user: string): Client;
  /** Two minutes and more pass, in which nobody does anything. */
  wait(): void;
}

export type MakeClients = (workbook: Workbook) => Clients;

/** The same with a call for each step of writing: as many places to break off as there can be. */
export const stepByStep =
  (makeClients: MakeClients): MakeClients =>
  (workbook) => {
    const clients = makeClients(workbook);
    return {
      open(user) {
        const client = clients.open(user);
        return { ...client, host: { ...client.host, bytesAtOnce: 0 } };
      },
      wait: () => clients.wait(),
    };
  };

/** The host of such a client with few calls again, for a run of which only what it leaves counts. */
export const inFewCalls = (host: Host): Host => ({ ...host, bytesAtOnce: 1e5 });

let load: ReturnType<typeof loadProjectOnce> | undefined;

export const googleClients: MakeClients = (workbook) => {
  load ??= loadProjectOnce(builtAddon().code);
  const open = (userKey: string): Client & { readonly google: GoogleHost } => {
    const google = createGoogleHost(workbook, load as ReturnType<typeof loadProjectOnce>, { userKey });
    return { google, host: createSheetsHost(scriptRun(google) as unknown as ScriptRun) };
  };
  return { open, wait: () => open('nobody').google.letTimePass() };
};

export const excelClients: MakeClients = (workbook) => {
  let now = 1_700_000_000_000;
  return {
    open: (user) => openExcel(workbook, undefined, () => now, user),
    wait: () => {
      now += 121_000;
    },
  };
};

/** The host, with something done before its n-th call, counted from 1. */
export function interposed(
  host: Host,
  at: number,
  meanwhile: () => Promise<void>,
): Host & { calls(): number } {
  let calls = 0;
  const proxy: unknown = new Proxy(host, {
    get(target, name: keyof Host | 'calls') {
      if (name === 'calls') return () => calls;
      if (name === 'bytesAtOnce') return target[name];
      const method = target[name] as (...args: unknown[]) => Promise<unknown>;
      return async (...args: unknown[]) => {
        if (++calls === at) await meanwhile();
        return method(...args);
      };
    },
  });
  return proxy as Host & { calls(): number };
}
