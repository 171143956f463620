const key = 'clv.safeguard';

/** Queues that a text is kept in the workbook's settings, or taken away; see the step `keepSafe`. */
export function keepSafe({ workbook }: Excel.RequestContext, text: string | null): void {
  if (text === null) workbook.settings.getItemOrNullObject(key).delete();
  else workbook.settings.add(key, text);
}

/** Queues the reading of the text; call the answer after the next sync. */
export function loadSafeguard(context: Excel.RequestContext): () => string | null {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  return () => (setting.isNullObject || typeof setting.value !== 'string' ? null : setting.value);
}
