import { cardKeys } from '../../../core/home/home';
import { homeWords } from '../../../core/speech/home/homeWords';
import type { ShownHome } from '../../memory/lastHome';
import type { StepProps } from '../StepProps';
import { Icon } from './icons';

interface Props extends StepProps {
  /** Null before the first answer: then only the questions are shown. */
  readonly cards: ShownHome['cards'] | null;
  /** True for cards of the last session, whose details are not available yet. */
  readonly isOld: boolean;
}

/** Six questions with their answers; each opens its detail. */
export function Cards({ state, send, cards, isOld }: Props) {
  const { titles } = homeWords(state.language);
  if (cards === null) {
    return (
      <ul class="cards" aria-hidden="true">
        {cardKeys.map((key) => (
          <li key={key} class="card">
            <span class="q">{titles[key]}</span>
            <span class="bar" />
          </li>
        ))}
      </ul>
    );
  }
  const answered = cards.filter(({ answer }) => answer !== null);
  const later = cards.filter(({ answer }) => answer === null);
  return (
    <>
      <ul class="cards">
        {answered.map(({ key, title, answer, more }) => (
          <li key={key}>
            <button
              type="button"
              class="card"
              data-card={key}
              disabled={isOld}
              onClick={() => send({ type: 'go', place: key })}
            >
              <span class="q">{title}</span>
              <span class="a">{answer}</span>
              <span class="s">{more}</span>
              <Icon name="on" />
            </button>
          </li>
        ))}
      </ul>
      {later.length > 0 && (
        <ul class="later">
          {later.map(({ key, title, more }) => (
            <li key={key} data-card={key}>
              <b>{title}</b> {more}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
