import { HostError, type WorkbookInfo } from '../../core/host/port';
import { describeIn } from './describe';
import type { Pane } from './pane';
import { run } from './run';
import { newToken } from './witness';

/**
 * A hidden name of the workbook says which run writes it and when it last did, in milliseconds. Names are seen by everybody who has the
 * workbook open; settings need not be, before it is saved.
 */
const form = /^_clv_run_([a-z0-9]+)$/;
const nameOf = (id: string) => `_clv_run_${id}`;

/** In ms: how long a silent run counts as alive, and how often a run renews its claim. */
const lease = 120_000;
const between = 20_000;

interface Claim {
  readonly run: string;
  readonly isAlive: boolean;
}

/** Claims the workbook; see Host.openRun. If two runs claim it at once, each sees the other, and neither writes. */
export async function openRun(pane: Pane): Promise<WorkbookInfo> {
  const next = newToken();
  const workbook = await run(async (context) => {
    const { names } = context.workbook;
    const earlier = loadClaims(context, pane);
    await context.sync();
    const others = earlier().filter((claim) => claim.run !== pane.run);
    refuseIfAlive(others);
    for (const other of others) names.getItem(nameOf(other.run)).delete();
    if (pane.claimed !== null) names.getItemOrNullObject(nameOf(pane.run)).delete();
    names.add(nameOf(next), signOfLife(pane)).visible = false;
    const now = loadClaims(context, pane);
    const described = await describeIn(context);
    const seen = now().filter((claim) => claim.run !== next && claim.run !== pane.run);
    if (seen.some(({ isAlive }) => isAlive)) {
      names.getItem(nameOf(next)).delete();
      await context.sync();
      refuseIfAlive(seen);
    }
    return described;
  });
  pane.run = next;
  pane.claimed = pane.now();
  pane.open.clear();
  return workbook;
}

export function closeRun(pane: Pane): Promise<WorkbookInfo> {
  return run((context) => {
    if (pane.claimed !== null) context.workbook.names.getItemOrNullObject(nameOf(pane.run)).delete();
    pane.claimed = null;
    return describeIn(context);
  });
}

/** Queued first: Excel carries out the rest of the request only while this run holds the workbook. */
export function onlyClaimed(context: Excel.RequestContext, pane: Pane): void {
  if (pane.claimed === null) return;
  pane.claimed = pane.now();
  context.workbook.names.getItem(nameOf(pane.run)).formula = signOfLife(pane);
}

/** The same, at most every twenty seconds. */
export function keepClaim(context: Excel.RequestContext, pane: Pane): void {
  if (pane.claimed !== null && pane.now() - pane.claimed > between) onlyClaimed(context, pane);
}

/** Whether another run has taken the workbook over. */
export async function isReplaced(context: Excel.RequestContext, pane: Pane): Promise<boolean> {
  if (pane.claimed === null) return false;
  const claims = loadClaims(context, pane);
  await context.sync();
  return !claims().some((claim) => claim.run === pane.run);
}

/** Queues the reading of all claims; call the answer after the next sync. */
function loadClaims(context: Excel.RequestContext, pane: Pane): () => readonly Claim[] {
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  return () =>
    names.items.flatMap(({ name, formula }) => {
      const [, id] = form.exec(name) ?? [];
      if (id === undefined) return [];
      const time = Number(String(formula).replace(/[="]/g, ''));
      // Clocks of different machines may differ, hence the absolute difference.
      return [{ run: id, isAlive: Math.abs(pane.now() - time) < lease }];
    });
}

function signOfLife(pane: Pane): string {
  return `="${pane.now()}"`;
}

function refuseIfAlive(claims: readonly Claim[]): void {
  const alive = claims.find(({ isAlive }) => isAlive);
  if (alive) throw new HostError('busy', `run ${alive.run} is writing`);
}
