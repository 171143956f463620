/** Focuses a field, expanding its section; for a group of fields, the first invalid one. */
export function focusOn(id: string): void {
  const found = document.getElementById(id);
  const field = found?.matches('fieldset') ? found.querySelector<HTMLElement>('[aria-invalid]') : found;
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
}
