import { canBe } from '../../cells/columns/repairText';
import { fold } from '../../cells/parse/fold';
import { type Concept, statusWords } from './statusWords';

/** The concepts that a text names, and those it negates ("not paid"). */
export interface Concepts {
  readonly named: ReadonlySet<Concept>;
  readonly denied: ReadonlySet<Concept>;
  /** True when the text has no words, as in "–". */
  readonly silent: boolean;
}

interface Phrase {
  readonly words: readonly string[];
  /** True when the last word is a prefix that matches any ending. */
  readonly open: boolean;
  readonly concept: Concept;
}

/** Phrases by their first word, longest first; phrases that are a single prefix are kept separately. */
const byFirstWord = new Map<string, Phrase[]>();
const beginnings: Phrase[] = [];

for (const concept of Object.keys(statusWords) as Concept[]) {
  for (const phrase of statusWords[concept].join('|').split('|')) {
    const words = fold(phrase).split(' ');
    const [first = ''] = words;
    if (first === '') continue;
    const one: Phrase = { words, open: phrase.endsWith('*'), concept };
    if (one.open && words.length === 1) beginnings.push(one);
    else byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), one]);
  }
}
for (const phrases of byFirstWord.values())
  phrases.sort((one, other) => other.words.length - one.words.length);
beginnings.sort((one, other) => other.words[0].length - one.words[0].length);

/** Turkish verbs are negated by a suffix: öden-medi, tamamlan-mamış, onaylan-mayan, teslim edile-medi. */
const denyingEnding = /m[ae](di|dik|mis|mistir|yen|yan|z)$/;

/** Auxiliary verbs, which only carry the word before them: "iade edil-medi", "ödeme yapıl-mamış". */
const carrier =
  /^(ed|edil|et|yap|yapil|alin|al|gercekles|gerceklestiril|ol|olun|ver|veril|gel|ulas|bulun)[ei]?[ae]?(?=m[ae])/;

/**
 * The concepts that a status text names, in English, Turkish or Persian. Phrases are matched longest first; negated
 * concepts are collected separately. In a text with lost letters ("?ptal edildi"), words match by their remaining
 * letters.
 */
export function conceptsOf(text: string, lostLetters = false): Concepts {
  const words = lostLetters
    ? wordsWithGaps(text)
    : fold(text)
        .split(' ')
        .filter((word) => word !== '');
  const named = new Set<Concept>();
  const denied = new Set<Concept>();
  let last: Concept | null = null;
  let denies = false;
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const phrase = phraseAt(words, at);
    const sound = word.replace(/[?\ufffd]/g, 'i');
    const endsDenying = denyingEnding.test(sound);
    at += phrase?.words.length ?? 1;
    if (phrase?.concept === 'notNext') denies = true;
    else if (phrase?.concept === 'notBefore' || (endsDenying && carrier.test(sound))) {
      const carried = last ?? phrase?.concept;
      if (carried !== undefined && carried !== 'notBefore') deny(carried);
    } else if (phrase?.concept === 'doneBefore') {
      if (last === 'cancelling') named.add('cancelled');
      if (last === 'refunding') named.add('refunded');
    } else if (phrase) {
      last = phrase.concept;
      named.add(last);
      if (denies || endsDenying) deny(last);
      denies = false;
    }
  }
  return { named, denied, silent: words.length === 0 };

  function deny(concept: Concept): void {
    named.delete(concept);
    denied.add(concept);
  }
}

function phraseAt(words: readonly string[], at: number): Phrase | null {
  const word = words[at];
  if (/[?\ufffd]/.test(word)) return lostPhrase(word);
  const fits = (phrase: Phrase) =>
    phrase.words.every((expected, i) => {
      const there = words[at + i] ?? '';
      return phrase.open && i === phrase.words.length - 1 ? there.startsWith(expected) : there === expected;
    });
  const known = byFirstWord.get(word)?.find(fits);
  return known ?? beginnings.find(fits) ?? null;
}

function lostPhrase(word: string): Phrase | null {
  for (const [first, phrases] of byFirstWord) {
    const alone = phrases.find((phrase) => phrase.words.length === 1);
    if (alone && canBe(word, first)) return alone;
  }
  const before = fold(word.split(/[?\ufffd]/)[0] ?? '');
  return (
    beginnings.find(({ words: [expected = ''] }) => canBe(word, expected) || before.startsWith(expected)) ??
    null
  );
}

function wordsWithGaps(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}?\ufffd]+/u)
    .map((word) =>
      word
        .split(/([?\ufffd])/)
        .map((part) => (/[?\ufffd]/.test(part) ? '?' : fold(part)))
        .join(''),
    )
    .filter((word) => word !== '');
}
