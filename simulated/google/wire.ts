/** Modes in which Google runs a script, each with less that it may do. */
export type Mode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** Permission that a member of a service needs. */
export type Access = 'free' | 'menu' | 'properties' | 'read' | 'write' | 'sidebar';

const allowed: Readonly<Record<Mode, readonly Access[]>> = {
  NONE: ['free', 'menu'],
  LIMITED: ['free', 'menu', 'properties', 'read', 'write'],
  FULL: ['free', 'menu', 'properties', 'read', 'write', 'sidebar'],
  CUSTOM_FUNCTION: ['free', 'properties', 'read'],
};

/** The constructors of the realm in which the code runs: instanceof fails for values from another realm. */
export interface Realm {
  readonly Date: DateConstructor;
  readonly Array: ArrayConstructor;
  readonly JSON: JSON;
  /** A top-level function of the project, undefined when there is none of that name. */
  get(name: string): ((...inputs: unknown[]) => unknown) | undefined;
}

/** A realm from its global object, such as a vm context or the window of a frame. */
export function realmOf(global: Record<string, unknown>): Realm {
  return {
    Date: global.Date as DateConstructor,
    Array: global.Array as ArrayConstructor,
    JSON: global.JSON as JSON,
    get(name) {
      const found = global[name];
      // What the realm itself brings is native and no function of the project.
      const ofProject = typeof found === 'function' && !/\[native code\]/.test(String(found));
      return ofProject ? (found as (...inputs: unknown[]) => unknown) : undefined;
    },
  };
}

/** The connection between the code and the services: it knows the mode, and can be cut. */
export class Wire {
  mode: Mode = 'FULL';
  /** Language in which Google words its exceptions. */
  locale = 'en';
  /** Decides whether a call fails, by its number from 1 on; null lets it through. */
  fault: (call: number, member: string) => Error | null = () => null;
  /** Calls to services so far. */
  calls = 0;
  private current: Realm | undefined;
  private left = Number.POSITIVE_INFINITY;

  get realm(): Realm {
    if (!this.current) throw new Error('a service was called while the project was loading');
    return this.current;
  }

  /** Runs one execution: a fresh load of the project, in a mode. */
  run<T>(mode: Mode, load: () => Realm, work: (realm: Realm) => T): T {
    const before = { mode: this.mode, realm: this.current };
    this.mode = mode;
    this.current = undefined;
    try {
      this.current = load();
      return work(this.current);
    } finally {
      this.mode = before.mode;
      this.current = before.realm;
    }
  }

  /** After this many further calls to services every call fails, as when an execution is killed. */
  cutAfter(calls: number): void {
    this.left = calls;
  }

  step(member: string, access: Access): void {
    if (!this.current) throw new Error(`${member} was called while the project was loading`);
    if (!allowed[this.mode].includes(access)) {
      throw new Error(`You do not have permission to call ${member} (${this.mode})`);
    }
    if (this.left <= 0) throw this.worded('Exceeded maximum execution time');
    this.left -= 1;
    const fault = this.fault(++this.calls, member);
    if (fault) throw fault;
  }

  /** An exception of Google's. In languages other than English its words are of no use to code. */
  worded(sentence: string): Error {
    return new Error(
      this.locale === 'en' ? sentence : `(${this.locale}) ${[...sentence].reverse().join('')}`,
    );
  }
}
