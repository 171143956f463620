import type { Segmentation } from '../segments/segmentation';

/** Indexes of the customers of each group, in the order of the histories. */
export function customersByGroup({ groups, of }: Segmentation): number[][] {
  const members = groups.map((): number[] => []);
  of.forEach((group, customer) => {
    members[group].push(customer);
  });
  return members;
}
