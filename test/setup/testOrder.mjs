/**
 * The order of the test files: beside each that runs in the browser others, which calculate while it waits for its page, and the
 * slowest first, so that none of them is left to one worker at the end.
 */
import Sequencer from '@jest/test-sequencer';

/** Seconds, of those that take many. The others take few. */
const seconds = {
  'e2e/preview': 40,
  'e2e/ownFile': 24,
  'e2e/groups': 22,
  'e2e/places': 20,
  'e2e/running': 16,
  'e2e/sidebar': 15,
  'warehouse/postgres': 10,
  'hosts/faults/faults': 9,
  'engine/sameNumbers': 9,
  'e2e/languages': 9,
  'e2e/cards': 9,
  'engine/files': 9,
  'e2e/questions': 8,
  'e2e/storeImages': 8,
  'e2e/packagedSite': 8,
  'laws/reading': 7,
  'sidebar/effects': 6,
  'hosts/googleContract': 6,
  'laws/coverage': 5,
  'e2e/formulaHelp': 5,
  'laws/season': 5,
  'hosts/packageAddins': 5,
};
const few = { browser: 2, slow: 2, fast: 0.4 };

const slowest = Object.entries(seconds).map(([name, time]) => ({ ending: `/test/${name}.test.ts`, time }));

function secondsOf({ path, context }) {
  const known = slowest.find(({ ending }) => path.replaceAll('\\', '/').endsWith(ending));
  return known?.time ?? few[context.config.displayName?.name] ?? 1;
}

export default class TestOrder extends Sequencer {
  constructor(options) {
    super(options);
    this.workers = options?.globalConfig?.maxWorkers ?? 2;
  }

  /** Those that take few seconds as jest does it: by the time of the last run, or by size. */
  async sort(tests) {
    const timed = [...(await super.sort(tests))].map((test) => ({ test, time: secondsOf(test) }));
    timed.sort((one, other) => other.time - one.time);
    return inTurn(timed, this.workers).map(({ test }) => test);
  }
}

/** In the order in which workers take them, when half of the workers at most are in the browser. */
function inTurn(timed, workers) {
  const isInBrowser = ({ test }) => test.context.config.displayName?.name === 'browser';
  const [inBrowser, others] = [timed.filter(isInBrowser), timed.filter((one) => !isInBrowser(one))];
  /** When each worker is free, and each place in the browser. */
  const free = Array.from({ length: workers }, () => 0);
  const places = Array.from({ length: Math.ceil(workers / 2) }, () => 0);
  const order = [];
  while (inBrowser.length + others.length > 0) {
    const now = Math.min(...free);
    const place = places.findIndex((until) => until <= now);
    const goesToBrowser = inBrowser.length > 0 && (place >= 0 || others.length === 0);
    const next = (goesToBrowser ? inBrowser : others).shift();
    const until = now + next.time;
    if (goesToBrowser) places[Math.max(place, 0)] = until;
    free[free.indexOf(now)] = until;
    order.push(next);
  }
  return order;
}
