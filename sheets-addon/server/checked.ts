/**
 * Checks of arguments from google.script.run: any page of the add-on can send
 * anything, so each is validated before a spreadsheet is touched. All throw a
 * RangeError that names the argument.
 */
import type { Block, Memory, TabFinish, TabOutline } from '../../core/host/port';
import type { Area, Chart } from '../../core/host/spec';
import { type Language, languages } from '../../core/speech/language';

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

export function checkedLanguage(value: unknown): Language {
  const language = languages.find((one) => one === value);
  if (language === undefined) throw wrong('language', languages.join(', '));
  return language;
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
    name: name('name'),
    keptName: name('keptName'),
    incompleteNotice: checkedText(outline.incompleteNotice, 'incompleteNotice', 1_000),
    rows: checkedWhole(outline.rows, 'rows', 1),
    columns: checkedWhole(outline.columns, 'columns', 1),
    rightToLeft: outline.rightToLeft === true,
  };
}

const styles: readonly unknown[] = ['heading', 'note', 'header', 'body', 'section', 'tile'];

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
  if (!styles.includes(block.style)) throw wrong('style', styles.join(', '));
  return {
    row: checkedWhole(block.row, 'row', 0),
    column: checkedWhole(block.column, 'column', 0),
    cells: cells as Block['cells'],
    formats,
    style: block.style as Block['style'],
  };
}

export function checkedFinish(value: unknown): TabFinish {
  const finish = fields(value, 'finish');
  return {
    heading: checkedText(finish.heading, 'heading', 1_000),
    columnWidths: list(finish.columnWidths, 'columnWidths').map((width) =>
      checkedWhole(width, 'columnWidths', 1),
    ),
    frozenRows: checkedWhole(finish.frozenRows, 'frozenRows', 0),
    tables: list(finish.tables, 'tables').map((table) => checkedArea(table, 'tables')),
    charts: list(finish.charts, 'charts').map(checkedChart),
    activate: finish.activate === true,
  };
}

const kinds: readonly unknown[] = ['column', 'bar', 'line', 'pie', 'scatter', 'stackedBar', 'stackedColumn'];

function checkedChart(value: unknown): Chart {
  const chart = fields(value, 'charts');
  if (!kinds.includes(chart.kind)) throw wrong('kind', kinds.join(', '));
  return {
    kind: chart.kind as Chart['kind'],
    title: checkedText(chart.title, 'title'),
    xTitle: checkedText(chart.xTitle, 'xTitle'),
    yTitle: checkedText(chart.yTitle, 'yTitle'),
    categories: checkedArea(chart.categories, 'categories'),
    series: list(chart.series, 'series').map((item) => {
      const series = fields(item, 'series');
      const color = checkedText(series.color, 'color');
      if (!/^#[0-9a-f]{6}$/i.test(color)) throw wrong('color', 'a colour such as #1a73e8');
      return { name: checkedText(series.name, 'name'), values: checkedArea(series.values, 'values'), color };
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

function isCell(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function list(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(name, 'a list');
  return value;
}

function fields(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(name, 'an object');
  return value as Fields;
}

function wrong(name: string, expected: string): RangeError {
  return new RangeError(`${name} must be ${expected}`);
}
