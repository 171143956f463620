import { schemeNames } from '../../segments/scheme';
import { choices, type Field } from '../field';

/** Apart from the other fields of groups, because formulas ask for it alone. */
export const scheme = {
  ...choices(schemeNames),
  standard: 'rfm',
  wizard: { section: 'groups', id: 'groups-scheme', mayBeEmpty: false },
  option: { name: 'scheme' },
  argument: 'scheme',
  memory: 'group.scheme',
} as const satisfies Field;
