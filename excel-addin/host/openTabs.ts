import { HostError, type TabId } from '../../core/host/port';
import { isReplaced } from './claim';
import type { Token } from './mark';
import { findOurTabs, type OurTabs } from './ourTabs';
import type { OpenTab, Pane } from './pane';
import { run } from './run';
import { done, type Witness } from './witness';

/** A tab of this run, while a call works on it. */
export interface TakenTab extends OpenTab {
  readonly sheet: Excel.Worksheet;
}

export function witnessOf(token: Token, { run: id }: Pane): Witness {
  return { token, run: id };
}

/** A tab that this run has begun, found again: after a failed request it is unknown which mark is stored. */
export function openTab({ tabs }: OurTabs, tab: TabId, pane: Pane): TakenTab {
  const found = tabs.find(({ sheet }) => sheet.id === tab);
  if (!found) throw new HostError('reportGone', `${tab} is not a tab of ours`);
  const isMine = found.witnesses.some((one) => one.run === pane.run);
  if (!isMine) throw refusal(found.witnesses);
  return found;
}

/** Of a request that found something missing: whether one of its tabs is gone, or another run has it now. */
export async function whyRefused(
  tabs: readonly TabId[],
  pane: Pane,
  error: unknown,
): Promise<HostError | null> {
  if (!(error instanceof HostError) || error.code !== 'tabGone') return null;
  try {
    return await run(async (context) => {
      if (await isReplaced(context, pane)) return new HostError('busy', 'another run has taken over');
      const { sheets, witnessesOf } = await findOurTabs(context);
      for (const tab of tabs) {
        const sheet = sheets.find(({ id }) => id === tab);
        if (!sheet) return new HostError('reportGone', error.message);
        const witnesses = witnessesOf(sheet);
        if (!witnesses.some((one) => one.run === pane.run)) return refusal(witnesses);
      }
      return null;
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
