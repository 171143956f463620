import { fold } from '../cells/parse/fold';
import { murmurHash } from '../math/murmurHash';

/** Share of every list that is not contacted, so that there is something to compare with. */
export const defaultControlShare = 0.1;

/**
 * Who is kept aside in a campaign, by key.
 *
 * A hash of campaign and customer key decides, so it is the same in both hosts and on every run, whoever else is
 * on the list, and independent from campaign to campaign. Case, accents and spaces of the campaign's name make no difference.
 */
export function controlGroup(
  campaign: string,
  share = defaultControlShare,
): (customerKey: string) => boolean {
  const name = fold(campaign) || campaign.trim();
  return (customerKey) => murmurHash(`${name}\n${customerKey}`) < share * 2 ** 32;
}
