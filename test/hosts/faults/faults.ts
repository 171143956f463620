/** Breaks a run at every step there is, in every way that a host knows, and counts what is wrong then. */
import { type Host, HostError } from '../../../core/host/port';
import type { Workbook } from '../../../simulated/workbook/workbook';
import {
  type Client,
  type Clients,
  excelClients,
  googleClients,
  inFewCalls,
  interposed,
  stepByStep,
} from '../clients';
import { isRepaired, picturesOfUser, remembersMilk, type Scenario, shopOf, write, wrongs } from './shop';

export interface FaultRow {
  readonly host: string;
  readonly scenario: Scenario;
  readonly fault: string;
  /** Steps of a run that is not broken, and how many were broken. */
  readonly steps: number;
  readonly injections: number;
  /** What the user had was changed or lost · a tab holds cells of two runs · a tab looks complete and is not · no code was given · the next run did not make all well. */
  readonly wrong: Readonly<
    Record<'changed' | 'lost' | 'mixed' | 'dishonest' | 'unsaid' | 'unrepaired', number>
  >;
  readonly codes: Readonly<Record<string, number>>;
}

/** One run, prepared to break at a step; `steps` counts them afterwards. */
interface Injection {
  readonly host: Host;
  readonly signal?: { cancelled: boolean };
  steps(): number;
}

type Inject = (client: Client, clients: Clients, at: number) => Injection;

const dead = new HostError('offline', 'the line went dead');

/** Something done instead of, or beside, the n-th call to the port. */
const atCall =
  (meanwhile: (clients: Clients, signal: { cancelled: boolean }) => Promise<void>): Inject =>
  ({ host }, clients, at) => {
    const signal = { cancelled: false };
    const counted = interposed(host, at, () => meanwhile(clients, signal));
    return { host: counted, signal, steps: () => counted.calls() };
  };

/** Another run, whole: while this one is alive, or after two minutes of silence. */
const another = async (clients: Clients): Promise<void> => {
  await write(clients.open('bob').host, 'B').catch(() => {});
};

const portFaults: Readonly<Record<string, Inject>> = {
  cancel: atCall(async (_, signal) => {
    signal.cancelled = true;
  }),
  lost: atCall(() => Promise.reject(dead)),
  'second run': atCall(another),
  'taken over': atCall(async (clients) => {
    clients.wait();
    await another(clients);
  }),
};

const serviceFault =
  (fails: (call: number, at: number) => boolean, sentence: string): Inject =>
  ({ host, google }, _, at) => {
    if (!google) throw new Error('only at Google');
    const first = google.wire.calls;
    google.wire.fault = (call) => (fails(call - first, at) ? google.wire.worded(sentence) : null);
    return { host, steps: () => google.wire.calls - first };
  };

const googleFaults: Readonly<Record<string, Inject>> = {
  ...portFaults,
  throw: serviceFault((call, at) => call === at, 'We are sorry, a server error occurred.'),
  killed: serviceFault((call, at) => call >= at, 'Exceeded maximum execution time'),
};

const requestFault =
  (change: (excel: NonNullable<Client['excel']>, at: number, clients: Clients) => void): Inject =>
  ({ host, excel }, clients, at) => {
    if (!excel) throw new Error('only in Excel');
    const first = excel.requests;
    change(excel, first + at, clients);
    return { host, steps: () => excel.requests - first };
  };

const excelFaults: Readonly<Record<string, Inject>> = {
  ...portFaults,
  'lost before': requestFault((excel, at) => {
    excel.accident = (request) => (request >= at ? 'lostBefore' : null);
  }),
  'lost after': requestFault((excel, at) => {
    excel.accident = (request) => (request === at ? 'lostAfter' : request > at ? 'lostBefore' : null);
  }),
  refused: requestFault((excel, at) => {
    excel.refusal = (request) => (request === at ? { code: 'AccessDenied', message: '…' } : null);
  }),
  'taken over between requests': requestFault((excel, at, clients) => {
    excel.meanwhile = (request) => {
      if (request !== at) return null;
      clients.wait();
      return another(clients);
    };
  }),
  'stopped within a request': ({ host, excel }, _, at) => {
    if (!excel) throw new Error('only in Excel');
    const first = excel.actions;
    excel.lastAction = first + at;
    return { host, steps: () => excel.actions - first };
  },
};

/** With steps gathered to calls, as a small report is written, and with a call for each step. */
const hosts = {
  google: { makeClients: googleClients, faults: portFaults },
  'google, step by step': { makeClients: stepByStep(googleClients), faults: googleFaults },
  excel: { makeClients: excelClients, faults: excelFaults },
  'excel, step by step': { makeClients: stepByStep(excelClients), faults: excelFaults },
} as const;

export type FaultHost = keyof typeof hosts;

export function faultsOf(host: FaultHost): readonly string[] {
  return Object.keys(hosts[host].faults);
}

/** Breaks a run at each of these steps, counted from 1. */
export async function countFaults(
  host: FaultHost,
  scenario: Scenario,
  fault: string,
  places: (steps: number) => readonly number[],
): Promise<FaultRow> {
  const { makeClients, faults } = hosts[host];
  const inject = (faults as Readonly<Record<string, Inject>>)[fault];
  if (!inject) throw new Error(`no fault ${fault}`);
  const wrong = { changed: 0, lost: 0, mixed: 0, dishonest: 0, unsaid: 0, unrepaired: 0 };
  const codes: Record<string, number> = {};
  const prepare = async () => {
    const made: { clients?: Clients } = {};
    const workbook: Workbook = await shopOf(scenario, (shop) => {
      made.clients = makeClients(shop);
      return inFewCalls(made.clients.open('ann').host);
    });
    const clients = made.clients ?? makeClients(workbook);
    remembersMilk(workbook);
    return { workbook, clients, before: picturesOfUser(workbook) };
  };

  const whole = await prepare();
  const unbroken = inject(whole.clients.open('ann'), whole.clients, Number.MAX_SAFE_INTEGER / 2);
  await write(unbroken.host, 'A');
  const steps = unbroken.steps();
  const broken = places(steps);
  for (const at of broken) {
    const { workbook, clients, before } = await prepare();
    const { host: breaking, signal } = inject(clients.open('ann'), clients, at);
    const code = await write(breaking, 'A', signal).then(
      () => 'written',
      (error: unknown) => (error instanceof HostError ? error.code : 'none'),
    );
    codes[code] = (codes[code] ?? 0) + 1;
    if (code === 'none') wrong.unsaid++;
    const found = wrongs(workbook, before);
    clients.wait();
    const next = inFewCalls(clients.open('next').host);
    await write(next, 'D');
    const later = wrongs(workbook, before);
    for (const one of ['changed', 'lost', 'mixed', 'dishonest'] as const)
      if (found.includes(one) || later.includes(one)) wrong[one]++;
    if (!(await isRepaired(workbook, next, 'D'))) wrong.unrepaired++;
  }
  return { host, scenario, fault, steps, injections: broken.length, wrong, codes };
}

export const hostNames = Object.keys(hosts) as readonly FaultHost[];
