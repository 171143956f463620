import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/speech/language';
import type { LoadLater } from './scripts';

export interface LaterState {
  /** Whether what the later script holds can be shown in the language. */
  readonly isReady: boolean;
  /** Whether it could not be loaded; `retry` tries again. */
  readonly isMissing: boolean;
  retry(): void;
}

/** Loads the later script in a language: at once when it is needed, and in an idle moment when it soon may be. */
export function useLater(load: LoadLater, language: Language, need: 'now' | 'soon' | 'no'): LaterState {
  const [ready, setReady] = useState<readonly Language[]>([]);
  const [missing, setMissing] = useState<Language | null>(null);
  const isReady = ready.includes(language);
  const isMissing = !isReady && missing === language;
  useEffect(() => {
    if (isReady || isMissing || need === 'no') return undefined;
    let gone = false;
    const begin = () =>
      load(language).then(
        () => {
          if (!gone) setReady((others) => [...others, language]);
        },
        (error: unknown) => {
          console.error(error);
          // What was loaded ahead of time is asked for again when it is needed.
          if (!gone && need === 'now') setMissing(language);
        },
      );
    const forget = need === 'now' ? void begin() : whenIdle(begin);
    return () => {
      gone = true;
      forget?.();
    };
  }, [load, language, need, isReady, isMissing]);
  return { isReady, isMissing, retry: () => setMissing(null) };
}

/** Calls `act` when the page has nothing else to do; returns what takes the call back. */
function whenIdle(act: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 200);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(act, { timeout: 2000 });
  return () => cancelIdleCallback(idle);
}
