import type { SegmentKey } from '../segments/segment';
import type { Language } from './language';
import { messages } from './messages';

/** The segment's name as shown. */
export function segmentName(key: SegmentKey, language: Language): string {
  return messages(language).report.segments[key].name;
}
