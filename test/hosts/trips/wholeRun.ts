/** The sidebar without its views on a simulated host, from opening to a written report; counts what goes to the host. */

import type { Host } from '../../../core/host/port';
import { performer } from '../../../sidebar/flow/effects';
import type { Effect, State } from '../../../sidebar/flow/state';
import { start, update } from '../../../sidebar/flow/update';
import '../../../sidebar/scripts/provideLater';

/** Opens the sidebar, waits for the answer, presses the button that writes the report, and waits until it is written. */
export async function wholeRun(host: Host, marks: (step: string) => void = () => {}): Promise<State> {
  let { state, effects }: { state: State; effects: readonly Effect[] } = start('en');
  let idle: () => void = () => {};
  const perform = performer(
    {
      host,
      createWorker: () => null,
      loadWords: async () => '',
      loadLater: async () => [],
    },
    (event) => {
      const next = update(state, event);
      state = next.state;
      for (const effect of next.effects) perform(effect);
      if (state.busy === null) setTimeout(() => state.busy === null && idle(), 20);
    },
  );
  const settled = () =>
    new Promise<void>((resolve) => {
      idle = resolve;
    });
  for (const effect of effects) perform(effect);
  await settled();
  marks('answer');
  const asked = update(state, { type: 'write' });
  state = asked.state;
  for (const effect of asked.effects) perform(effect);
  await settled();
  marks('written');
  return state;
}
