import type { ShownHome } from '../../memory/lastHome';
import type { StepProps } from '../StepProps';
import { Icon } from './icons';

/** Letters of a figure that fit at its full size. */
const longest = 11;

/** The one figure, its range, and whether to rely on it. */
export function Answer({
  words,
  home,
  isEarly,
}: StepProps & { readonly home: ShownHome; readonly isEarly: boolean }) {
  const texts = words.home;
  const isGood = home.level === 'good';
  return (
    <>
      {isEarly ? (
        <>
          <p class="figure">{texts.tooEarly}</p>
          <p class="unit">{texts.tooEarlyFor}</p>
        </>
      ) : (
        <>
          <p class={home.value.length > longest ? 'figure long' : 'figure'}>
            <bdi>{home.value}</bdi>
          </p>
          <p class="unit">{home.figure}</p>
          {home.at !== null && <Range home={home} nineInTen={texts.nineInTen} />}
          <p class={isGood ? 'trust good' : 'trust'}>
            <Icon name={isGood ? 'good' : 'fair'} />
            <span>{home.trust}</span>
          </p>
        </>
      )}
    </>
  );
}

function Range({ home, nineInTen }: { readonly home: ShownHome; readonly nineInTen: string }) {
  return (
    <>
      <div class="range" aria-hidden="true">
        <b style={{ insetInlineStart: `${100 * (home.at ?? 0)}%` }} />
      </div>
      <p class="ends">
        <bdi>{home.low}</bdi>
        <span>{nineInTen}</span>
        <bdi>{home.high}</bdi>
      </p>
    </>
  );
}
