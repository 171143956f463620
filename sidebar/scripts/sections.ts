import type { Words } from '../../core/speech/words';

/** What home can say, and what it asks before there is an answer; the builds put it into a script for each language. */
export const homeSections = [
  'check',
  'choiceErrors',
  'home',
  'host',
  'listNames',
  'notes',
  'otherErrors',
  'request',
  'segments',
  'sidebar',
  'skipReasons',
  'trust',
] as const satisfies readonly (keyof Words)[];

/** What the later script can say besides: the cards, the assumptions, the help on formulas, and the report. */
export const laterSections = [
  'campaigns',
  'cards',
  'exampleResults',
  'functionHelp',
  'groupNames',
  'history',
  'model',
  'pages',
  'plan',
  'report',
  'sameValues',
  'season',
] as const satisfies readonly (keyof Words)[];

/** The same where formulas run in the page too. */
export const laterWithFormulas = [...laterSections, 'functions'] as const;
