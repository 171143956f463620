import { useEffect, useRef } from 'preact/hooks';
import { formatDay } from '../../../core/speech/format';
import { languages, namesOfLanguages } from '../../../core/speech/language';
import { isWriting } from '../../flow/jobs';
import { ordersShown } from '../../flow/ordersShown';
import type { Place } from '../../flow/state';
import { quantity } from '../format';
import type { StepProps } from '../StepProps';
import { Icon } from './icons';

interface Props extends StepProps {
  /** Name of the page; null on the home page, which shows the sheet. */
  readonly title: string | null;
  readonly back: () => void;
  readonly help: () => void;
}

/** The header: source of the answer or a back button, and the menu. */
export function Head(props: Props) {
  const { state, words, send, title, back } = props;
  return (
    <header>
      {title !== null && (
        <button type="button" class="round" aria-label={words.back} title={words.back} onClick={back}>
          <Icon name="back" />
        </button>
      )}
      <div class="where">{title === null ? <Source {...props} /> : <b>{title}</b>}</div>
      {title === null && state.workbook !== null && (
        <button
          type="button"
          class="round"
          aria-label={words.home.again}
          title={words.home.again}
          disabled={state.busy !== null}
          onClick={() => send({ type: 'again' })}
        >
          <Icon name="again" />
        </button>
      )}
      <Menu {...props} />
    </header>
  );
}

/** The sheet, the analysis day, and the number of rows left out, of the displayed answer. */
function Source({ state, words, send }: StepProps) {
  const { workbook, tab, language } = state;
  const name = workbook?.tabs.find(({ id }) => id === tab)?.name;
  const { lastDay, leftOut } = ordersShown(state);
  return (
    <>
      <b>
        <bdi>{name ?? words.title}</bdi>
      </b>
      <span>
        {lastDay !== null && <span>{words.home.upTo(formatDay(lastDay, language))}</span>}
        {leftOut > 0 && (
          <button
            type="button"
            class="link"
            disabled={isWriting(state)}
            onClick={() => send({ type: 'go', place: 'rows' })}
          >
            {words.check.leftOut(quantity(leftOut, language))}
          </button>
        )}
      </span>
    </>
  );
}

/** A menu below its button; Escape, a choice or a click elsewhere closes it. */
function Menu({ state, words, send, help }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const fold = (event: Event) => {
      const { current } = menu;
      if (!current?.open) return;
      const isKey = event instanceof KeyboardEvent;
      if (isKey ? event.key !== 'Escape' : current.contains(event.target as Node)) return;
      current.open = false;
      if (!isKey) return;
      event.preventDefault();
      current.querySelector('summary')?.focus();
    };
    document.addEventListener('click', fold);
    document.addEventListener('keydown', fold);
    return () => {
      document.removeEventListener('click', fold);
      document.removeEventListener('keydown', fold);
    };
  }, []);
  const item = (label: string, act: () => void, disabled = false) => (
    <li>
      <button
        type="button"
        disabled={disabled}
        onClick={() => {
          if (menu.current) menu.current.open = false;
          act();
        }}
      >
        {label}
      </button>
    </li>
  );
  // Disabled while a report is written, because another reading would replace its answer.
  const way = (label: string, place: Place) =>
    item(label, () => send({ type: 'go', place }), isWriting(state));
  return (
    <details class="menu" ref={menu}>
      <summary class="round" aria-label={words.home.more} title={words.home.more}>
        <Icon name="more" />
      </summary>
      <ul>
        {state.workbook !== null && way(words.home.otherSheet, 'sheet')}
        {state.check !== null && way(words.home.columns, 'columns')}
        {state.check !== null && way(words.home.rows, 'rows')}
        {item(words.formulas, help)}
        <li>
          <label for="language">{words.language}</label>
          <select
            id="language"
            value={state.awaited ?? state.language}
            onChange={(event) => {
              const language = languages.find((one) => one === event.currentTarget.value);
              if (language) send({ type: 'chooseLanguage', language });
            }}
          >
            {languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {namesOfLanguages[language]}
              </option>
            ))}
          </select>
        </li>
      </ul>
    </details>
  );
}
