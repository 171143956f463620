/** All steps at which a run can be broken off would take minutes: `npm test` takes some of them, `npm run faults` all. */

/** The variable by which `npm run faults` asks for every step. */
export const everyStep = 'CLV_TEST_EVERY_STEP';

/**
 * The step to break off at after this one. The first twenty find or make the tab and are tried one by one; of the many
 * that write, every seventh is: a prime, so that no pattern of calls hides.
 */
export function nextStep(step: number): number {
  return step + (process.env[everyStep] === '1' || step < 20 ? 1 : 7);
}
