/** Conditional formats, data validation and rich text: built once, then given to a range or a sheet. */
import type { Rule } from '../../core/host/port';
import type { SheetRange } from '../workbook/cell';
import type { Sheet, SheetValidation } from '../workbook/sheet';
import type { Doubles } from './doubles';
import { spreadsheetAccess, strict } from './strict';

type Spreadsheets = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;
type ValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type RichTextBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

const rules = new WeakMap<object, { readonly sheet: Sheet; readonly rule: Rule }>();
const validations = new WeakMap<object, Pick<SheetValidation, 'kind' | 'values'>>();
const texts = new WeakMap<object, { readonly text: string; readonly link: string | null }>();

const isColor = (color: unknown): color is string =>
  typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color);

export function ruleDouble(doubles: Doubles, sheet: Sheet, rule: Rule): GoogleRule {
  const { wire } = doubles;
  const double: GoogleRule = strict<GoogleRule>(wire, 'ConditionalFormatRule', spreadsheetAccess, {
    getRanges: () => [doubles.range(sheet, rule.area)],
    getBooleanCondition: () =>
      rule.kind === 'scale'
        ? null
        : strict<BooleanCondition>(wire, 'BooleanCondition', spreadsheetAccess, {
            getBackground: () => rule.fill || null,
          }),
    getGradientCondition: () =>
      rule.kind === 'scale'
        ? strict<GradientCondition>(wire, 'GradientCondition', spreadsheetAccess, {})
        : null,
  });
  rules.set(double, { sheet, rule });
  return double;
}

/** The rules as the sheet keeps them; a rule belongs to the sheet of its ranges. */
export function rulesFrom(sheet: Sheet, given: readonly object[]): Rule[] {
  return given.map((one) => {
    const known = rules.get(one);
    if (known?.sheet !== sheet)
      throw new Error('A conditional format rule must be for a range of its own sheet.');
    return known.rule;
  });
}

export function validationFrom(given: object): Pick<SheetValidation, 'kind' | 'values'> {
  const known = validations.get(given);
  if (!known) throw new Error('that is not a DataValidation');
  return known;
}

export function richTextFrom(given: object): { readonly text: string; readonly link: string | null } {
  const known = texts.get(given);
  if (!known) throw new Error('that is not a RichTextValue');
  return known;
}

/** The builders of SpreadsheetApp. */
export function builders(
  doubles: Doubles,
): Pick<Spreadsheets, 'newConditionalFormatRule' | 'newDataValidation' | 'newRichTextValue'> {
  const { wire } = doubles;

  const newConditionalFormatRule = (): RuleBuilder => {
    let place: { readonly sheet: Sheet; readonly range: SheetRange } | null = null;
    let formula = '';
    let fill = '';
    let text = '';
    let bold = false;
    let from = '';
    let to = '';
    const color = (value: string): string => {
      if (!isColor(value)) throw new Error(`${String(value)} is not a colour that we are sure of`);
      return value;
    };
    const builder: RuleBuilder = strict<RuleBuilder>(wire, 'ConditionalFormatRuleBuilder', 'read', {
      setRanges: (ranges: GoogleAppsScript.Spreadsheet.Range[]) => {
        if (ranges.length !== 1 || !ranges[0]) throw new Error('the double models one range to a rule');
        place = doubles.recall(ranges[0]);
        return builder;
      },
      whenFormulaSatisfied: (given: string) => {
        if (!given.startsWith('=')) throw new Error('a formula begins with =');
        if (/[;,]|\d\.\d/.test(given.replace(/"[^"]*"/g, '')))
          throw new Error('separators and decimals in formulas depend on the locale');
        formula = given;
        return builder;
      },
      setBackground: (given: string | null) => {
        fill = given === null ? '' : color(given);
        return builder;
      },
      setFontColor: (given: string | null) => {
        text = given === null ? '' : color(given);
        return builder;
      },
      setBold: (given: boolean) => {
        bold = given;
        return builder;
      },
      setGradientMinpoint: (given: string) => {
        from = color(given);
        return builder;
      },
      setGradientMaxpoint: (given: string) => {
        to = color(given);
        return builder;
      },
      build: () => {
        if (!place) throw new Error('A conditional format rule must have at least one range.');
        if ((formula === '') === (from === '' || to === ''))
          throw new Error('A conditional format rule must have exactly one condition.');
        const area = place.range;
        return ruleDouble(
          doubles,
          place.sheet,
          formula === ''
            ? { kind: 'scale', area, from, to }
            : { kind: 'formula', area, formula, fill, text, bold },
        );
      },
    });
    return builder;
  };

  const newDataValidation = (): ValidationBuilder => {
    let rule: Pick<SheetValidation, 'kind' | 'values'> | null = null;
    const builder: ValidationBuilder = strict<ValidationBuilder>(wire, 'DataValidationBuilder', 'read', {
      requireCheckbox: () => {
        rule = { kind: 'checkbox', values: [] };
        return builder;
      },
      requireValueInList: (values: string[]) => {
        if (values.length === 0 || values.length > 500) throw new Error('a list holds 1 to 500 values');
        rule = { kind: 'list', values: [...values] };
        return builder;
      },
      setAllowInvalid: (allow: boolean) => {
        if (!allow) throw new Error('the double models lists that take other text as well');
        return builder;
      },
      build: () => {
        if (!rule) throw new Error('A data validation rule must have a criterion.');
        const double = strict<Validation>(wire, 'DataValidation', spreadsheetAccess, {});
        validations.set(double, rule);
        return double;
      },
    });
    return builder;
  };

  const newRichTextValue = (): RichTextBuilder => {
    let text = '';
    let link: string | null = null;
    const builder: RichTextBuilder = strict<RichTextBuilder>(wire, 'RichTextValueBuilder', 'read', {
      setText: (given: string) => {
        text = given;
        return builder;
      },
      setLinkUrl: (...given: unknown[]) => {
        if (given.length !== 1 || typeof given[0] !== 'string')
          throw new Error('the double models links of the whole text');
        if (text === '') throw new Error('a link needs a text first');
        link = given[0];
        return builder;
      },
      build: () => {
        const double = strict<RichText>(wire, 'RichTextValue', spreadsheetAccess, {});
        texts.set(double, { text, link });
        return double;
      },
    });
    return builder;
  };

  return { newConditionalFormatRule, newDataValidation, newRichTextValue };
}
