import { parseArgs } from 'node:util';
import { commandOptions, type Option } from '../../core/request/options';
import { UserError } from '../../files/userError';
import { closest } from './closest';

const options: readonly Option[] = commandOptions();

/**
 * Every option without its dashes.
 *
 * @internal
 */
export const optionNames: readonly string[] = options.map(({ name }) => name);

/** The arguments of a command: files, and each given option with its value ('' for switches). */
export interface SortedWords {
  readonly files: readonly string[];
  readonly given: readonly (readonly [option: Option, value: string])[];
}

/** Throws a UserError about the first unknown option or missing value. */
export function sortWords(words: readonly string[]): SortedWords {
  const known = Object.fromEntries(
    options.map(({ name, letter, isSwitch }) => [
      name,
      {
        type: isSwitch ? ('boolean' as const) : ('string' as const),
        ...(letter !== null && { short: letter }),
      },
    ]),
  );
  // Not strict, because the parser's own messages are in English and do not say what to do.
  const { tokens } = parseArgs({
    args: [...words],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const given: (readonly [Option, string])[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName: written, value } = token;
    const option = options.find(
      ({ name, letter }) => written === `--${name}` || (letter !== null && written === `-${letter}`),
    );
    if (option === undefined) throw unknownOption(written);
    if (option.isSwitch) {
      if (value !== undefined) throw new UserError((say) => say.needsNoValue({ option: written }));
      given.push([option, '']);
    } else {
      // "--out --json" lacks the file; "--discount-rate=-1" is reported with its number.
      const missing =
        value === undefined || value.trim() === '' || (!token.inlineValue && /^--\D/.test(value));
      if (missing) throw new UserError((say) => say.missingValue({ option: written }));
      given.push([option, value]);
    }
  }
  return { files, given };
}

function unknownOption(option: string): UserError {
  const meant = closest(option.replace(/^-+/, ''), optionNames);
  return new UserError((say) =>
    meant === null ? say.unknownOption({ option }) : say.didYouMean({ option, meant: `--${meant}` }),
  );
}
