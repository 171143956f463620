import { toHostError } from './hostError';

/** One Excel.run that waits while a cell is being edited; whatever goes wrong is a HostError. */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw toHostError(error);
  }
}
