import { run } from './run';

const key = 'clv.safeguard';

/** Keeps a text in the workbook's settings, or takes it away; see Host.safeguard. */
export function safeguard(text: string | null): Promise<void> {
  return run(async (context) => {
    const { settings } = context.workbook;
    if (text === null) {
      const setting = settings.getItemOrNullObject(key);
      await context.sync();
      if (!setting.isNullObject) setting.delete();
    } else {
      settings.add(key, text);
    }
    await context.sync();
  });
}

/** Queues the reading of the text; call the answer after the next sync. */
export function loadSafeguard(context: Excel.RequestContext): () => string | null {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  return () => (setting.isNullObject || typeof setting.value !== 'string' ? null : setting.value);
}
