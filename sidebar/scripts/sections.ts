import type { Words } from '../../core/speech/words';

/** Sections of words for the home page and its questions; the builds bundle them into a script per language. */
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

/** Sections of words for the later script: cards, assumptions, help on formulas, and the report. */
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

/** The same for pages in which formulas run too. */
export const laterWithFormulas = [...laterSections, 'functions'] as const;
