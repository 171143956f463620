import { useId, useState } from 'preact/hooks';
import { latinDigits } from '../../../core/cells/parse/digits';
import { cardWords } from '../../../core/speech/cards/cardWords';
import { formatNumber } from '../../../core/speech/format';
import type { Language } from '../../../core/speech/language';

interface Props {
  /** The user's share; null to choose one for each list. */
  readonly share: number | null;
  /** Whether the list has already been used: then the share has no effect on it. */
  readonly isStarted: boolean;
  readonly areOthersStarted: boolean;
  readonly language: Language;
  readonly isBusy: boolean;
  readonly choose: (share: number | null) => void;
}

const choices = [
  ['chosen', null],
  ['half', 0.5],
  ['tenth', 0.1],
  ['none', 0],
] as const;

/** Largest share in percent. */
const mostPercent = 50;

/** Choice of the share of a list that is kept aside. */
export function ShareChoice({ share, isStarted, areOthersStarted, language, isBusy, choose }: Props) {
  const words = cardWords(language).week.share;
  const id = useId();
  const isOwn = choices.every(([, value]) => value !== share);
  const [ownOpen, openOwn] = useState(isOwn);
  const [text, type] = useState(isOwn && share !== null ? formatNumber(100 * share, language, 0) : '');
  const [isWrong, setWrong] = useState(false);
  const use = () => {
    const percent = readPercent(text);
    setWrong(percent === null);
    if (percent !== null) choose(percent / 100);
  };
  return (
    <fieldset class="share" disabled={isBusy || isStarted} aria-describedby={`${id}-why`}>
      <legend>{words.question}</legend>
      <p class="hint" id={`${id}-why`}>
        {isStarted ? words.written : words.why}
      </p>
      {choices.map(([key, value]) => (
        <label key={key}>
          <input
            type="radio"
            name={id}
            checked={!isStarted && !ownOpen && share === value}
            onChange={() => {
              openOwn(false);
              choose(value);
            }}
          />
          {words[key]}
        </label>
      ))}
      <label>
        <input type="radio" name={id} checked={!isStarted && ownOpen} onChange={() => openOwn(true)} />
        {words.own}
      </label>
      {ownOpen && !isStarted && (
        <p class="own">
          <input
            inputMode="numeric"
            aria-label={words.percent}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? `${id}-wrong` : undefined}
            value={text}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <span>%</span>
          <button type="button" onClick={use}>
            {words.use}
          </button>
        </p>
      )}
      {isWrong && (
        <p class="hint wrong" id={`${id}-wrong`}>
          {words.wrong}
        </p>
      )}
      {!isStarted && areOthersStarted && <p class="hint">{words.running}</p>}
    </fieldset>
  );
}

/**
 * A whole number from 0 to 50 in the digits of any language; null for all else.
 *
 * @internal
 */
export function readPercent(text: string): number | null {
  const digits = latinDigits(text).replace(/[%٪]/g, '').trim();
  if (!/^\d{1,2}$/.test(digits)) return null;
  const percent = Number(digits);
  return percent <= mostPercent ? percent : null;
}
