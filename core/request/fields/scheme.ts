import { schemeNames } from '../../segments/scheme';
import { choices, type Field } from '../field';

/** Apart from the other fields of groups, because formulas ask for it alone (and take `rfm` where it is left out). */
export const scheme = {
  ...choices(schemeNames),
  standard: 'plain',
  wizard: { section: 'groups', id: 'groups-scheme', mayBeEmpty: false },
  option: { name: 'scheme' },
  argument: 'scheme',
  memory: 'group.scheme',
} as const satisfies Field;
