import { HostError, type TabId } from '../../core/host/port';
import type { Mark, Token } from './mark';
import { findOurTabs } from './ourTabs';
import { run } from './run';
import { done, newToken, only, type Witness } from './witness';

/** A tab that this pane is writing. */
export interface OpenTab {
  readonly token: Token;
  readonly mark: Mark;
}

/** What a pane remembers between calls. */
export interface Pane {
  /** Id of its run: whoever begins a tab puts it on the tab, and only that run may write there. */
  run: string;
  /** The tabs that it is writing, so that not every call has to load their marks. */
  readonly open: Map<TabId, OpenTab>;
}

export function newPane(): Pane {
  return { run: newToken(), open: new Map() };
}

/** A tab of this run, while a call works on it. */
export interface TakenTab extends OpenTab {
  readonly sheet: Excel.Worksheet;
  /** To be queued first in every request: the rest is carried out only while the tab is this run's. */
  guard(): void;
}

/**
 * Works on a tab that this run has begun. `work` gives the mark with which the tab stays open, null when it is finished. After a
 * failed request the stored mark is unknown and is loaded again by the next call.
 */
export async function onOpenTab(
  tab: TabId,
  pane: Pane,
  work: (context: Excel.RequestContext, taken: TakenTab) => Promise<Mark | null>,
): Promise<void> {
  const known = pane.open.get(tab);
  pane.open.delete(tab);
  try {
    await run(async (context) => {
      const { token, mark } = known ?? (await loadOpen(context, tab, pane));
      const sheet = context.workbook.worksheets.getItem(tab);
      const guard = () => only(sheet, witnessOf(token, pane));
      const left = await work(context, { token, mark, sheet, guard });
      if (left) pane.open.set(tab, { token, mark: left });
    });
  } catch (error) {
    throw (await whyRefused(tab, pane, error)) ?? error;
  }
}

export function witnessOf(token: Token, { run: id }: Pane): Witness {
  return { token, run: id };
}

async function loadOpen(context: Excel.RequestContext, tab: TabId, pane: Pane): Promise<OpenTab> {
  const { tabs } = await findOurTabs(context);
  const found = tabs.find(({ sheet }) => sheet.id === tab);
  if (!found) throw new HostError('reportGone', `${tab} is not a tab of ours`);
  const isMine = found.witnesses.some((one) => one.run === pane.run);
  if (!isMine) throw refusal(found.witnesses);
  return found;
}

/** Of a request that found something missing: whether the tab is gone, or another run has it now. */
async function whyRefused(tab: TabId, pane: Pane, error: unknown): Promise<HostError | null> {
  if (!(error instanceof HostError) || error.code !== 'tabGone') return null;
  try {
    return await run(async (context) => {
      const { sheets, witnessesOf } = await findOurTabs(context);
      const sheet = sheets.find(({ id }) => id === tab);
      if (!sheet) return new HostError('reportGone', error.message);
      const witnesses = witnessesOf(sheet);
      return witnesses.some((one) => one.run === pane.run) ? null : refusal(witnesses);
    });
  } catch {
    return null;
  }
}

function refusal(witnesses: readonly Witness[]): HostError {
  const writing = witnesses.find((one) => one.run !== done);
  return writing
    ? new HostError('busy', `run ${writing.run} is writing this tab`)
    : new HostError('reportGone', 'the tab is not being written');
}
