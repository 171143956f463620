import { strFromU8, unzipSync } from 'fflate';
import { toR1C1 } from '../../core/cells/formulaNotation';

/** Formulas of a sheet in R1C1, by "row,column" (zero-based). */
export type SheetFormulas = ReadonlyMap<string, string>;

/**
 * The formulas of an .xlsx file by the names of its sheets; the reader of the cells gives only what they show. Formulas that fill
 * several cells (arrays) are left out: written as they are, Excel would show one of their values.
 */
export function readFormulas(bytes: Uint8Array): ReadonlyMap<string, SheetFormulas> {
  const parts = unzipSync(bytes, {
    filter: ({ name }) =>
      /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const xml = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map(
    elements(xml('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  return new Map(
    elements(xml('xl/workbook.xml'), 'sheet').map((tag) => [
      attribute(tag, 'name'),
      formulasIn(xml(targets.get(attribute(tag, 'r:id')) ?? '')),
    ]),
  );
}

function formulasIn(sheet: string): SheetFormulas {
  const formulas = new Map<string, string>();
  /** A formula that is filled down is in the file once. */
  const shared = new Map<string, string>();
  for (const [, cell = '', of = '', text = ''] of sheet.matchAll(
    /<c\b([^>]*)>\s*<f\b([^>]*?)(?:\/>|>([^<]*)<\/f>)/g,
  )) {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(attribute(cell, 'r')) ?? [];
    const kind = attribute(of, 't');
    if (letters === '' || kind === 'array' || kind === 'dataTable') continue;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = Number(digits) - 1;
    const group = attribute(of, 'si');
    const formula = text === '' ? shared.get(group) : toR1C1(`=${plainText(text)}`, row, column);
    if (formula === undefined) continue;
    if (kind === 'shared' && text !== '') shared.set(group, formula);
    formulas.set(`${row},${column}`, formula);
  }
  return formulas;
}

function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag);
}

function attribute(tag: string, name: string): string {
  return plainText(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

/** The last one of Unicode. */
const lastCharacter = 0x10_ffff;

function plainText(xml: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return xml.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (found, hex?: string, decimal?: string, name?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (name === undefined) return code <= lastCharacter ? String.fromCodePoint(code) : found;
      return signs[name ?? ''] ?? found;
    },
  );
}
