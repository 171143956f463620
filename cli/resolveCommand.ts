import type { AnalysisOptions } from '../core/analysis';
import type { PlanOptions } from '../core/campaigns/plan';
import type { Table } from '../core/cells/cell';
import { findColumns } from '../core/cells/columns/findColumns';
import type { ChosenGroups } from '../core/insight/chosenGroups';
import { type MonthlyIndex, readMonthlyIndex } from '../core/orders/money/monthlyIndex';
import type { Scheme } from '../core/segments/scheme';
import { readRuleLines } from '../core/speech/rules/readRuleLines';
import { columnsForRules } from '../core/speech/rules/ruleContext';
import { isValueWord } from '../core/speech/rules/valueWord';
import { refusalText, ruleContext, unsupportedText } from '../core/speech/segments/groupText';
import { UserError } from '../files/userError';
import { groupTermsIn } from './groupTermsIn';
import type { Command } from './options/parseCommand';
import { columnsNamed, namesTyped, type PickedTable, pickTable, tablesNamed } from './pickTable';
import { readActions } from './readActions';
import { readFile, readText } from './readFile';
import { toUserError } from './toUserError';

/** A resolved command: the chosen tab, and the options of the analysis. */
export interface ResolvedCommand {
  readonly table: Table;
  readonly options: AnalysisOptions;
  /** The options of the plan, once the groups exist to which the files of actions and costs refer. */
  planFor(groups: Pick<ChosenGroups, 'segmentation' | 'unsupported'>): PlanOptions;
}

/**
 * Chooses the tab among `all`, and completes the options with the content of the files they name. Throws a UserError
 * about an option that does not fit this table.
 */
export async function resolveCommand(all: readonly Table[], command: Command): Promise<ResolvedCommand> {
  const { file, sheet, language, terms, asOf, model, prior, season } = command;
  const tables = tablesNamed(all, sheet);
  if (tables.length === 0) {
    const sheets = all.map((table) => table.sheet);
    throw new UserError((say) => say.noSheet({ file, got: sheet ?? '', sheets }));
  }
  const picked = pickTable(tables, command.columns);
  const covariates = columnsNamed(picked.table, command.covariates);
  const problems = [...picked.problems, ...covariates.problems];
  if (problems.length > 0) throw toUserError(problems, language);
  const options: AnalysisOptions = {
    terms,
    asOf,
    reading: { ...command.reading, columns: picked.columns },
    model,
    prior,
    intervals: true,
    holdout: true,
    season: { choice: season, index: await indexIn(command.seasonIndex, 'badSeasonIndex') },
    priceIndex: await indexIn(command.priceIndex, 'badPriceIndex'),
    covariates: covariates.columns,
    scheme: schemeFor(picked, command),
  };
  return { table: picked.table, options, planFor: await planReader(command) };
}

/** The level of each month from the first tab of a file; null without one. */
async function indexIn(
  path: string | null,
  complaint: 'badPriceIndex' | 'badSeasonIndex',
): Promise<MonthlyIndex | null> {
  if (path === null) return null;
  const [first] = await tablesOf(path);
  const index = readMonthlyIndex(first);
  if ('unreadable' in index) {
    throw new UserError((say) => say[complaint]({ file: path, got: index.unreadable }));
  }
  return index;
}

/** The typed scheme, completed from the table. */
function schemeFor({ table, columns: picked }: PickedTable, { scheme, language }: Command): Scheme {
  if (scheme.name === 'columns') {
    const { headers } = findColumns(table, picked);
    const names = namesTyped(headers, scheme.typed);
    const columns = names.filter((name) => !isValueWord(name) || headers.includes(name));
    if (columns.length === 0 || columns.length > 2) throw new UserError((say) => say.columnsForGroups);
    return { name: 'columns', columns, byValue: columns.length < names.length };
  }
  if (scheme.name === 'rules') {
    const columns = columnsForRules(findColumns(table, picked));
    const { file } = scheme;
    const rules = readRuleLines(readText(file), ruleContext(language, columns));
    if ('refusal' in rules) {
      const message = refusalText(rules.refusal, language);
      throw new UserError((say) => say.badRule({ file, line: rules.line, message }));
    }
    return { name: 'rules', rules };
  }
  return scheme;
}

/** The typed plan, completed from its files once the groups exist. */
async function planReader({ plan, language }: Command): Promise<ResolvedCommand['planFor']> {
  const { options, actionsFile, budgetGroupsFile } = plan;
  const actions = actionsFile === null ? null : await tablesOf(actionsFile);
  const budgetGroups = budgetGroupsFile === null ? null : await tablesOf(budgetGroupsFile);
  return ({ segmentation: { groups }, unsupported }) => {
    if (unsupported !== null) throw new UserError(() => unsupportedText(unsupported, language));
    return {
      ...options,
      ...(actions && { actions: readActions(actions, groups, actionsFile ?? '', language) }),
      ...(budgetGroups &&
        options.budget && {
          budget: {
            ...options.budget,
            groups: groupTermsIn(budgetGroups, groups, budgetGroupsFile ?? '', language),
          },
        }),
    };
  };
}

async function tablesOf(path: string): Promise<readonly [Table, ...Table[]]> {
  const { tabs } = await readFile(path);
  const [first, ...more] = tabs.map(({ table }) => table);
  return [first, ...more];
}
