import type { Memory } from '../../core/host/port';
import { run } from './run';

const key = 'clv.choices';

/** Keeps the choices in the workbook's settings, which only this add-in sees. */
export function remember(choices: Memory): Promise<void> {
  return run(async (context) => {
    context.workbook.settings.add(key, JSON.stringify(choices));
    await context.sync();
  });
}

/** Queues the reading of the choices; call the answer after the next sync. */
export function loadRemembered(context: Excel.RequestContext): () => Memory | null {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  return () => (setting.isNullObject ? null : (JSON.parse(setting.value) as Memory));
}
