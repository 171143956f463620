import { chaikhaneh } from './chaikhaneh';
import { coffeeRoaster } from './coffeeRoaster';
import { kitapKulubu } from './kitapKulubu';

/** Each sample file and what makes its text. */
export const samples: Readonly<Record<string, () => string>> = {
  'coffee-roaster.csv': coffeeRoaster,
  'kitap-kulubu.csv': kitapKulubu,
  'chaikhaneh.csv': chaikhaneh,
};
