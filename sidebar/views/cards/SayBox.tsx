import { useId, useState } from 'preact/hooks';
import type { ActionEdits, ListKey } from '../../../core/campaigns/campaign';
import { actionForList, proposedAction } from '../../../core/speech/campaigns/actionText';
import { cardWords } from '../../../core/speech/cards/cardWords';
import type { Language } from '../../../core/speech/language';
import { Picture } from './icons';

interface Props {
  readonly list: ListKey;
  readonly actions: ActionEdits;
  readonly language: Language;
  /** Called with the user's text; the proposal or an empty text removes the edit. */
  readonly change: (text: string) => void;
}

/** Limit because of the small storage of a workbook. */
const mostCharacters = 300;

/** The message to each person of a list: the proposal, or the user's text. */
export function SayBox({ list, actions, language, change }: Props) {
  const words = cardWords(language).week.say;
  const { message } = actionForList(list, actions, language);
  const isOwn = actions[list]?.message !== undefined;
  const id = useId();
  const [isEdited, edit] = useState(false);
  return (
    <section class="say" aria-labelledby={id}>
      <div>
        <b id={id}>{words.heading}</b>
        {!isEdited && (
          <button
            type="button"
            class="small"
            aria-label={words.edit}
            title={words.edit}
            onClick={() => edit(true)}
          >
            <Picture name="edit" />
          </button>
        )}
      </div>
      {isEdited ? (
        <>
          <textarea
            rows={4}
            dir="auto"
            maxLength={mostCharacters}
            aria-labelledby={id}
            aria-describedby={`${id}-hint`}
            value={message}
            // biome-ignore lint/a11y/noAutofocus: the button that was pressed is gone, and its field takes its place
            autoFocus
            onChange={(event) => change(event.currentTarget.value)}
          />
          <p class="hint" id={`${id}-hint`}>
            {words.hint({ name: words.nameOf, product: words.productOf })}
          </p>
          <p class="two-links">
            <button type="button" class="link" onClick={() => edit(false)}>
              {words.keep}
            </button>
            {isOwn && (
              <button
                type="button"
                class="link"
                onClick={() => change(proposedAction(list, language).message)}
              >
                {words.proposal}
              </button>
            )}
          </p>
        </>
      ) : (
        <p>
          <bdi>{words.quoted({ message })}</bdi>
        </p>
      )}
    </section>
  );
}
