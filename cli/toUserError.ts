import type { Problem } from '../core/cells/problem';
import type { Language } from '../core/speech/language';
import { problemText } from '../core/speech/problems/problemText';
import { UserError } from '../files/userError';
import { optionsOf } from './options/optionsOf';

/**
 * Sentences of the errors with the options that settle them. For a table without orders, the problems of its rows explain more.
 */
export function toUserError(problems: readonly Problem[], language: Language): UserError {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const causes = problems.filter(({ code }) => code !== 'noOrders');
  const reported = errors.some(({ code }) => code !== 'noOrders')
    ? errors
    : [causes[0] ?? errors[0] ?? problems[0]];
  return new UserError((say) =>
    reported
      .map((problem) => {
        const options = optionsOf(problem);
        const sentence = problemText(problem, language);
        return options.length === 0 ? sentence : `${sentence} ${say.withOptions({ options })}`;
      })
      .join('\n'),
  );
}
