import type { Rule } from '../../../core/host/port';
import type { SheetRange } from '../../workbook/cell';
import { overlap } from '../../workbook/overlap';
import type { Sheet } from '../../workbook/sheet';
import { type ApiObject, kept } from '../apiObject';
import { invalidArgument, NotSimulated } from '../fault';
import type { ExcelWorld } from '../world';
import { hexColor } from './hexColor';

/** A conditional format under construction: Excel makes it at once and lets it be filled in. */
type Draft = {
  -readonly [K in keyof Extract<Rule, { kind: 'formula' }>]: Extract<Rule, { kind: 'formula' }>[K];
};

export function conditionalFormats(world: ExcelWorld, sheet: Sheet, area: SheetRange): ApiObject {
  return {
    type: 'ConditionalFormatCollection',
    methods: {
      add: (type) => {
        world.mayWrite(sheet);
        if (type === 'ColorScale') return colorScale(sheet, area);
        if (type === 'Custom') return custom(sheet, area);
        throw new NotSimulated(`a conditional format of type ${String(type)}`);
      },
      clearAll: () => {
        sheet.rules = sheet.rules.filter((rule) => !overlap(rule.area, area));
        sheet.touched('layout');
      },
    },
  };
}

function colorScale(sheet: Sheet, area: SheetRange): ApiObject {
  return {
    type: 'ConditionalFormat',
    values: { priority: kept(0), stopIfTrue: kept(false) },
    objects: {
      colorScale: () => ({
        type: 'ColorScaleConditionalFormat',
        values: {
          criteria: {
            get: () => null,
            set: (criteria) => {
              const { minimum, maximum } = criteria as Record<
                string,
                { type?: string; color?: string } | undefined
              >;
              if (minimum?.type !== 'LowestValue' || maximum?.type !== 'HighestValue')
                throw invalidArgument();
              const rule = {
                kind: 'scale',
                area,
                from: hexColor(minimum.color),
                to: hexColor(maximum.color),
              } as const;
              sheet.rules.push(rule);
              sheet.touched('layout');
            },
          },
        },
      }),
    },
  };
}

function custom(sheet: Sheet, area: SheetRange): ApiObject {
  const draft: Draft = { kind: 'formula', area, formula: '', fill: '', text: '', bold: false };
  sheet.rules.push(draft);
  const set = (change: () => void) => {
    change();
    sheet.touched('layout');
  };
  const color = (key: 'fill' | 'text') => ({
    get: () => draft[key],
    set: (value: unknown) =>
      set(() => {
        draft[key] = hexColor(value);
      }),
  });
  return {
    type: 'ConditionalFormat',
    values: { priority: kept(0), stopIfTrue: kept(false) },
    objects: {
      custom: () => ({
        type: 'CustomConditionalFormat',
        objects: {
          rule: () => ({
            type: 'ConditionalFormatRule',
            values: {
              formula: {
                get: () => draft.formula,
                set: (formula) => {
                  if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument();
                  set(() => {
                    draft.formula = formula;
                  });
                },
              },
            },
          }),
          format: () => ({
            type: 'ConditionalRangeFormat',
            objects: {
              fill: () => ({ type: 'ConditionalRangeFill', values: { color: color('fill') } }),
              font: () => ({
                type: 'ConditionalRangeFont',
                values: {
                  color: color('text'),
                  bold: {
                    get: () => draft.bold,
                    set: (bold) =>
                      set(() => {
                        draft.bold = bold === true;
                      }),
                  },
                },
              }),
            },
          }),
        },
      }),
    },
  };
}

/** A list; its source is one text with commas, of 255 characters at most, as Excel demands. */
export function dataValidation(world: ExcelWorld, sheet: Sheet, area: SheetRange): ApiObject {
  return {
    type: 'DataValidation',
    values: {
      rule: {
        get: () => null,
        set: (rule) => {
          world.mayWrite(sheet);
          const { list } = rule as { list?: { source?: unknown } };
          if (typeof list?.source !== 'string')
            throw new NotSimulated('a validation that is not a list of texts');
          if (list.source.length > 255) throw invalidArgument();
          const values = list.source.split(',');
          const kind = list.source === 'TRUE,FALSE' ? 'checkbox' : 'list';
          sheet.validations = sheet.validations.filter((other) => !overlap(other, area));
          sheet.validations.push({ ...area, kind, values: kind === 'checkbox' ? [] : values });
          sheet.touched('layout');
        },
      },
      errorAlert: kept(null),
    },
    methods: {
      clear: () => {
        sheet.validations = sheet.validations.filter((other) => !overlap(other, area));
        sheet.touched('layout');
      },
    },
  };
}
