import { columnLetter } from '../../cells/address';
import type { Rule } from '../../host/port';
import type { Area, Look, Tone } from '../../host/spec';
import { palette, toneColors } from '../palette';

/** The conditional formats of a tab in order of precedence: texts and limits before scales. */
export function rulesOf(looks: readonly Look[]): readonly Rule[] {
  const rules = looks.flatMap(rulesOfLook);
  return [...rules.filter(({ kind }) => kind === 'formula'), ...rules.filter(({ kind }) => kind === 'scale')];
}

/**
 * All but the scale are formulas, the one kind of rule that every host and file format has. They avoid separators and
 * decimals, which depend on the locale: a product replaces AND, a fraction a decimal number.
 */
function rulesOfLook(look: Look): readonly Rule[] {
  const { area } = look;
  const cell = `${columnLetter(area.column + 1)}${area.row + 1}`;
  switch (look.kind) {
    case 'scale':
      return [{ kind: 'scale', area, from: palette.scaleFrom, to: palette.scaleTo }];
    case 'words':
      return look.words.map(({ text, tone }) => toned(area, `=${cell}=${quoted(text)}`, tone));
    case 'above':
      return [toned(area, `=${isNumber(cell)}*(${cell}>=${fraction(look.limit)})`, look.tone)];
    case 'below':
      return [toned(area, `=${isNumber(cell)}*(${cell}<${fraction(look.limit)})`, look.tone)];
    case 'reached': {
      const soFar = `$${columnLetter(area.column + 1)}${area.row + 1}:${cell}`;
      const limit = fraction(look.limit);
      return [
        toned(
          area,
          `=${isNumber(cell)}*(${cell}>=${limit})*(SUMPRODUCT(--(${soFar}>=${limit}))=1)`,
          look.tone,
        ),
      ];
    }
    case 'ticked':
      return [
        {
          kind: 'formula',
          area,
          formula: `=$${columnLetter(look.column + 1)}${area.row + 1}=TRUE`,
          fill: '',
          text: palette.quiet,
          bold: false,
        },
      ];
  }
}

function toned(area: Area, formula: string, tone: Tone): Rule {
  const { fill, text } = toneColors[tone];
  return { kind: 'formula', area, formula, fill, text, bold: tone === 'strong' };
}

// In comparisons, text is greater than every number.
function isNumber(cell: string): string {
  return `ISNUMBER(${cell})`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A number as a fraction of whole numbers, exact to nine significant digits. */
function fraction(number: number): string {
  if (Number.isInteger(number)) return `${number}`;
  const digits = Math.max(0, 9 - Math.ceil(Math.log10(Math.abs(number) || 1)));
  const scale = 10 ** Math.min(12, digits);
  return `(${Math.round(number * scale)}/${scale})`;
}
