import type { AnswerCache } from '../../core/functions/types';

/** Replaced by the hash of Code.js at build time, so that no version reads another's entries. */
const codeVersion = 'code-version';

/** Long enough to calculate a sheet full of formulas, and to reopen it soon after. */
const seconds = 3600;
/** Google's limit for one value. */
const mostBytes = 100 * 1024;

/**
 * The script's cache for this document, by which cells share results: each cell is a separate execution with empty
 * memory. Undefined when there is none.
 *
 * The cache is stored by Google, like the spreadsheet, and other scripts and documents cannot read it. It may drop
 * entries at any time, which only costs time.
 */
export function answerCache(): AnswerCache | undefined {
  if (typeof CacheService === 'undefined') return undefined;
  const cache = attempt(() => CacheService.getDocumentCache());
  if (cache === null) return undefined;
  const versioned = (key: string) => `${codeVersion}:${key}`;
  return {
    get: (key) => attempt(() => cache.get(versioned(key))),
    put(texts) {
      const values: Record<string, string> = {};
      for (const [key, text] of Object.entries(texts)) values[versioned(key)] = text;
      if (Object.values(values).some((text) => bytesAtMost(text) > mostBytes)) return;
      attempt(() => cache.putAll(values, seconds));
    },
  };
}

/** Letters beyond ASCII have up to three bytes. */
function bytesAtMost(text: string): number {
  return text.length + 2 * (text.match(/[^ -~]/g) ?? []).length;
}

/** Null when the service fails, for example when a quota is exceeded. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
