import type { Words } from '../../core/speech/words';

/** What the sidebar and the report that it writes can say; the builds put it into a script for each language. */
export const sidebarSections = [
  'campaigns',
  'cards',
  'check',
  'choiceErrors',
  'exampleResults',
  'functionHelp',
  'groupNames',
  'history',
  'home',
  'host',
  'model',
  'notes',
  'otherErrors',
  'pages',
  'plan',
  'report',
  'request',
  'sameValues',
  'season',
  'segments',
  'sidebar',
  'skipReasons',
  'trust',
] as const satisfies readonly (keyof Words)[];

/** The same where formulas run in the page too. */
export const sectionsWithFormulas = [...sidebarSections, 'functions'] as const;

export type SidebarSection = (typeof sidebarSections)[number];
