/**
 * The request batches that office.js sends, and how they are carried out.
 *
 * A batch has object paths (how to get at each object from the root) and actions on them, done in order. The
 * first action that fails ends the batch; earlier actions are not undone, as in Excel.
 */
import {
  type ApiObject,
  type Argument,
  callMethod,
  childObject,
  isApiObject,
  readProperty,
  writeProperty,
} from './apiObject';
import { Fault, NotSimulated } from './fault';

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Top?: number; readonly Skip?: number };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<number, ObjectPath>>;
}

interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
    readonly Location: string;
  };
}

// Numbers of the protocol, as office.js names them.
const action = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };
const path = { globalObject: 1, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 };

/** Objects that office.js has asked to keep alive between batches, by reference id. */
export class KeptObjects {
  private readonly objects = new Map<string, ApiObject>();
  private next = 1;

  keep(object: ApiObject): string {
    const id = `ref${this.next++}`;
    this.objects.set(id, object);
    return id;
  }

  get(id: string): ApiObject {
    const object = this.objects.get(id);
    if (!object) throw new Fault('InvalidObjectPath', `The object path ${id} isn't working.`);
    return object;
  }

  release(id: string): void {
    this.objects.delete(id);
  }
}

/** Whether a request does more than release objects. */
export function isWaitedFor({ Actions, ObjectPaths }: RequestBody): boolean {
  return !Actions.every(
    ({ Name, ObjectPathId }) =>
      Name === '_RemoveReference' || ObjectPaths[ObjectPathId]?.ObjectPathType === path.globalObject,
  );
}

export interface BatchWorld {
  readonly root: ApiObject;
  readonly kept: KeptObjects;
  /** Called before each action; may throw a Fault. */
  beforeAction(): void;
}

export function runBatch(body: RequestBody, world: BatchWorld): ResponseBody {
  const resolve = pathResolver(body, world);
  const results: ActionResult[] = [];
  for (const [index, one] of body.Actions.entries()) {
    try {
      world.beforeAction();
      results.push(...carryOut(one, body, resolve, world));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      return {
        Results: results,
        Error: {
          Code: error.code,
          Message: error.message,
          ActionIndex: index,
          HttpStatusCode: error.code === 'ItemNotFound' ? 404 : 400,
          Location: '',
        },
      };
    }
  }
  return { Results: results };
}

type Resolve = (id: number) => ApiObject | null;

/** A null object's members are null objects, and calls on it do nothing. */
function pathResolver(body: RequestBody, world: BatchWorld): Resolve {
  const resolved = new Map<number, ApiObject | null>();

  const find = (id: number): ApiObject | null => {
    const step = body.ObjectPaths[id];
    if (!step) throw new Fault('InvalidObjectPath', `no object path ${id}`);
    const { ObjectPathType: type, Name: name = '' } = step;
    if (type === path.globalObject) return world.root;
    if (type === path.nullObject) return null;
    if (type === path.reference) return world.kept.get(name);
    const parent = step.ParentObjectPathId === undefined ? null : resolve(step.ParentObjectPathId);
    if (parent === null) return null;
    const args = argumentsOf(step.ArgumentInfo, resolve);
    if (type === path.property) return childObject(parent, name);
    if (type === path.indexer) {
      if (!parent.getItem) throw new NotSimulated(`${parent.type}[…]`);
      return parent.getItem(args[0]);
    }
    if (type !== path.method) throw new NotSimulated(`object path type ${type}`);
    const result = callMethod(parent, name, args);
    if (result !== null && !isApiObject(result))
      throw new NotSimulated(`${parent.type}.${name} as an object`);
    return result;
  };

  const resolve: Resolve = (id) => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const found = find(id);
    resolved.set(id, found);
    return found;
  };
  return resolve;
}

function argumentsOf(info: ArgumentInfo | undefined, resolve: Resolve): Argument[] {
  return (info?.Arguments ?? []).map((value, i) => {
    const id = info?.ReferencedObjectPathIds?.[i];
    return id ? resolve(id) : value;
  });
}

function carryOut(one: Action, body: RequestBody, resolve: Resolve, world: BatchWorld): ActionResult[] {
  const { Id: id, ActionType: type, Name: name = '' } = one;
  if (type === action.trace) return [{ ActionId: id, Value: null }];
  const object = resolve(one.ObjectPathId);
  if (type === action.instantiate) {
    return [{ ActionId: id, Value: object === null ? null : { _Id: object.id ?? '1' } }];
  }
  if (object === null) return [{ ActionId: id, Value: null }];
  if (type === action.query) return [{ ActionId: id, Value: query(object, one.QueryInfo) }];
  if (type === action.setProperty) {
    writeProperty(object, name, argumentsOf(one.ArgumentInfo, resolve)[0]);
    return [{ ActionId: id, Value: null }];
  }
  if (type !== action.method) throw new NotSimulated(`action type ${type}`);
  if (name === '_KeepReference') return keepReference(one, body, object, world);
  const args = argumentsOf(one.ArgumentInfo, resolve);
  if (name === '_RemoveReference') {
    world.kept.release(String(args[0]));
    return [{ ActionId: id, Value: null }];
  }
  const value = callMethod(object, name, args);
  return [{ ActionId: id, Value: value === undefined || isApiObject(value) ? null : value }];
}

/** The reference id travels back in the answer to the action that made the object. */
function keepReference(one: Action, body: RequestBody, object: ApiObject, world: BatchWorld): ActionResult[] {
  const made = body.Actions.find(
    (other) => other.ActionType === action.instantiate && other.ObjectPathId === one.ObjectPathId,
  );
  const value = { _ReferenceId: world.kept.keep(object) };
  return [{ ActionId: one.Id, Value: null }, ...(made ? [{ ActionId: made.Id, Value: value }] : [])];
}

function query(object: ApiObject, info: Action['QueryInfo']): unknown {
  const selected = info?.Select ?? [];
  if (selected.length === 0) throw new NotSimulated(`loading ${object.type} without saying what`);
  if (!object.items) return pick(object, selected);
  // office.js may leave "items/" out.
  const inItems = selected.map((one) => one.replace(/^items\//, ''));
  const skip = info?.Skip ?? 0;
  const items = object.items().slice(skip, info?.Top === undefined ? undefined : skip + info.Top);
  return {
    _Items: items.map((item) => ({
      ...(item.id === undefined ? {} : { _Id: item.id }),
      ...pick(item, inItems),
    })),
  };
}

function pick(object: ApiObject, names: readonly string[]): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const name of names) {
    if (name.startsWith('$')) continue;
    if (name.includes('/')) throw new NotSimulated(`loading ${object.type}.${name}`);
    const wire = name.charAt(0).toUpperCase() + name.slice(1);
    out[wire] = readProperty(object, wire);
  }
  return out;
}
