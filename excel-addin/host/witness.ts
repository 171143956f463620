import type { Token } from './mark';

/**
 * A hidden name on a sheet of ours: with the token of its mark, and the run that writes it. Names of a sheet stay with it in
 * every Excel, in the file and for other people who have it open; they are copied along with it.
 */
export interface Witness {
  readonly token: Token;
  /** Id of a run, or `done`. */
  readonly run: string;
}

/** Replaces the run on a finished tab, which no run is writing. */
export const done = 'done';

const form = /^_clv_tab_([a-z0-9]+)_([a-z0-9]+)$/;

function nameOf({ token, run }: Witness): string {
  return `_clv_tab_${token}_${run}`;
}

/** Queues the reading of a sheet's witnesses; call the answer after the next sync. */
export function loadWitnesses({ names }: Excel.Worksheet): () => readonly Witness[] {
  names.load('items/name');
  return () =>
    names.items.flatMap(({ name }) => {
      const [, token, run] = form.exec(name) ?? [];
      return token !== undefined && run !== undefined ? [{ token, run }] : [];
    });
}

/** Replaces other witnesses with this one; at no time is there none. */
export function setWitness({ names }: Excel.Worksheet, witness: Witness, earlier: readonly Witness[]): void {
  const others = earlier.filter((one) => nameOf(one) !== nameOf(witness));
  if (others.length === earlier.length) names.add(nameOf(witness), '="1"').visible = false;
  removeWitnesses({ names }, others);
}

export function removeWitnesses(
  { names }: Pick<Excel.Worksheet, 'names'>,
  witnesses: readonly Witness[],
): void {
  for (const one of witnesses) names.getItem(nameOf(one)).delete();
}

/** Queues a guard: Excel, which stops a request at the first error, carries out the rest only while the sheet has the witness. */
export function only({ names }: Excel.Worksheet, witness: Witness): void {
  names.getItem(nameOf(witness)).load('name');
}

/** A token, or the id of a run. */
export function newToken(): string {
  return Math.random().toString(36).slice(2, 12).padEnd(4, '0');
}
