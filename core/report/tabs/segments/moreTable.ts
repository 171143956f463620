import { profiledColumns } from '../../../insight/profiledColumns';
import { formatNumber } from '../../../speech/format';
import { columnsForRules } from '../../../speech/rules/ruleContext';
import { groupName } from '../../../speech/segments/groupName';
import { groupRule } from '../../../speech/segments/groupText';
import { segmentWords } from '../../../speech/segments/segmentWords';
import { column, type LooseTable } from '../../layout';
import { groupHeader, hasSegments, moneyColumn, type ReportContext } from '../../reportContext';

/** More about each group: rule, buying behaviour, characteristic values, and concentration of its revenue. */
export function moreTable(context: ReportContext): LooseTable {
  const { analysis, language, text } = context;
  const { segmentation } = analysis.groups;
  const { headers: h, notes } = segmentWords(language);
  const { currency, found } = analysis.orders;
  const profiled = profiledColumns(analysis);
  const columnsOfRules = columnsForRules(found);
  const ruleOf = new Map(segmentation.groups.map(({ key, rule }) => [key, rule]));
  const named = hasSegments(analysis);
  const profiles = analysis.groups.profiles();
  const c = text.columns;
  return {
    key: 'profiles',
    columns: [
      column(groupHeader(context), 'text', 190),
      column(c.customersShare, 'percent'),
      moneyColumn(
        context,
        c.revenue,
        profiles.map(({ revenue }) => revenue),
      ),
      column(c.revenueShare, 'percent'),
      moneyColumn(
        context,
        c.averageOrder,
        profiles.map(({ averageOrder }) => averageOrder),
      ),
      column(h.ordersPerYear, 'number'),
      column(h.oneTimeShare, 'percent'),
      column(c.chanceOfOrder, 'percent'),
      moneyColumn(
        context,
        h.atRisk,
        profiles.map(({ atRisk }) => atRisk),
      ),
      column(h.top5, 'percent'),
      column(h.top20, 'percent'),
      column(notes.tooFewToTest, 'text', 130),
      ...profiled.map(({ header }) => ({ ...column(h.topValue({ header }), 'text'), wrap: true })),
      ...(named ? [{ ...column(c.meaning, 'text', 300), wrap: true }] : []),
      { ...column(h.rule, 'text', 420), wrap: true },
    ],
    rows: profiles.map((profile) => {
      const rule = ruleOf.get(profile.key);
      return [
        groupName(profile.name, language),
        profile.customersShare,
        profile.revenue,
        profile.revenueShare,
        profile.averageOrder,
        profile.ordersPerYear ?? '',
        profile.oneTimeShare,
        profile.chanceOfOrder,
        profile.atRisk,
        profile.concentration.top5,
        profile.concentration.top20,
        profile.tooFewToTest ? notes.tooFewToTest : '',
        ...profiled.map(({ key }) => {
          const top = profile.topValues.find((one) => one.column === key);
          return top ? `${top.text} (× ${formatNumber(top.lift, language)})` : '';
        }),
        ...(named
          ? [profile.name.kind === 'segment' ? text.segments[profile.name.segment].meaning : '']
          : []),
        rule ? groupRule(rule, language, currency, columnsOfRules) : '',
      ];
    }),
  };
}
