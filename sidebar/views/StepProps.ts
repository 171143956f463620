import type { SidebarWords } from '../../core/speech/sidebar/sidebarWords';
import type { Event, State } from '../flow/state';

/** What every step is given: all it shows, and where to say what the user did. */
export interface StepProps {
  readonly state: State;
  readonly words: SidebarWords;
  readonly send: (event: Event) => void;
}
