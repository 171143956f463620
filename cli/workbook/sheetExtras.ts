import { cellReference, columnLetter } from '../../core/cells/address';
import { fitsValidationList } from '../../core/host/fitsValidationList';
import type { Rule } from '../../core/host/port';
import type { Area } from '../../core/host/spec';
import type { FileTab } from './fileTab';
import { xmlText } from './xmlText';

/**
 * What the library does not write into a sheet, in the order of the format (ECMA-376, CT_Worksheet): merged cells,
 * conditional formats, data validation, links.
 *
 * @param nameOf names of the tabs of the file by key
 * @param firstRule how many formats of formulas (`dxfXml`) the sheets before this one have
 */
export function sheetExtras(
  { merged, links, finish }: FileTab,
  nameOf: ReadonlyMap<string, string>,
  firstRule: number,
): string {
  const { rules = [], ticks = [], choices = [] } = finish;
  let format = firstRule;
  const formats = rules.map((rule, i) => {
    const body = rule.kind === 'scale' ? scaleXml(rule, i + 1) : formulaXml(rule, i + 1, format++);
    return `<conditionalFormatting sqref="${reference(rule.area)}">${body}</conditionalFormatting>`;
  });
  const validations = [
    ...ticks.map((area) => listXml(area, 'TRUE,FALSE', true)),
    ...choices
      .filter(({ values }) => fitsValidationList(values))
      .map(({ area, values }) => listXml(area, values.join(','), false)),
  ];
  const targets = links.map(({ row, column, tab, target = { row: 0, column: 0 } }) => {
    const location = xmlAttribute(cellReference(nameOf.get(tab) ?? '', target.row, target.column));
    return `<hyperlink ref="${cell(row, column)}" location="${location}"/>`;
  });
  return [
    counted(
      'mergeCells',
      merged.map((area) => `<mergeCell ref="${reference(area)}"/>`),
    ),
    formats.join(''),
    counted('dataValidations', validations),
    targets.length === 0 ? '' : `<hyperlinks>${targets.join('')}</hyperlinks>`,
  ].join('');
}

/** The formats of all formula rules of a workbook, in their order. */
export function dxfXml(rules: readonly Rule[]): string {
  const formats = rules.flatMap((rule) => {
    if (rule.kind === 'scale') return [];
    const bold = rule.bold ? '<b/>' : '';
    const fill =
      rule.fill === '' ? '' : `<fill><patternFill><bgColor rgb="${argb(rule.fill)}"/></patternFill></fill>`;
    return [`<dxf><font>${bold}<color rgb="${argb(rule.text)}"/></font>${fill}</dxf>`];
  });
  return counted('dxfs', formats);
}

type Kind<K> = Extract<Rule, { kind: K }>;

function scaleXml({ from, to }: Kind<'scale'>, priority: number): string {
  return (
    `<cfRule type="colorScale" priority="${priority}"><colorScale><cfvo type="min"/><cfvo type="max"/>` +
    `<color rgb="${argb(from)}"/><color rgb="${argb(to)}"/></colorScale></cfRule>`
  );
}

/** One with a fill stops: below it, a scale would colour the same cell. */
function formulaXml({ formula, fill }: Kind<'formula'>, priority: number, format: number): string {
  const stop = fill === '' ? '' : ' stopIfTrue="1"';
  return (
    `<cfRule type="expression" dxfId="${format}" priority="${priority}"${stop}>` +
    `<formula>${xmlText(formula.slice(1))}</formula></cfRule>`
  );
}

/** Not strict: other text is accepted too. */
function listXml(area: Area, source: string, strict: boolean): string {
  return (
    `<dataValidation type="list" allowBlank="1" showErrorMessage="${strict ? 1 : 0}" sqref="${reference(area)}">` +
    `<formula1>"${xmlText(source.replace(/"/g, '""'))}"</formula1></dataValidation>`
  );
}

function counted(name: string, elements: readonly string[]): string {
  return elements.length === 0 ? '' : `<${name} count="${elements.length}">${elements.join('')}</${name}>`;
}

function reference({ row, column, rows, columns }: Area): string {
  const [first, last] = [cell(row, column), cell(row + rows - 1, column + columns - 1)];
  return first === last ? first : `${first}:${last}`;
}

function cell(row: number, column: number): string {
  return `${columnLetter(column + 1)}${row + 1}`;
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function xmlAttribute(text: string): string {
  return xmlText(text).replace(/"/g, '&quot;');
}
