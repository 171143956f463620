/** A sample of `npm run faults`: four steps of each kind of fault. */
import { countFaults, faultsOf, hostNames } from './faults';

const cases = hostNames.flatMap((host) =>
  faultsOf(host).flatMap((fault) => [
    [host, 'rerun', fault] as const,
    ...(/taken over|throw|within/.test(fault) ? [[host, 'typed', fault] as const] : []),
  ]),
);

/** One in each quarter of the run, elsewhere in it for each case: together the cases break a run nearly everywhere. */
const places = (nth: number) => (steps: number) => {
  const count = Math.min(4, steps);
  const shift = (nth * 0.618) % 1;
  return Array.from({ length: count }, (_, i) => 1 + Math.floor(((i + shift) / count) * steps));
};

test.each(cases.map((one, nth) => [...one, nth] as const))(
  '%s, %s, %s: nothing is lost or mixed, and the next run makes all well',
  async (host, scenario, fault, nth) => {
    const { wrong, injections, steps } = await countFaults(host, scenario, fault, places(nth));
    expect(wrong).toEqual({ changed: 0, lost: 0, mixed: 0, dishonest: 0, unsaid: 0, unrepaired: 0 });
    expect(steps).toBeGreaterThan(1);
    expect(injections).toBe(Math.min(steps, 4));
  },
);
