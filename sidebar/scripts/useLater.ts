import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/speech/language';
import type { LoadLater } from './scripts';

export interface LaterState {
  /** Whether the later script and its words in the language are loaded. */
  readonly isReady: boolean;
  /** Whether loading failed; `retry` tries again. */
  readonly isMissing: boolean;
  retry(): void;
}

/** Loads the later script in a language: at once for need 'now', in an idle moment for 'soon'. */
export function useLater(load: LoadLater, language: Language, need: 'now' | 'soon' | 'no'): LaterState {
  const [ready, setReady] = useState<readonly Language[]>([]);
  const [missing, setMissing] = useState<Language | null>(null);
  const isReady = ready.includes(language);
  const isMissing = !isReady && missing === language;
  useEffect(() => {
    if (isReady || isMissing || need === 'no') return undefined;
    let isUnmounted = false;
    const begin = () =>
      load(language).then(
        () => {
          if (!isUnmounted) setReady((others) => [...others, language]);
        },
        (error: unknown) => {
          console.error(error);
          // A failure of loading ahead is not shown: the script is requested again when it is needed.
          if (!isUnmounted && need === 'now') setMissing(language);
        },
      );
    const forget = need === 'now' ? void begin() : whenIdle(begin);
    return () => {
      isUnmounted = true;
      forget?.();
    };
  }, [load, language, need, isReady, isMissing]);
  return { isReady, isMissing, retry: () => setMissing(null) };
}

/** Calls `act` when the page is idle; returns a function that cancels the call. */
function whenIdle(act: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 200);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(act, { timeout: 2000 });
  return () => cancelIdleCallback(idle);
}
