import { commandWords } from '../core/speech/command/commandWords';
import type { Language } from '../core/speech/language';
import { UserError } from '../files/userError';

/** 0: success; 1: no result with this file; 2: usage error. */
export type ExitCode = 0 | 1 | 2;

/**
 * Common frame of all commands: parses the arguments, works, and reports errors as sentences.
 *
 * @param complain Prints a message.
 */
export async function runParsed<Command>(
  { language, complain }: { readonly language: Language; readonly complain: (text: string) => void },
  parse: () => Command,
  work: (command: Command) => Promise<void>,
): Promise<ExitCode> {
  let understood = false;
  try {
    const command = parse();
    understood = true;
    await work(command);
    return 0;
  } catch (error) {
    const say = commandWords(language);
    const detail = error instanceof Error ? error.message : String(error);
    complain(`${error instanceof UserError ? error.sentence(say) : say.unexpected({ detail })}\n`);
    return understood ? 1 : 2;
  }
}
