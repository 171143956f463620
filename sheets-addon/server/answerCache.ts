import type { AnswerCache } from '../../core/functions/types';

/** The build puts the hash of Code.js here, so that no version reads what another has left. */
const codeVersion = 'code-version';

/** Long enough for a sheet full of formulas to be worked out, and for reopening it after lunch. */
const seconds = 3600;
/** What Google takes for one value. */
const mostBytes = 100 * 1024;

/**
 * The cache of this script for this document, in which cells find what another cell has worked out: each is an
 * execution of its own, with nothing in memory. Undefined where there is none.
 *
 * It is at Google, as the spreadsheet is, and nobody else's script or document can read it. It forgets what it likes
 * when it likes, so whatever it does changes nothing but time.
 */
export function answerCache(): AnswerCache | undefined {
  if (typeof CacheService === 'undefined') return undefined;
  const cache = attempt(() => CacheService.getDocumentCache());
  if (cache === null) return undefined;
  const own = (key: string) => `${codeVersion}:${key}`;
  return {
    get: (key) => attempt(() => cache.get(own(key))),
    put(texts) {
      const values: Record<string, string> = {};
      for (const [key, text] of Object.entries(texts)) values[own(key)] = text;
      if (Object.values(values).some((text) => bytesAtMost(text) > mostBytes)) return;
      attempt(() => cache.putAll(values, seconds));
    },
  };
}

/** Letters beyond ASCII have up to three bytes. */
function bytesAtMost(text: string): number {
  return text.length + 2 * (text.match(/[^ -~]/g) ?? []).length;
}

/** Null when the service fails, as it does when there is too much of something. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
