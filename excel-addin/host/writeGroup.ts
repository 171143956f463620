import type { TabId, WriteStep } from '../../core/host/port';
import { keepClaim, onlyClaimed } from './claim';
import { type DateSystemReader, isDateFormat } from './dateSystem';
import { earlierTabs } from './earlierTabs';
import { begin, finish, type Group, type Place, putBlock, takenAt } from './group';
import { type Look, lookAt } from './lookAt';
import { removeMark, setMark } from './mark';
import { type KnownNames, loadNames } from './nameCells';
import { openTab, type TakenTab, whyRefused, witnessOf } from './openTabs';
import { findOurTabs, type OurTabs } from './ourTabs';
import type { OpenTab, Pane } from './pane';
import { run } from './run';
import { keepSafe } from './safeguard';
import { only } from './witness';
import { literalRows } from './writeRows';

/**
 * Carries out steps with four requests, and one more where there are earlier versions of the tabs: which tabs are ours, their
 * witnesses, (their cells,) all that is written, and what charts and links take once they are there. Every request that writes begins
 * with what makes Excel refuse it when another run has taken over.
 */
export async function writeGroup(
  steps: readonly WriteStep[],
  dateSystem: DateSystemReader,
  pane: Pane,
): Promise<readonly TabId[]> {
  const ids = new Set(
    steps.flatMap((step) => ('tab' in step && typeof step.tab === 'string' ? [step.tab] : [])),
  );
  const known = new Map([...ids].map((id) => [id, pane.open.get(id)]));
  for (const id of ids) pane.open.delete(id);
  try {
    return await run(async (context) => {
      const prepared = await prepare(context, steps, known, dateSystem, pane);
      return carryOut(prepared);
    });
  } catch (error) {
    throw (await whyRefused([...ids], pane, error)) ?? error;
  }
}

interface Prepared extends Group {
  readonly found: OurTabs | null;
}

/** Loads everything that the steps need; writes nothing. */
async function prepare(
  context: Excel.RequestContext,
  steps: readonly WriteStep[],
  known: ReadonlyMap<TabId, OpenTab | undefined>,
  dateSystem: DateSystemReader,
  pane: Pane,
): Promise<Prepared> {
  const outlines = steps.flatMap((step) => (step.kind === 'begin' ? [step.outline] : []));
  const finishes = steps.flatMap((step) => (step.kind === 'finish' ? [step.finish] : []));
  const looks = new Map<TabId, Look>();
  let names: () => KnownNames = () => new Map();
  let found: OurTabs | null = null;
  if (outlines.length + finishes.length > 0 || [...known.values()].includes(undefined)) {
    if (outlines.length > 0) onlyClaimed(context, pane);
    const earlier = new Set(outlines.map(({ tab }) => tab));
    found = await findOurTabs(context, (sheets, marks) => {
      for (const sheet of sheets) if (earlier.has(sheet.id)) looks.set(sheet.id, lookAt(sheet));
      if (finishes.length === 0) return;
      const wanted = finishes.flatMap((one) => one.names ?? []).map(({ name }) => name);
      names = loadNames(context, [...wanted, ...[...marks.values()].flatMap((mark) => mark.names)]);
    });
  }
  const knownNames = names();
  const before = found && outlines.length > 0 ? await earlierTabs(context, outlines, found, looks) : [];

  const taken = new Map<Place, TakenTab>();
  for (const [id, open] of known) {
    const sheet = context.workbook.worksheets.getItem(id);
    if (open) taken.set(id, { ...open, sheet });
    else if (found) taken.set(id, openTab(found, id, pane));
  }
  const hasDates = steps.some(
    (step) =>
      (step.kind === 'rows' && step.block.formats.some(isDateFormat)) ||
      (step.kind === 'finish' && (step.finish.carried ?? []).length > 0),
  );
  const offset = hasDates ? await dateSystem(context) : 0;
  return {
    ...{ context, pane, steps, offset, before, taken, found, names: knownNames },
    rows: new Map(
      steps.flatMap((step) =>
        step.kind === 'rows' ? [[step, literalRows(step.block, offset)] as const] : [],
      ),
    ),
    tabNames: found?.sheets.map(({ name }) => name) ?? [],
    ours: new Map(found?.tabs.map(({ mark, sheet }) => [mark.key, { sheet, name: sheet.name }])),
    recorded: new Set(),
    later: [],
    guard() {
      if (outlines.length > 0) onlyClaimed(context, pane);
      else keepClaim(context, pane);
      for (const { sheet, token } of taken.values()) only(sheet, witnessOf(token, pane));
    },
  };
}

async function carryOut(group: Prepared): Promise<readonly TabId[]> {
  const { context, pane, steps, found, later, taken } = group;
  group.guard();
  if (found) context.workbook.application.suspendScreenUpdatingUntilNextSync();
  tidyMarks(group);
  for (const step of steps)
    switch (step.kind) {
      case 'keepSafe':
        if (step.text !== null) keepSafe(context, step.text);
        else later.push(() => keepSafe(context, null));
        break;
      case 'begin':
        begin(group, step.outline);
        break;
      case 'rows':
        await putBlock(group, step);
        break;
      case 'finish': {
        const { tab } = step;
        const now = found?.sheets.find(({ id }) => id === tab)?.name;
        await finish(group, tab, step.finish, now ?? takenAt(group, tab).mark.name);
      }
    }
  await context.sync();

  const finished = new Set<Place>(steps.flatMap((step) => (step.kind === 'finish' ? [step.tab] : [])));
  const unfinished = [...taken].filter(([tab]) => !finished.has(tab));
  const isNew = unfinished.filter(([, { mark }]) => mark.id === '');
  if (later.length + isNew.length > 0) {
    group.guard();
    for (const [tab, one] of isNew) {
      const mark = { ...one.mark, id: one.sheet.id };
      setMark(context, one.token, mark);
      taken.set(tab, { ...one, mark });
    }
    for (const queue of later) queue();
    await context.sync();
  }
  for (const [tab] of unfinished) {
    const { token, mark } = takenAt(group, tab);
    pane.open.set(typeof tab === 'string' ? tab : mark.id, { token, mark });
  }
  return [...taken].flatMap(([tab, { sheet }]) => (typeof tab === 'number' ? [sheet.id] : []));
}

/** Removes stray marks: of deleted tabs, and of tabs that an interrupted run had not created and this run creates. */
function tidyMarks({ context, steps, found }: Prepared): void {
  const keys = steps.flatMap((step) => (step.kind === 'begin' ? [step.outline.key] : []));
  if (!found || keys.length === 0) return;
  for (const [token, { id, key }] of found.stray)
    if (id !== '' || keys.includes(key)) removeMark(context, token);
}
