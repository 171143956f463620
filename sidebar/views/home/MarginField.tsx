import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fields } from '../../../core/request/fields';
import { exampleOf } from '../../../core/request/reading';
import { formatPercent } from '../../../core/speech/format';
import { complaintText } from '../../../core/speech/request/complaintText';
import { isWriting } from '../../flow/jobs';
import { proposal } from '../../form/form';
import { readForm } from '../../form/readForm';
import { focusOn } from '../focusOn';
import type { StepProps } from '../StepProps';

const id = 'home-margin';
const changeId = 'change-margin';

/** Asks for the profit margin, once; shows a given margin with a button to change it. */
export function MarginField({ state, words, send }: StepProps) {
  const { check, language, typed, showWrongTerms } = state;
  const [changing, setChanging] = useState(false);
  const [text, setText] = useState('');
  const read = readForm(state, check, language);
  const share = read.values.margin;
  const isTold = share !== undefined && share < 1;
  const wrong = showWrongTerms ? read.wrong.margin : undefined;
  const submitted = useRef(false);
  useLayoutEffect(() => {
    if (changing) focusOn(id);
  }, [changing]);
  useLayoutEffect(() => {
    const isSaid = isTold && !changing;
    if (isSaid) setText('');
    // The element that replaces the field takes the focus.
    if (isSaid && submitted.current) focusOn(changeId);
    submitted.current = false;
  });

  if (isTold && !changing) {
    const change = () => {
      setText(typed.margin ?? '');
      setChanging(true);
    };
    return (
      <p class="told">
        <span>{words.home.marginTold(formatPercent(share, language, 1))}</span>
        <button id={changeId} type="button" class="link" disabled={isWriting(state)} onClick={change}>
          {words.home.change}
        </button>
      </p>
    );
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = text.trim() === '' && wrong ? proposal('margin', check, language) : text;
    submitted.current = true;
    setChanging(false);
    if (given.trim() === '') return;
    send({ type: 'typed', field: 'margin', text: given });
    send({ type: 'apply' });
  };
  return (
    <form class="ask" onSubmit={submit} noValidate>
      <label for={id}>{isTold ? words.home.marginAgain : words.home.margin}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        placeholder={exampleOf(fields.margin, language, 'wizard')}
        value={text}
        aria-invalid={wrong !== undefined || undefined}
        aria-describedby={wrong === undefined ? undefined : `hint-${id}`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" disabled={isWriting(state)}>
        {words.home.use}
      </button>
      {wrong?.code === 'text' && (
        <p id={`hint-${id}`} class="hint wrong">
          {complaintText(fields.margin, wrong.complaint, language, 'wizard')}
        </p>
      )}
    </form>
  );
}
