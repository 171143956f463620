import type { Messages } from '../../core/locales/messages';
import type { Event, State } from '../state';

/** What every step is given: all it shows, and where to say what the user did. */
export interface StepProps {
  readonly state: State;
  readonly words: Messages['sidebar'];
  readonly send: (event: Event) => void;
}
