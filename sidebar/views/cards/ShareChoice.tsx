import { useId, useState } from 'preact/hooks';
import { fields } from '../../../core/request/fields';
import { readField } from '../../../core/request/readField';
import { writeField } from '../../../core/request/writeField';
import { cardWords } from '../../../core/speech/cards/cardWords';
import type { Language } from '../../../core/speech/language';
import { complaintText } from '../../../core/speech/request/complaintText';

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

/** The same field as in the assumptions. */
const field = fields.controlShare;

/** Choice of the share of a list that is kept aside. */
export function ShareChoice({ share, isStarted, areOthersStarted, language, isBusy, choose }: Props) {
  const words = cardWords(language).week.share;
  const id = useId();
  const isOwn = choices.every(([, value]) => value !== share);
  const [ownOpen, openOwn] = useState(isOwn);
  const [text, type] = useState(isOwn && share !== null ? writeField(field, share, language, 'wizard') : '');
  const [wrong, setWrong] = useState<string | null>(null);
  const use = () => {
    setWrong(null);
    // As in the assumptions: empty is as many as it takes.
    if (text.trim() === '') return choose(null);
    const reading = readField(field, text, language, 'wizard');
    if (reading.ok) choose(reading.value);
    else setWrong(complaintText(field, reading.complaint, language, 'wizard'));
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
            aria-label={words.percent}
            aria-invalid={wrong !== null}
            aria-describedby={wrong !== null ? `${id}-wrong` : undefined}
            value={text}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <button type="button" onClick={use}>
            {words.use}
          </button>
        </p>
      )}
      {wrong !== null && (
        <p class="hint wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
      {!isStarted && areOthersStarted && <p class="hint">{words.running}</p>}
    </fieldset>
  );
}
