/** A sample of `npm run faults`: some steps of each kind of fault. */
import { countFaults, faultsOf, hostNames } from './faults';

const cases = hostNames.flatMap((host) =>
  faultsOf(host).flatMap((fault) => [
    [host, 'rerun', fault] as const,
    ...(/taken over|throw|within/.test(fault) ? [[host, 'typed', fault] as const] : []),
  ]),
);

test.each(cases)('%s, %s, %s: nothing is lost or mixed, and the next run makes all well', async (...one) => {
  const { wrong, injections, steps } = await countFaults(...one, (steps) =>
    Math.max(1, Math.floor(steps / 7)),
  );
  expect(wrong).toEqual({ changed: 0, lost: 0, mixed: 0, dishonest: 0, unsaid: 0, unrepaired: 0 });
  expect(injections).toBeGreaterThan(Math.min(steps - 1, 5));
});
