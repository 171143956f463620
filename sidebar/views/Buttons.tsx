interface Action {
  readonly label: string;
  readonly act: () => void;
}

/** The buttons of a screen: the primary one first in tab order. */
export function Buttons(props: {
  main?: Action | undefined;
  back?: Action | undefined;
  submit?: string | undefined;
  /** Shown, but disabled; the screen explains why. */
  submitOff?: boolean;
  /** Id of the explanation. */
  why?: string;
}) {
  const { main, back, submit, submitOff = false, why } = props;
  return (
    <div class="buttons">
      {submit !== undefined && (
        <button
          type="submit"
          class="main"
          disabled={submitOff}
          aria-describedby={submitOff ? why : undefined}
        >
          {submit}
        </button>
      )}
      {main && (
        <button type="button" class="main" onClick={main.act}>
          {main.label}
        </button>
      )}
      {back && (
        <button type="button" onClick={back.act}>
          {back.label}
        </button>
      )}
    </div>
  );
}
