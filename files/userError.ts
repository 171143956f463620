import type { CommandWords } from '../core/speech/command/commandWords';

type CommandMessages = CommandWords;

/** Why the command stops or a file cannot be opened: one sentence, put into words once the user's language is known. */
export class UserError extends Error {
  readonly sentence: (command: CommandMessages) => string;

  constructor(sentence: (command: CommandMessages) => string) {
    super('refused');
    this.name = 'Refusal';
    this.sentence = sentence;
  }
}
