/**
 * Who may import whom. The stages of the core form a line; a stage sees only
 * earlier ones, the mathematics, and nothing of any host.
 */
const line = [
  'cells',
  'orders',
  'customers',
  'model',
  'valuation',
  'segments',
  'campaigns',
  'report',
  'functions',
];

const stageRules = line.map((stage, i) => ({
  name: `core-${stage}-sees-only-earlier-stages`,
  severity: 'error',
  from: { path: `^core/${stage}/` },
  to: { path: line.slice(i + 1).map((later) => `^core/${later}/`) },
}));

/** Only types may be looked up against the line: they leave no import behind. */
const typeOnly = { dependencyTypesNot: ['type-only'] };

module.exports = {
  forbidden: [
    ...stageRules
      .map((rule) => ({ ...rule, to: { ...rule.to, ...typeOnly } }))
      .filter((rule) => rule.to.path.length > 0),
    {
      name: 'core-is-pure',
      comment: 'The core knows no DOM, no host, no node, and no other room.',
      severity: 'error',
      from: { path: '^core/' },
      to: { pathNot: ['^core/', '^node_modules/(simple-statistics|jalaali-js)/'] },
    },
    {
      name: 'math-stands-alone',
      severity: 'error',
      from: { path: '^core/math/' },
      to: { path: '^core/', pathNot: '^core/math/' },
    },
    {
      name: 'early-stages-say-nothing',
      comment: 'Stages up to the segments return codes; sentences are made in report, functions and hosts.',
      severity: 'error',
      from: { path: '^core/(cells|orders|customers|model|valuation|segments)/' },
      to: { path: '^core/locales/' },
    },
    {
      name: 'stages-do-not-know-the-flow',
      severity: 'error',
      from: { path: `^core/(${line.slice(0, -2).join('|')}|math|locales|host)/` },
      to: { path: '^core/analyze.ts$' },
    },
    {
      name: 'sidebar-knows-no-spreadsheet',
      severity: 'error',
      from: { path: '^sidebar/' },
      to: { path: '^(sheets-addon|excel-addin|cli|preview|test|tools)/' },
    },
    {
      name: 'add-ins-do-not-know-each-other-or-the-preview',
      severity: 'error',
      from: { path: '^(sheets-addon|excel-addin)/' },
      to: { path: '^(sheets-addon|excel-addin|cli|preview|test)/', pathNot: '^$1/' },
    },
    {
      name: 'preview-runs-built-add-ins-only',
      comment: 'The simulated hosts must not reach into the add-ins they run.',
      severity: 'error',
      from: { path: '^preview/(page|hosts|workbook)/' },
      to: { path: '^(sheets-addon|excel-addin|sidebar)/', ...typeOnly },
    },
    {
      name: 'command-knows-the-core-and-files-only',
      comment: 'How a file is read is shared with the preview page.',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^(sidebar|sheets-addon|excel-addin|preview|test|tools)/', pathNot: '^preview/files/' },
    },
    {
      name: 'preview-does-not-know-the-command',
      severity: 'error',
      from: { path: '^preview/' },
      to: { path: '^cli/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: typeOnly } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'] },
  },
};
