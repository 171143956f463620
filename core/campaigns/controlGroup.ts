import { fold } from '../cells/parse/fold';
import { murmurHash } from '../math/murmurHash';

/**
 * The control group of a campaign, by customer key.
 *
 * A hash of campaign and customer key decides, so the result is the same in both hosts and on every run, independent
 * of the other customers on the list and of other campaigns. The campaign's name is compared without case, accents
 * and spaces.
 */
export function controlGroup(campaign: string, share: number): (customerKey: string) => boolean {
  const name = fold(campaign) || campaign.trim();
  return (customerKey) => murmurHash(`${name}\n${customerKey}`) < share * 2 ** 32;
}
