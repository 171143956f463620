import type { Host } from '../../core/host/port';
import type { Workbook } from '../../simulated/workbook/workbook';

/** A host over a workbook, with a hand on the wire between the two. */
export interface HostUnderTest {
  readonly host: Host;
  /**
   * Lets this many further host calls through and breaks off after that, as when
   * the page is closed or the execution killed: every later call fails. A host
   * call is the smallest step at which a real host can stop: one method of an
   * Apps Script service, one request batch of Excel.
   */
  interruptAfter(calls: number): void;
}

/** Called again on the same workbook, it is the next visit of the same user. */
export type MakeHost = (workbook: Workbook) => HostUnderTest | Promise<HostUnderTest>;
