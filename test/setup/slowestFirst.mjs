/** The order of the test files: the slowest first, so that none of them is left to one worker at the end. */
import Sequencer from '@jest/test-sequencer';

const slowest = [
  'e2e/preview',
  'e2e/ownFile',
  'laws/reading',
  'hosts/faults/faults',
  'e2e/groups',
  'e2e/sidebar',
  'report/groups',
  'hosts/packageAddins',
  'report/cli',
  'hosts/googleTabs',
  'warehouse/postgres',
  'report/schema',
].map((name) => `/test/${name}.test.ts`);

const place = ({ path }) => {
  const found = slowest.findIndex((ending) => path.replaceAll('\\', '/').endsWith(ending));
  return found < 0 ? slowest.length : found;
};

export default class SlowestFirst extends Sequencer {
  /** Among the others as jest does it: by the time of the last run, or by size. */
  async sort(tests) {
    return [...(await super.sort(tests))].sort((one, other) => place(one) - place(other));
  }
}
