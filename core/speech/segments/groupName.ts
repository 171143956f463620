import { writings } from '../../request/writing';
import type { GroupName } from '../../segments/segmentation';
import { formatCount, formatNumber } from '../format';
import type { Language } from '../language';
import { wordsIn } from '../words';

/**
 * A group's name as shown.
 *
 * @example
 * groupName({ kind: 'tier', tier: 1, of: 4 }, 'en'); // 'Platinum'
 */
export function groupName(name: GroupName, language: Language): string {
  const names = wordsIn(language, 'groupNames');
  switch (name.kind) {
    case 'segment':
      return names.segment[name.segment];
    case 'plain':
      return names.plain[name.group];
    case 'lifecycle':
      return names.lifecycle[name.stage];
    case 'tier': {
      const usual = name.of === names.tiers.length ? names.tiers[name.tier - 1] : undefined;
      return (
        usual ?? names.tier({ tier: formatCount(name.tier, language), of: formatCount(name.of, language) })
      );
    }
    case 'abc':
      return names.abc({ letter: name.letter });
    case 'cluster': {
      const traits = name.traits.map(({ feature, level }) => names.traits[feature][level]);
      return names.cluster({
        number: formatCount(name.number, language),
        traits: traits.join(writings[language].comma),
      });
    }
    case 'text':
      return name.text;
    case 'band':
      return bandText(name.from, name.to, (value) => formatNumber(value, language, 6), language);
    case 'pair':
      return names.pair({ first: groupName(name.first, language), second: groupName(name.second, language) });
    case 'other':
    case 'blank':
    case 'rest':
      return names[name.kind];
  }
}

/** A band of numbers with one end or two. */
export function bandText(
  from: number | null,
  to: number | null,
  format: (value: number) => string,
  language: Language,
): string {
  const names = wordsIn(language, 'groupNames');
  if (from === null) return to === null ? '' : names.below({ to: format(to) });
  return to === null
    ? names.from({ from: format(from) })
    : names.between({ from: format(from), to: format(to) });
}

/** Why there are no tiers where all customers are expected to bring the same. */
export function sameValuesText(language: Language): string {
  return wordsIn(language, 'sameValues');
}
