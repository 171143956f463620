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
  return () => (setting.isNullObject ? null : choicesIn(setting.value));
}

/** Null when it is damaged. */
function choicesIn(value: unknown): Memory | null {
  try {
    const read: unknown = JSON.parse(String(value));
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Memory) : null;
  } catch {
    return null;
  }
}
