import type { Rule, TabFinish } from '../../core/host/port';
import { palette } from '../../core/report/palette';
import { rangeOf } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Draws our conditional formats in place of those called `earlier`, and gives their names; all others stay. */
export function drawRules(sheet: Sheet, rules: readonly Rule[], earlier: readonly string[]): string[] {
  const others = sheet.getConditionalFormatRules().filter((rule) => !earlier.includes(ruleId(rule)));
  const ours = rules.map((rule) => buildRule(sheet, rule));
  if (ours.length + earlier.length > 0) sheet.setConditionalFormatRules([...ours, ...others]);
  return ours.map(ruleId);
}

function buildRule(sheet: Sheet, rule: Rule): GoogleRule {
  const builder = SpreadsheetApp.newConditionalFormatRule().setRanges([rangeOf(sheet, rule.area)]);
  if (rule.kind === 'scale')
    return builder.setGradientMinpoint(rule.from).setGradientMaxpoint(rule.to).build();
  builder.whenFormulaSatisfied(rule.formula).setFontColor(rule.text);
  if (rule.fill !== '') builder.setBackground(rule.fill);
  if (rule.bold) builder.setBold(true);
  return builder.build();
}

/** Rules have no id: where it is and how it looks. Not its formula, which Google may spell in its own way. */
function ruleId(rule: GoogleRule): string {
  const look = rule.getBooleanCondition()?.getBackground() ?? '';
  return `${rule.getRanges()[0]?.getA1Notation()} ${rule.getGradientCondition() ? 'scale' : look.toLowerCase()}`;
}

/** Check boxes, and lists of texts to choose from. */
export function drawValidations(sheet: Sheet, { ticks = [], choices = [] }: TabFinish): void {
  // Not insertCheckboxes(): that takes the ticks away.
  for (const area of ticks)
    rangeOf(sheet, area)
      .setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build())
      .setHorizontalAlignment('center')
      .setFontColor(palette.quiet);
  for (const { area, values } of choices)
    rangeOf(sheet, area).setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...values], true)
        .setAllowInvalid(true)
        .build(),
    );
}
