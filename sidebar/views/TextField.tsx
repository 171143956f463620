import { directionOf } from './directionOf';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  /** Error shown in place of the hint; null when there is none. */
  readonly wrong?: string | null;
  /** How the text was understood, when that is not obvious. */
  readonly readAs?: string | null;
  readonly mode?: 'text' | 'decimal' | 'numeric';
  readonly onInput: (text: string) => void;
}

/** A text input with label, hint and error. */
export function TextField({
  id,
  label,
  value,
  hint,
  wrong = null,
  readAs = null,
  mode = 'text',
  onInput,
}: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={mode}
        autoComplete="off"
        dir={directionOf(value)}
        value={value}
        aria-invalid={wrong !== null || undefined}
        aria-describedby={`hint-${id}`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`hint-${id}`} class={wrong === null ? 'hint' : 'hint wrong'}>
        {wrong ?? hint}
        {readAs !== null && <strong class="read-as">{readAs}</strong>}
      </p>
    </div>
  );
}
