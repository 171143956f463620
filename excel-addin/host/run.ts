import { HostError } from '../../core/host/port';
import { isInvalidOperation, toHostError } from './hostError';

/** One Excel.run that waits while a cell is being edited; whatever goes wrong is a HostError. */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    // Builds before delayForCellEdit report cell editing as a plain InvalidOperation, in words of the user's language.
    if (isInvalidOperation(error) && (await isEditing()))
      throw new HostError('cellEditing', toHostError(error).message);
    throw toHostError(error);
  }
}

/** While a cell is being edited, Excel refuses the most harmless of requests. */
async function isEditing(): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    return false;
  } catch (error) {
    return isInvalidOperation(error);
  }
}
