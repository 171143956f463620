import { strFromU8, unzipSync } from 'fflate';

/** A keyword in every workbook that we write. */
export const reportMark = 'customer-value report';

/** True for a file that we wrote and that was not saved since: it may be overwritten. */
export function isUntouchedReport(bytes: Uint8Array): boolean {
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => name === 'docProps/core.xml' });
    const xml = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    const times = xml.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g) ?? [];
    return xml.includes(`>${reportMark}<`) && times.length === 2 && times[0] === times[1];
  } catch {
    return false;
  }
}
