/**
 * Finer than the contract's own steps: Excel may stop in the middle of a request, whose first actions then stay
 * done, and the answer to a request that was carried out may get lost.
 */
import { Workbook } from '../../simulated/workbook/workbook';
import { openExcel } from './excelHostUnderTest';
import { interruptionContract } from './interruption';

/** A request has so many actions that at least every seventh of them is enough. */
const actions = 7;

function shop(): Workbook {
  const workbook = new Workbook('Shop');
  workbook.addSheet('Orders');
  return workbook;
}

interruptionContract(
  'Excel, in the middle of a request',
  (workbook) => {
    const { host, excel } = openExcel(workbook);
    return {
      host,
      interruptAfter: (steps) => {
        excel.lastAction = excel.actions + steps * actions;
      },
    };
  },
  shop,
);

interruptionContract(
  'Excel, answers lost',
  (workbook) => {
    const { host, excel } = openExcel(workbook);
    return {
      host,
      interruptAfter: (requests) => {
        const last = excel.requests + requests;
        excel.accident = (request) =>
          request <= last ? null : request === last + 1 ? 'lostAfter' : 'lostBefore';
      },
    };
  },
  shop,
);
