interface Action {
  readonly label: string;
  readonly act: () => void;
}

/** The bar at the foot of a screen: the way on first, so that Tab meets it first. */
export function Buttons(props: {
  main?: Action | undefined;
  back?: Action | undefined;
  submit?: string | undefined;
  /** Shown, but not to be pressed yet; the screen says why. */
  submitOff?: boolean;
  /** Id of what says why. */
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
