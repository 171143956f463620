import type { Memory } from '../../core/host/port';
import { homeKey, homeToRemember, shownHome } from '../memory/lastHome';
import { rememberedTab } from '../memory/loaded';
import { ticksToRemember } from '../memory/ticks';
import { choicesToRemember, formToRemember } from '../memory/toRemember';
import { chosenColumns } from './chosenColumns';
import type { State, Update } from './state';

/** Stores the choices in the workbook, and in the state as the new memory. */
export function remembering(state: State): Update {
  const { choices, complete } = stored(state);
  const workbook = state.workbook && { ...state.workbook, remembered: choices };
  return {
    state: { ...state, workbook, memoryComplete: complete },
    effects: [{ type: 'remember', choices }],
  };
}

function stored(state: State) {
  const { language, tab, picks, answers } = state;
  const before = state.workbook?.remembered ?? null;
  // Before the first check of a table, the remembered choices are kept.
  if (!state.check) return { choices: { ...before, language }, complete: true };
  return choicesToRemember(
    {
      language,
      tab,
      picks,
      answers,
      columns: chosenColumns(state),
      headers: state.check.headers,
      form: formToRemember(state, state.check, language),
      spare: [...ticksToRemember(state.ticks), homeOf(state)],
    },
    before,
  );
}

/** The current answer; before the first one, that of the last session, if it is of the same tab. */
function homeOf({ outcome, language, workbook, tab }: State): Memory {
  if (outcome?.kind === 'result') return homeToRemember(shownHome(outcome.summary.home, language));
  const before = workbook?.remembered?.[homeKey];
  const stands = outcome === null && typeof before === 'string' && rememberedTab(workbook) === tab;
  return stands ? { [homeKey]: before } : {};
}
