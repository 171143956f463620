import type { CardKey } from '../../../core/home/home';
import { shownHome } from '../../memory/lastHome';
import { Screen } from '../Screen';
import type { StepProps } from '../StepProps';

/** What is behind a card of home. */
export function CardPlace({ state, card }: StepProps & { readonly card: CardKey }) {
  const { outcome, language } = state;
  if (outcome?.kind !== 'result') return null;
  const { cards } = shownHome(outcome.summary.home, language);
  const { title, answer, more } = cards.find(({ key }) => key === card) ?? cards[0];
  return (
    <Screen heading={answer ?? title}>
      <p>{more}</p>
    </Screen>
  );
}
