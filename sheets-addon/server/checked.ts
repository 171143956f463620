/**
 * Checks of arguments from google.script.run: any page of the add-on can send
 * anything, so each is validated before a spreadsheet is touched. All throw a
 * RangeError that names the argument.
 */
import type { Block, Memory, Rule, TabFinish, TableInfo, TabOutline } from '../../core/host/port';
import type { Area, CarriedCells, Chart, SeriesDraw, Tone } from '../../core/host/spec';
import { toneColors } from '../../core/report/palette';
import { type ScriptFile, scriptFiles } from '../bridge';

type Fields = Readonly<Record<string, unknown>>;

export function checkedText(value: unknown, name: string, longest = 50_000): string {
  if (typeof value !== 'string' || value.length > longest)
    throw wrong(name, `a text of at most ${longest} characters`);
  return value;
}

export function checkedWhole(value: unknown, name: string, least: number): number {
  if (!Number.isSafeInteger(value) || (value as number) < least)
    throw wrong(name, `a whole number from ${least} on`);
  return value as number;
}

export function checkedScript(value: unknown): ScriptFile {
  return oneOf(value, 'file', scriptFiles);
}

export function checkedOutline(value: unknown): TabOutline {
  const outline = fields(value, 'outline');
  const name = (field: string) => {
    const text = checkedText(outline[field], field, 31);
    if (text.trim() === '') throw wrong(field, 'a name');
    return text;
  };
  return {
    key: checkedText(outline.key, 'key', 100),
    ...(outline.tab === undefined ? {} : { tab: checkedText(outline.tab, 'tab', 50) }),
    name: name('name'),
    keptName: name('keptName'),
    incompleteNotice: checkedText(outline.incompleteNotice, 'incompleteNotice', 1_000),
    rows: checkedWhole(outline.rows, 'rows', 1),
    columns: checkedWhole(outline.columns, 'columns', 1),
    rightToLeft: outline.rightToLeft === true,
    carried: listOrNone(outline.carried, 'carried').map((value) => ({
      ...checkedArea(value, 'carried'),
      print: checkedText(fields(value, 'carried').print, 'carried', 100),
    })),
  };
}

const styles: readonly Block['style'][] = ['heading', 'note', 'header', 'body', 'section', 'tile'];

export function checkedBlock(value: unknown): Block {
  const block = fields(value, 'block');
  const formats = list(block.formats, 'formats').map((format) => checkedText(format, 'formats', 200));
  const cells = list(block.cells, 'cells');
  if (cells.length === 0 || formats.length === 0) throw wrong('cells', 'at least one cell');
  for (const line of cells) {
    if (!Array.isArray(line) || line.length !== formats.length) {
      throw wrong('cells', `rows of ${formats.length} cells, one to each format`);
    }
    for (const cell of line)
      if (!isCell(cell)) throw wrong('cells', 'texts, finite numbers, true, false or null');
  }
  return {
    row: checkedWhole(block.row, 'row', 0),
    column: checkedWhole(block.column, 'column', 0),
    cells: cells as Block['cells'],
    formats,
    style: oneOf(block.style, 'style', styles),
    ends: places(block.ends, 'ends', formats.length),
    own: places(block.own, 'own', formats.length),
    wraps: places(block.wraps, 'wraps', formats.length),
    merged: block.merged === true,
    ...(block.size === undefined ? {} : { size: checkedWhole(block.size, 'size', 1) }),
    ...(block.tone === undefined
      ? {}
      : { tone: oneOf(block.tone, 'tone', Object.keys(toneColors) as Tone[]) }),
  };
}

function places(value: unknown, name: string, columns: number): number[] {
  return listOrNone(value, name).map((place) => {
    if (checkedWhole(place, name, 0) >= columns) throw wrong(name, `places of ${columns} columns`);
    return place as number;
  });
}

export function checkedFinish(value: unknown): TabFinish {
  const finish = fields(value, 'finish');
  return {
    heading: checkedText(finish.heading, 'heading', 1_000),
    columnWidths: list(finish.columnWidths, 'columnWidths').map((width) =>
      checkedWhole(width, 'columnWidths', 1),
    ),
    rowHeights: listOrNone(finish.rowHeights, 'rowHeights').map((run) => {
      const { row, rows, height } = fields(run, 'rowHeights');
      return {
        row: checkedWhole(row, 'rowHeights', 0),
        rows: checkedWhole(rows, 'rowHeights', 1),
        height: checkedWhole(height, 'rowHeights', 1),
      };
    }),
    frozenRows: checkedWhole(finish.frozenRows, 'frozenRows', 0),
    frozenColumns: checkedWhole(finish.frozenColumns ?? 0, 'frozenColumns', 0),
    rules: listOrNone(finish.rules, 'rules').map(checkedRule),
    carried: listOrNone(finish.carried, 'carried').map(checkedCarried),
    ticks: listOrNone(finish.ticks, 'ticks').map((area) => checkedArea(area, 'ticks')),
    choices: listOrNone(finish.choices, 'choices').map((choice) => {
      const { area, values } = fields(choice, 'choices');
      return {
        area: checkedArea(area, 'choices'),
        values: list(values, 'choices').map((one) => checkedText(one, 'choices', 500)),
      };
    }),
    names: listOrNone(finish.names, 'names').map((named) => {
      const { name, ...cell } = fields(named, 'names');
      if (!/^clv_[a-z0-9_]{1,60}$/.test(checkedText(name, 'names')))
        throw wrong('names', 'names that begin with clv_');
      return { name: name as string, ...checkedCell(cell, 'names') };
    }),
    links: listOrNone(finish.links, 'links').map((link) => {
      const { from, tab, target, ...cell } = fields(link, 'links');
      return {
        from: checkedText(from, 'links', 100),
        tab: checkedText(tab, 'links', 100),
        ...checkedCell(cell, 'links'),
        ...(target === undefined ? {} : { target: checkedCell(fields(target, 'links'), 'links') }),
      };
    }),
    gridLines: finish.gridLines !== false,
    tables: list(finish.tables, 'tables').map(checkedTable),
    charts: list(finish.charts, 'charts').map(checkedChart),
    activate: finish.activate === true,
  };
}

const kinds: readonly Chart['kind'][] = [
  'column',
  'bar',
  'line',
  'pie',
  'scatter',
  'stackedBar',
  'stackedColumn',
];
const draws: readonly SeriesDraw[] = ['column', 'line', 'area', 'dashed'];

export function checkedAreas(value: unknown): Area[] {
  return list(value, 'areas').map((area) => checkedArea(area, 'areas'));
}

function checkedCarried(value: unknown): CarriedCells {
  const { formula, value: cell, format } = fields(value, 'carried');
  if (!isCell(cell)) throw wrong('carried', 'texts, finite numbers, true, false or null');
  const cells = {
    ...checkedArea(value, 'carried'),
    value: cell as CarriedCells['value'],
    format: checkedText(format, 'carried', 200),
  };
  if (formula === undefined) return cells;
  if (!checkedText(formula, 'carried').startsWith('=')) throw wrong('carried', 'formulas that begin with =');
  return { ...cells, formula: formula as string };
}

function checkedTable(value: unknown): TableInfo {
  const area = checkedArea(value, 'tables');
  const { key, rowKey, own } = fields(value, 'tables');
  return {
    ...area,
    key: checkedText(key, 'tables', 100),
    rowKey: places(rowKey, 'tables', area.columns),
    own: listOrNone(own, 'tables').map((one) => {
      const { name, column } = fields(one, 'tables');
      return { name: checkedText(name, 'tables', 200), column: checkedWhole(column, 'tables', 0) };
    }),
  };
}

function checkedRule(value: unknown): Rule {
  const rule = fields(value, 'rules');
  const area = checkedArea(rule.area, 'rules');
  if (rule.kind === 'scale')
    return { kind: 'scale', area, from: checkedColor(rule.from), to: checkedColor(rule.to) };
  return {
    kind: 'formula',
    area,
    formula: checkedText(rule.formula, 'rules', 1_000),
    fill: rule.fill === '' ? '' : checkedColor(rule.fill),
    text: checkedColor(rule.text),
    bold: rule.bold === true,
  };
}

function checkedColor(value: unknown): string {
  const color = checkedText(value, 'color');
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw wrong('color', 'a colour such as #1a73e8');
  return color;
}

function checkedChart(value: unknown): Chart {
  const chart = fields(value, 'charts');
  return {
    kind: oneOf(chart.kind, 'kind', kinds),
    title: checkedText(chart.title, 'title'),
    xTitle: checkedText(chart.xTitle, 'xTitle'),
    yTitle: checkedText(chart.yTitle, 'yTitle'),
    ...(chart.subtitle === undefined ? {} : { subtitle: checkedText(chart.subtitle, 'subtitle') }),
    ...(chart.yFormat === undefined ? {} : { yFormat: checkedText(chart.yFormat, 'yFormat', 200) }),
    labels: chart.labels === true,
    categories: checkedArea(chart.categories, 'categories'),
    series: list(chart.series, 'series').map((item) => {
      const series = fields(item, 'series');
      return {
        name: checkedText(series.name, 'name'),
        values: checkedArea(series.values, 'values'),
        color: checkedColor(series.color),
        ...(series.draw === undefined ? {} : { draw: oneOf(series.draw, 'draw', draws) }),
      };
    }),
    row: checkedWhole(chart.row, 'row', 0),
    column: checkedWhole(chart.column, 'column', 0),
    width: checkedWhole(chart.width, 'width', 1),
    height: checkedWhole(chart.height, 'height', 1),
    altText: checkedText(chart.altText, 'altText'),
  };
}

export function checkedChoices(value: unknown): Memory {
  const choices = fields(value, 'choices');
  for (const name of Object.keys(choices))
    if (!isCell(choices[name]) && !isNumbers(choices[name]))
      throw wrong(name, 'a text, number, numbers, true, false or null');
  return choices as Memory;
}

function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every(Number.isFinite);
}

function checkedArea(value: unknown, name: string): Area {
  const area = fields(value, name);
  return {
    row: checkedWhole(area.row, name, 0),
    column: checkedWhole(area.column, name, 0),
    rows: checkedWhole(area.rows, name, 1),
    columns: checkedWhole(area.columns, name, 1),
  };
}

function checkedCell({ row, column }: Fields, name: string) {
  return { row: checkedWhole(row, name, 0), column: checkedWhole(column, name, 0) };
}

function oneOf<T>(value: unknown, name: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw wrong(name, known.join(', '));
  return found;
}

function listOrNone(value: unknown, name: string): readonly unknown[] {
  return value === undefined ? [] : list(value, name);
}

function isCell(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

export function list(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(name, 'a list');
  return value;
}

export function fields(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(name, 'an object');
  return value as Fields;
}

export function wrong(name: string, expected: string): RangeError {
  return new RangeError(`${name} must be ${expected}`);
}
