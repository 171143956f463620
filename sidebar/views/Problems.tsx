import type { Problem } from '../../core/cells/problem';
import type { Language } from '../../core/speech/language';
import { problemText } from '../../core/speech/problems/problemText';

/** Problems as sentences, the grave ones first. */
export function Problems(props: { problems: readonly Problem[]; language: Language }) {
  const rank = { error: 0, warning: 1, note: 2 } as const;
  const sorted = [...props.problems].sort((a, b) => rank[a.severity] - rank[b.severity]);
  if (sorted.length === 0) return null;
  return (
    <ul class="problems">
      {sorted.map((problem) => {
        const text = problemText(problem, props.language);
        return (
          <li key={text} class={problem.severity}>
            {text}
          </li>
        );
      })}
    </ul>
  );
}
