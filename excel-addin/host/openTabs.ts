import { HostError, type TabId } from '../../core/host/port';
import { isReplaced, keepClaim } from './claim';
import type { Mark, Token } from './mark';
import { findOurTabs } from './ourTabs';
import type { OpenTab, Pane } from './pane';
import { run } from './run';
import { done, only, type Witness } from './witness';

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
      const guard = () => {
        keepClaim(context, pane);
        only(sheet, witnessOf(token, pane));
      };
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
export async function whyRefused(tab: TabId | null, pane: Pane, error: unknown): Promise<HostError | null> {
  if (!(error instanceof HostError) || error.code !== 'tabGone') return null;
  try {
    return await run(async (context) => {
      if (await isReplaced(context, pane)) return new HostError('busy', 'another run has taken over');
      if (tab === null) return null;
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
