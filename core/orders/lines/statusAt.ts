import type { Platform } from '../../cells/columns/platform';
import { refundedAt } from '../../cells/columns/platforms';
import { compact } from '../../cells/parse/fold';
import { type StatusMeaning, statusMeaning } from './status';

/**
 * The meaning of a status in the export of a platform. A special meaning at that platform takes precedence.
 *
 * @example
 * statusAt('magento', 'Closed'); // 'refunded'
 */
export function statusAt(platform: Platform | null, status: string): StatusMeaning {
  const refunded = platform === null ? undefined : refundedAt[platform];
  const isRefunded = refunded?.split('|').map(compact).includes(compact(status)) === true;
  return isRefunded ? 'refunded' : statusMeaning(status, 'status');
}
