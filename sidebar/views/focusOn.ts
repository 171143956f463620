/** Puts the focus on a field, unfolding what it is in; of a group of fields on the first that is wrong. */
export function focusOn(id: string): void {
  const found = document.getElementById(id);
  const field = found?.matches('fieldset') ? found.querySelector<HTMLElement>('[aria-invalid]') : found;
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
}
