import type { Host, WorkbookInfo } from '../../core/host/port';
import type { ReadingHost } from './readTab';

/**
 * Time in ms for which a description of the workbook stays valid. A call takes a second in a real host, so the first
 * answer describes the workbook once, not three times.
 */
const validFor = 10_000;

/** A host that gives the last description of its workbook again while it is valid. */
export interface DescribedHost extends ReadingHost {
  describeAnew(): Promise<WorkbookInfo>;
  /** The workbook may have changed since. */
  forget(): void;
}

export function describedLately(host: Host): DescribedHost {
  let last: { readonly workbook: WorkbookInfo; readonly at: number } | null = null;
  const describeAnew = async (): Promise<WorkbookInfo> => {
    const workbook = await host.describe();
    last = { workbook, at: performance.now() };
    return workbook;
  };
  return {
    describe: async () =>
      last !== null && performance.now() - last.at < validFor ? last.workbook : describeAnew(),
    describeAnew,
    forget() {
      last = null;
    },
    readRows: (...area) => host.readRows(...area),
  };
}
