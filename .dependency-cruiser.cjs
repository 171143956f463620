/**
 * Who may import whom, types as well as values: types are the architecture.
 *
 * The rooms of the core form a line. A room imports from earlier ones only.
 * Up to `request` they say nothing: they return codes and values, of which `speech` makes sentences. `host` is what a
 * spreadsheet can be asked: types, and errors with codes.
 */
const line = [
  'base',
  'math',
  'cells',
  'orders',
  'customers',
  'model',
  'valuation',
  'segments',
  'insight',
  'campaigns',
  'history',
  'home',
  'request',
  'host',
  'speech',
  'report',
  'functions',
];

const silent = line.slice(0, line.indexOf('speech'));

const inLine = line.slice(0, -1).map((room, i) => ({
  name: `core-${room}-sees-only-earlier-rooms`,
  severity: 'error',
  from: { path: `^core/${room}/` },
  to: { path: line.slice(i + 1).map((later) => `^core/${later}/`) },
}));

module.exports = {
  forbidden: [
    ...inLine,
    {
      name: 'core-is-pure',
      comment: 'The core knows no DOM, no host, no node, and no other room.',
      severity: 'error',
      from: { path: '^core/' },
      to: { pathNot: ['^core/', '^node_modules/(simple-statistics|jalaali-js)/'] },
    },
    {
      name: 'rooms-do-not-know-the-flow',
      severity: 'error',
      from: { path: `^core/(${line.slice(0, -2).join('|')})/` },
      to: { path: '^core/analyze.ts$' },
    },
    {
      name: 'domain-does-not-know-the-result',
      comment: 'What an analysis holds is put together from the rooms, so none of them can be made from it.',
      severity: 'error',
      from: { path: `^core/(${silent.join('|')})/` },
      to: { path: '^core/analysis.ts$' },
    },
    {
      name: 'sidebar-knows-no-spreadsheet',
      severity: 'error',
      from: { path: '^sidebar/' },
      to: { path: '^(sheets-addon|excel-addin|files|cli|warehouse|simulated|preview|test|tools)/' },
    },
    {
      name: 'add-ins-do-not-know-each-other-or-the-preview',
      severity: 'error',
      from: { path: '^(sheets-addon|excel-addin)/' },
      to: {
        path: '^(sheets-addon|excel-addin|files|cli|warehouse|simulated|preview|test)/',
        pathNot: '^$1/',
      },
    },
    {
      name: 'simulated-hosts-know-no-add-in',
      comment: 'They run built add-ins, as the real hosts do.',
      severity: 'error',
      from: { path: '^simulated/' },
      to: { path: '^(sheets-addon|excel-addin|sidebar|files|cli|warehouse|preview|test|tools)/' },
    },
    {
      name: 'preview-runs-built-add-ins-only',
      severity: 'error',
      from: { path: '^preview/page/' },
      to: { path: '^(sheets-addon|excel-addin|sidebar)/' },
    },
    {
      name: 'files-know-the-core-only',
      comment: 'The command and the preview page read files by them.',
      severity: 'error',
      from: { path: '^files/' },
      to: { path: '^(sidebar|sheets-addon|excel-addin|cli|warehouse|simulated|preview|test|tools)/' },
    },
    {
      name: 'command-knows-the-core-warehouse-and-files-only',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^(sidebar|sheets-addon|excel-addin|simulated|preview|test|tools)/' },
    },
    {
      name: 'warehouse-knows-the-core-only',
      comment: 'It writes SQL; the command reads what was typed, and runs it where an engine is at hand.',
      severity: 'error',
      from: { path: '^warehouse/' },
      to: { path: '^(sidebar|sheets-addon|excel-addin|files|cli|simulated|preview|test|tools)/' },
    },
    {
      name: 'preview-does-not-know-the-command',
      severity: 'error',
      from: { path: '^preview/' },
      to: { path: '^(cli|warehouse)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'] },
  },
};
