import { messages } from '../../core/locales/messages';
import type { StepProps } from './StepProps';

/** What went wrong or was cancelled last, read out when it appears. */
export function Notices({ state, words, send }: StepProps) {
  const { failure, cancelled, language } = state;
  return (
    <>
      <div role="alert">
        {failure && (
          <div class="notice failed">
            <p>
              <strong>{words.failed}</strong>
            </p>
            <p>{messages(language).host.errors[failure.code]}</p>
            <button type="button" onClick={() => send({ type: 'retry' })}>
              {words.tryAgain}
            </button>
          </div>
        )}
      </div>
      <div role="status">
        {cancelled && <p class="notice">{cancelled === 'write' ? words.write.cancelled : words.cancelled}</p>}
      </div>
    </>
  );
}
