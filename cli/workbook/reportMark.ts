import { strFromU8, unzipSync } from 'fflate';

/** A keyword in every workbook that we write. */
export const reportMark = 'customer-value report';

/** True for a file that we wrote, also when it was saved since by another program. */
export function isReport(bytes: Uint8Array): boolean {
  return propertiesOf(bytes).includes(`>${reportMark}<`);
}

/** True for a file that we wrote and that was not saved since: it may be overwritten. */
export function isUntouchedReport(bytes: Uint8Array): boolean {
  const xml = propertiesOf(bytes);
  const times = xml.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g) ?? [];
  return xml.includes(`>${reportMark}<`) && times.length === 2 && times[0] === times[1];
}

/** Bytes of the properties; those that we write are some hundred. */
const mostProperties = 100_000;

/** "" when it is no workbook. */
function propertiesOf(bytes: Uint8Array): string {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) =>
        name === 'docProps/core.xml' && Math.max(size, originalSize) <= mostProperties,
    });
    return strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  } catch {
    return '';
  }
}
