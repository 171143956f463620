/** Reads the options of the backtest alone. Its other options are options of the report. */
import type { Field, ValueOf } from '../../core/request/field';
import { backtest as fields } from '../../core/request/fields/backtest';
import { readField } from '../../core/request/readField';
import { writeField } from '../../core/request/writeField';
import type { Language } from '../../core/speech/language';
import { complaintText } from '../../core/speech/request/complaintText';
import { UserError } from '../../files/userError';

type Name = keyof typeof fields;

export type BacktestOptions = { readonly [One in Name]: ValueOf<(typeof fields)[One]> };

const names = Object.keys(fields) as readonly Name[];

/**
 * Separates the options of the backtest from the other arguments.
 *
 * @throws UserError about the first value that is refused.
 */
export function backtestOptions(
  words: readonly string[],
  language: Language,
): { readonly own: BacktestOptions; readonly others: readonly string[] } {
  const own: Record<Name, unknown> = forEach((name) => fields[name].standard);
  const others: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const [written, ...behind] = words[i].split('=');
    const name = names.find((one) => written === `--${fields[one].option.name}`);
    if (name === undefined) {
      others.push(words[i]);
      continue;
    }
    const got = words[i].includes('=') ? behind.join('=') : (words[++i] ?? '');
    const field: Field = fields[name];
    const reading = readField(field, got, language, 'command');
    if (!reading.ok) {
      const { complaint } = reading;
      throw new UserError(() => `${written}: ${complaintText(field, complaint, language, 'command')}`);
    }
    own[name] = reading.value;
  }
  return { own: own as BacktestOptions, others };
}

/** The defaults, written as on the command line. */
export function standardTexts(language: Language): Record<Name, string> {
  return forEach((name) => writeField<Field>(fields[name], fields[name].standard, language, 'command'));
}

function forEach<Value>(of: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
}
