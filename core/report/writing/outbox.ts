import type { Block, Host, RunEnd, TabFinish, TabId, TabOutline, WriteStep } from '../../host/port';
import { bytesOf } from '../../host/rowsWithin';

/** A begun tab; its id is known after the call. */
export interface BegunTab {
  /** Null before the call. */
  readonly id: TabId | null;
  /** Whether the finishing call was made. */
  readonly isFinished: boolean;
}

/** Batches steps for a host until they are worth a call. */
export interface Outbox {
  begin(outline: TabOutline): Promise<BegunTab>;
  /** @param counted Number of its cells that count as progress. */
  rows(tab: BegunTab, block: Block, counted?: number): Promise<void>;
  finish(tab: BegunTab, finish: TabFinish): Promise<void>;
  drop(tab: BegunTab | TabId, keptName: string): Promise<void>;
  keepSafe(text: string | null): Promise<void>;
  /** Adds the steps of `work` as a unit: they go into the same call. */
  together(work: () => Promise<void>): Promise<void>;
  /** Sends the gathered steps now. */
  send(): Promise<void>;
  /** Discards unsent steps. */
  forget(): void;
  /** Makes the last call of the run. */
  close(): Promise<RunEnd['workbook']>;
}

/** A tab and, until the call, its index among the tabs that the call begins. */
interface Begun {
  id: TabId | null;
  isFinished: boolean;
  place: number;
}

type Tabless<Step> = Step extends WriteStep ? Omit<Step, 'tab'> : never;

interface Waiting {
  readonly step: Tabless<WriteStep>;
  readonly tab: BegunTab | TabId | null;
  readonly bytes: number;
  readonly counted: number;
}

/** @param onSend Called before each call, with the number of cells written so far. */
export function outboxTo(host: Host, onSend: (done: number) => void): Outbox {
  let waiting: Waiting[] = [];
  let begun: Begun[] = [];
  /** Steps of the current unit, while they are gathered. */
  let gathered: Waiting[] | null = null;
  let done = 0;
  const bytesIn = (steps: readonly Waiting[]) => steps.reduce((sum, { bytes }) => sum + bytes, 0);

  const stepOf = ({ step, tab }: Waiting): WriteStep => {
    if (tab === null) return step as WriteStep;
    const of = typeof tab === 'string' ? tab : (tab.id ?? (tab as Begun).place);
    return { ...step, tab: of } as WriteStep;
  };

  async function call<T>(
    make: (steps: readonly WriteStep[]) => Promise<T>,
    ids: (answer: T) => readonly TabId[],
  ) {
    const [steps, opened] = [waiting, begun];
    [waiting, begun] = [[], []];
    onSend(done);
    const answer = await make(steps.map(stepOf));
    opened.forEach((tab, i) => {
      tab.id = ids(answer)[i] ?? null;
    });
    for (const { step, tab, counted } of steps) {
      done += counted;
      if (step.kind === 'finish' && typeof tab === 'object' && tab !== null) (tab as Begun).isFinished = true;
    }
    return answer;
  }

  async function send(): Promise<void> {
    if (waiting.length > 0)
      await call(
        (steps) => host.write(steps),
        (ids) => ids,
      );
  }

  async function add(steps: readonly Waiting[]): Promise<void> {
    if (waiting.length > 0 && bytesIn(waiting) + bytesIn(steps) > host.bytesAtOnce) await send();
    // Begun tabs get their index in the call.
    for (const one of steps) {
      if (one.step.kind === 'begin') {
        const tab = one.tab as Begun;
        tab.place = begun.length;
        begun.push(tab);
        waiting.push({ ...one, tab: null });
      } else waiting.push(one);
      // From here on the steps count as sent.
      if (bytesIn(waiting) >= host.bytesAtOnce) await send();
    }
  }

  function put(step: Tabless<WriteStep>, tab: Waiting['tab'], counted = 0): Promise<void> {
    const one = { step, tab, bytes: bytesOf(step), counted };
    if (gathered === null) return add([one]);
    gathered.push(one);
    return Promise.resolve();
  }

  return {
    async begin(outline) {
      const tab: Begun = { id: null, isFinished: false, place: 0 };
      await put({ kind: 'begin', outline }, tab);
      return tab;
    },
    rows: (tab, block, counted) => put({ kind: 'rows', block }, tab, counted),
    finish: (tab, finish) => put({ kind: 'finish', finish }, tab),
    drop: (tab, keptName) => put({ kind: 'drop', keptName }, tab),
    keepSafe: (text) => put({ kind: 'keepSafe', text }, null),
    async together(work) {
      gathered = [];
      await work();
      const steps = gathered;
      gathered = null;
      await add(steps);
    },
    send,
    forget() {
      [waiting, begun] = [[], []];
    },
    async close() {
      const end = await call(
        (steps) => host.closeRun(steps),
        (answer) => answer.begun,
      );
      return end.workbook;
    },
  };
}
