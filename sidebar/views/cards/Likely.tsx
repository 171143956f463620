import type { Likelihood } from '../../../core/insight/likelihood';
import type { CardWords } from '../../../core/speech/cards/cardWords';
import type { Quantity } from '../../../core/speech/quantity';

/** How likely an order is, as a word. */
export function Likely(props: {
  readonly likelihood: Likelihood;
  readonly months: Quantity;
  readonly words: CardWords;
}) {
  const { likelihood, months, words } = props;
  const word = words.likelihood[likelihood];
  return (
    <em class={`likely ${likelihood}`} title={words.likelihoodOf({ word, months })}>
      {word}
    </em>
  );
}
