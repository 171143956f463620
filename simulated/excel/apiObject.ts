import { NotSimulated } from './fault';

/** What a method may get: JSON, or an object of the workbook. */
export type Argument = unknown;

interface ApiProperty {
  get(): unknown;
  set?(value: unknown): void;
}

/** One object as a request sees it, under the names of the API; over the wire they begin with a capital. */
export interface ApiObject {
  readonly type: string;
  /** Travels back as _Id; office.js asks for the object by it from then on. */
  readonly id?: string;
  readonly values?: Readonly<Record<string, ApiProperty>>;
  readonly objects?: Readonly<Record<string, () => ApiObject>>;
  readonly methods?: Readonly<Record<string, (...args: Argument[]) => ApiObject | null | unknown>>;
  /** Of a collection. */
  items?(): readonly ApiObject[];
  /** Of a collection: what its indexer finds; throws ItemNotFound. */
  getItem?(key: Argument): ApiObject;
}

export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function apiName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function readProperty(object: ApiObject, name: string): unknown {
  const property = object.values?.[apiName(name)];
  if (!property) throw new NotSimulated(`${object.type}.${name}`);
  return property.get();
}

export function writeProperty(object: ApiObject, name: string, value: unknown): void {
  const set = object.values?.[apiName(name)]?.set;
  if (!set) throw new NotSimulated(`writing ${object.type}.${name}`);
  set(value);
}

export function childObject(object: ApiObject, name: string): ApiObject {
  const child = object.objects?.[apiName(name)];
  if (!child) throw new NotSimulated(`${object.type}.${name}`);
  return child();
}

export function callMethod(object: ApiObject, name: string, args: readonly Argument[]): unknown {
  const method = object.methods?.[apiName(name)];
  if (!method) throw new NotSimulated(`${object.type}.${name}()`);
  return method(...args);
}

/** A value that is kept and has no further effect here, such as a font size. */
export function kept<T>(value: T): ApiProperty {
  let current: unknown = value;
  return {
    get: () => current,
    set: (next) => {
      current = next;
    },
  };
}
