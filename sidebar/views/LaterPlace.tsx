import type { SidebarWords } from '../../core/speech/sidebar/sidebarWords';
import type { LaterState } from '../scripts/useLater';
import { Screen } from './Screen';

interface Props {
  readonly words: SidebarWords;
  readonly part: LaterState;
}

/** Placeholder for a page of the later script until that is loaded. */
export function LaterPlace({ heading, words, part }: Props & { readonly heading: string }) {
  return (
    <Screen heading={heading}>
      <LaterMissing words={words} part={part} />
      {!part.isMissing && <p class="quiet">{words.later.loading}</p>}
    </Screen>
  );
}

/** Says that the later script could not be loaded, and tries again. */
export function LaterMissing({ words, part }: Props) {
  return (
    <div role="alert">
      {part.isMissing && (
        <div class="notice failed">
          <p>{words.later.missing}</p>
          <button type="button" onClick={part.retry}>
            {words.tryAgain}
          </button>
        </div>
      )}
    </div>
  );
}
