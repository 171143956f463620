import type { Language } from './language';

/**
 * The form of a word that a language wants for a number, by the plural rules of Unicode's CLDR.
 *
 * Turkish and Persian nouns stay as they are after a number; other words of a sentence may change. Give the number as
 * rounded in the text: 1.04 orders, but 1 order.
 *
 * @example
 * pluralIn('en')(3, 'row', 'rows'); // 'rows'
 */
export function pluralIn(language: Language): (value: number, one: string, other: string) => string {
  return (value, one, other) => (ruleOf(language)(value) === 'one' ? one : other);
}

type Rule = (value: number) => string;

const ruleByLanguage = new Map<Language, Rule>();

function ruleOf(language: Language): Rule {
  let rule = ruleByLanguage.get(language);
  if (!rule) {
    rule = newRule(language);
    ruleByLanguage.set(language, rule);
  }
  return rule;
}

function newRule(language: Language): Rule {
  // Small JavaScript runtimes, such as Hermes, have an Intl without PluralRules.
  if (typeof Intl.PluralRules !== 'function') return (value) => (value === 1 ? 'one' : 'other');
  const rules = new Intl.PluralRules(language);
  return (value) => rules.select(value);
}
