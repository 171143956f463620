import type { Access, Wire } from './wire';

/** Members of a service that a double has; their results are checked against Google's types. */
export type Modelled<T> = {
  [K in keyof T]?: T[K] extends (...inputs: never[]) => infer Result ? (...inputs: never[]) => Result : T[K];
};

/**
 * A double that has the given members and refuses all others, so that code never
 * passes a test by relying on unmodelled behaviour. Each call of a method is
 * one step on the wire.
 */
export function strict<T extends object>(
  wire: Wire,
  name: string,
  accessOf: Access | ((member: string) => Access),
  members: Modelled<T>,
): T {
  const known = members as Record<string, unknown>;
  const proxy: unknown = new Proxy(known, {
    get(_, member) {
      if (typeof member === 'symbol' || member === 'toJSON' || member === 'then') return undefined;
      if (!Object.hasOwn(known, member)) throw new Error(`${name}.${member} is not modelled by the double`);
      const value = known[member];
      if (typeof value !== 'function') return value;
      return (...inputs: unknown[]) => {
        wire.step(`${name}.${member}`, typeof accessOf === 'function' ? accessOf(member) : accessOf);
        const bad = inputs.findIndex((input) => input === undefined || Number.isNaN(input));
        if (bad >= 0) throw new Error(`${name}.${member}: parameter ${bad + 1} is ${String(inputs[bad])}`);
        return value(...inputs);
      };
    },
    set(_, member) {
      throw new Error(`${name}.${String(member)} cannot be set`);
    },
  });
  return proxy as T;
}

/** For objects of a spreadsheet: what begins like a question reads, all else writes. */
export function spreadsheetAccess(member: string): Access {
  return /^(get|find|with|is|can|create(DeveloperMetadataFinder)|newChart|build)/.test(member)
    ? 'read'
    : 'write';
}

/** Enum values that are equal to nothing but themselves. */
export function enumOf<T>(wire: Wire, name: string, members: readonly (keyof T & string)[]): T {
  const values = Object.fromEntries(members.map((member) => [member, { toString: () => member }]));
  return strict(wire, name, 'free', values as Modelled<T & object>) as T;
}
