import { hostWords } from '../../core/speech/host/hostWords';
import type { StepProps } from './StepProps';

/** Notices of failures, cancels and missing storage, announced by screen readers. */
export function Notices({ state, words, send }: StepProps) {
  const { failure, cancelled, memoryComplete, language } = state;
  return (
    <>
      <div role="alert">
        {failure && (
          <div class="notice failed">
            <p>
              <strong>{words.failed}</strong>
            </p>
            <p>{failure.said ?? hostWords(language).errors[failure.code]}</p>
            {/* What shows a tab stands in the footer, to be clicked again. */}
            {failure.task !== 'show' && (
              <button type="button" onClick={() => send({ type: 'retry' })}>
                {words.tryAgain}
              </button>
            )}
          </div>
        )}
      </div>
      <div role="status">
        {cancelled && <p class="notice">{cancelled === 'write' ? words.write.cancelled : words.cancelled}</p>}
        {!memoryComplete && <p class="notice">{words.noRoom}</p>}
      </div>
    </>
  );
}
