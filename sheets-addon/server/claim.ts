import { HostError } from '../../core/host/port';

/** Document property with the run that writes, or wrote last. */
const key = 'customer-value-run';
/** In seconds: how long a run without calls counts as alive. The cache entry expires by itself. */
const lease = 120;
/** Time in ms to wait for the lock; another run's call holds it for seconds, rarely minutes. */
const patience = 20_000;

interface Claim {
  readonly run: string;
  /** Google's key for the user, without a name. */
  readonly user: string;
  /** True after its end: a new run may begin, but a run that this one had replaced may still not continue. */
  readonly ended: boolean;
}

/** Runs one execution at a time on the document, and flushes its writes before the next one begins. */
export function alone<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) throw new HostError('busy', 'another execution holds the document');
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

/** Claims the document for a run, unless another one is alive that is not `earlier`; see Host.openRun. */
export function openRunOf(run: string, earlier: string): void {
  const claim = claimed();
  if (claim && claim.run !== run && claim.run !== earlier && isAlive(claim)) throw refusal(claim);
  store({ run, user: Session.getTemporaryActiveUserKey(), ended: false });
  keepAlive(run);
}

/** Refuses a call of a run that another one has replaced. */
export function checkRun(run: string): void {
  const claim = claimed();
  if (!claim) return;
  if (claim.run !== run) throw refusal(claim);
  keepAlive(run);
}

export function closeRunOf(run: string): void {
  const claim = claimed();
  if (claim?.run === run) store({ ...claim, ended: true });
}

function store(claim: Claim): void {
  PropertiesService.getDocumentProperties().setProperty(key, JSON.stringify(claim));
}

function refusal({ run, user }: Claim): HostError {
  const isSame = user !== '' && user === Session.getTemporaryActiveUserKey();
  return new HostError(isSame ? 'busyElsewhere' : 'busy', `run ${run} is writing`);
}

/** The current claim; null without one, or when it is damaged. */
function claimed(): Claim | null {
  const text = PropertiesService.getDocumentProperties().getProperty(key);
  try {
    const read = JSON.parse(text ?? 'null') as Partial<Claim> | null;
    return typeof read?.run === 'string'
      ? { run: read.run, user: String(read.user), ended: read.ended === true }
      : null;
  } catch {
    return null;
  }
}

/** Without a cache every run counts as dead; a replaced run is refused at its next call, so nothing is mixed up. */
function isAlive({ run, ended }: Claim): boolean {
  if (ended) return false;
  try {
    return CacheService.getDocumentCache()?.get(key) === run;
  } catch {
    return false;
  }
}

function keepAlive(run: string): void {
  try {
    CacheService.getDocumentCache()?.put(key, run, lease);
  } catch {
    // The run goes on until another one takes over.
  }
}
