import * as fc from 'fast-check';
import type { Row } from '../../../core/cells/cell';
import { readMemory } from '../../../core/report/memory/readMemory';
import { memoryHeaders } from '../../../core/speech/history/headers';
import { languages } from '../../../core/speech/language';
import { kindOf } from '../kind';
import { nastyCell, nastyText } from '../nasty';
import { oddIn } from '../oddIn';

const settings = fc.oneof(
  nastyText,
  fc.json(),
  fc.json().map((text) => text.slice(0, -1)),
);
const day = fc.oneof(fc.integer({ min: 40_000, max: 46_000 }), nastyCell);
const run = fc.tuple(day, nastyCell, nastyCell, nastyCell, nastyCell, nastyCell, nastyCell, settings);

/** History tabs in which somebody has typed: what can be read of them, and never a fault. */
export const memoriesKind = kindOf({
  name: 'memories',
  share: 0.05,
  input: fc.record({
    language: fc.constantFrom(...languages),
    runs: fc.array(run, { maxLength: 5 }),
    campaigns: fc.array(fc.tuple(day, settings), { maxLength: 5 }),
  }),
  wrongWith({ language, runs, campaigns }) {
    const { campaignDay, people, ...headers } = memoryHeaders[language];
    const rows: readonly Row[] = [Object.values(headers), ...runs, [], [campaignDay, people], ...campaigns];
    return oddIn(readMemory(rows).campaigns, rows);
  },
});
