import { fitsValidationList } from '../../core/host/fitsValidationList';
import type { Rule, TabFinish } from '../../core/host/port';
import { palette } from '../../core/report/palette';
import { hasApi, rangeOf } from './range';

/** Draws conditional formats; the first stays on top. */
export function drawRules(sheet: Excel.Worksheet, rules: readonly Rule[]): void {
  rules.forEach((rule, priority) => {
    const range = rangeOf(sheet, rule.area);
    if (rule.kind === 'scale') {
      const scale = range.conditionalFormats.add('ColorScale');
      scale.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: rule.from },
        maximum: { type: 'HighestValue', color: rule.to },
      };
      scale.priority = priority;
      return;
    }
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = rule.formula;
    format.custom.format.font.color = rule.text;
    if (rule.fill !== '') format.custom.format.fill.color = rule.fill;
    if (rule.bold) format.custom.format.font.bold = true;
    // Below it, a scale would colour the same cell.
    format.stopIfTrue = rule.fill !== '';
    format.priority = priority;
  });
}

/** Check boxes (where Excel has none in cells, a list of TRUE and FALSE), and lists of texts to choose from. */
export function drawValidations(sheet: Excel.Worksheet, { ticks = [], choices = [] }: TabFinish): void {
  for (const area of ticks) {
    const range = rangeOf(sheet, area);
    if (hasApi('1.18')) range.control = { type: 'Checkbox' } as Excel.CheckboxCellControl;
    else offer(range, 'TRUE,FALSE', true);
    range.format.horizontalAlignment = 'Center';
    range.format.font.color = palette.quiet;
  }
  for (const { area, values } of choices)
    if (fitsValidationList(values)) offer(rangeOf(sheet, area), values.join(','), false);
}

/** Not strict: other text is taken without a question. */
function offer({ dataValidation }: Excel.Range, source: string, strict: boolean): void {
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  if (!strict) dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}

/** Takes them all away: clearing cells leaves some of them in some Excels. */
export function clearRules(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  if (hasApi('1.18')) all.control = { type: 'Empty' } as Excel.EmptyCellControl;
  all.unmerge();
  all.clear('Hyperlinks');
}
