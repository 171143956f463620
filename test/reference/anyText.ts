import * as fc from 'fast-check';

const firstSurrogate = 0xd800;
const surrogates = 0x800;

/** Any character of Unicode. */
const anyCharacter = fc.integer({ min: 0, max: 0x10_ffff - surrogates }).map(
  (index) => String.fromCodePoint(index < firstSurrogate ? index : index + surrogates),
  (value) => {
    const [text, code] = [String(value), String(value).codePointAt(0) ?? 0];
    const isCharacter = text === String.fromCodePoint(code) && !/\p{Cs}/u.test(text);
    if (!isCharacter) throw new Error('not a single character');
    return code < firstSurrogate ? code : code - surrogates;
  },
);

/**
 * Any text. fast-check's own, of the unit "binary", begins with a table of all 1.1 million characters, which took longer
 * than most tests that use it.
 */
export const anyText: fc.Arbitrary<string> = fc.string({ unit: anyCharacter });
