import { fold } from '../cells/parse/fold';
import { murmurHash } from '../math/murmurHash';

/** Default share of every list that is not contacted, for comparison. */
export const defaultControlShare = 0.1;

/**
 * The control group of a campaign, by customer key.
 *
 * A hash of campaign and customer key decides, so the result is the same in both hosts and on every run, independent
 * of the other customers on the list and of other campaigns. The campaign's name is compared without case, accents
 * and spaces.
 */
export function controlGroup(
  campaign: string,
  share = defaultControlShare,
): (customerKey: string) => boolean {
  const name = fold(campaign) || campaign.trim();
  return (customerKey) => murmurHash(`${name}\n${customerKey}`) < share * 2 ** 32;
}
