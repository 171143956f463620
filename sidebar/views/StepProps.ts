import type { SidebarWords } from '../../core/speech/sidebar/sidebarWords';
import type { Event, State } from '../flow/state';

/** Props of every step: the state, and `send` for events. */
export interface StepProps {
  readonly state: State;
  readonly words: SidebarWords;
  readonly send: (event: Event) => void;
}
