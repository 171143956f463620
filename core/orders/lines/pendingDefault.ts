import type { Platform } from '../../cells/columns/platform';
import { withoutUnpaid } from '../../cells/columns/platforms';
import { compact, splitCase } from '../../cells/parse/fold';

/**
 * Whether an order that waits for payment ('pending') counts when the user has not chosen: as in the platform's own
 * reports. `status` is the text of its status.
 *
 * @example
 * pendingDefault('woocommerce', 'wc-pending'); // 'leaveOut'
 */
export function pendingDefault(platform: Platform | null, status: string): 'count' | 'leaveOut' {
  const rule = platform === null ? undefined : withoutUnpaid[platform];
  if (rule === undefined) return 'count';
  return rule.but
    .split('|')
    .map(compact)
    .includes(compact(splitCase(status)))
    ? 'count'
    : 'leaveOut';
}
