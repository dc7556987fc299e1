import { isHostObject, WireError, type HostObject } from "./HostObject";

export interface Action { Id: number; ActionType: number; Name: string; ObjectPathId: number; ArgumentInfo?: Given; QueryInfo?: { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number } }
interface Given { Arguments?: unknown[]; ReferencedObjectPathIds?: (number | null)[] }
interface Path { Id: number; ObjectPathType: number; Name: string; ParentObjectPathId?: number; ArgumentInfo?: Given }
export interface Body { Actions: Action[]; ObjectPaths: Record<string, Path> }
export interface Answer { Results: { ActionId: number; Value: unknown }[]; TraceIds: number[]; Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number } }

/** Numbers of the wire (checked against the client by guard.test.ts). */
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
export const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;

export interface ExecuteOptions {
  root: HostObject;
  references: Map<string, HostObject>;
  /** Told of every member used, as "Type.member". */
  used: (member: string) => void;
  /** May throw before an action is done: a failure in the middle. */
  before?: (action: Action, index: number) => void;
}

const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const lacking = (type: string, name: string): WireError => new WireError("ApiNotFound", `This stand-in does not implement ${type}.${name}.`, `${type}.${name}`, 404);

/** Runs the actions of one request in order, each path once, and stops at the first that fails; what was done stays done. */
export const execute = (body: Body, { root, references, used, before }: ExecuteOptions): Answer => {
  const made = new Map<number, HostObject | null>();
  const objectOf = (id: number): HostObject | null => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[id];
    if (!path) throw new WireError("InvalidObjectPath", `Unknown object path ${id}`);
    const found = resolve(path);
    made.set(id, found);
    return found;
  };
  const given = (info: Given | undefined): unknown[] => (info?.Arguments ?? []).map((value, i) => {
    const id = info?.ReferencedObjectPathIds?.[i];
    return id ? objectOf(id) : value;
  });
  const call = (object: HostObject, name: string, info: Given | undefined): unknown => {
    used(`${object.type}.${name}()`);
    const method = object.call?.[name];
    if (!method) throw lacking(object.type, name);
    return method(...given(info));
  };
  const get = (object: HostObject, name: string): unknown => {
    used(`${object.type}.${name}`);
    const getter = object.get?.[name];
    if (!getter) throw lacking(object.type, name);
    return getter();
  };
  const asObject = (value: unknown, type: string, name: string): HostObject | null => {
    if (value === null || value === undefined) return null;
    if (!isHostObject(value)) throw lacking(type, name);
    return value;
  };
  const resolve = (path: Path): HostObject | null => {
    if (path.ObjectPathType === PATH.global) return root;
    if (path.ObjectPathType === PATH.none) return null;
    if (path.ObjectPathType === PATH.reference) {
      const kept = references.get(path.Name);
      if (!kept) throw new WireError("InvalidReference", "This reference isn't valid for the current operation.");
      return kept;
    }
    const parent = path.ParentObjectPathId ? objectOf(path.ParentObjectPathId) : null;
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return asObject(get(parent, path.Name), parent.type, path.Name);
    if (path.ObjectPathType === PATH.method) return asObject(call(parent, path.Name, path.ArgumentInfo), parent.type, path.Name);
    if (path.ObjectPathType !== PATH.indexer || !parent.item) throw lacking(parent.type, `path of kind ${path.ObjectPathType} ${path.Name}`);
    used(`${parent.type}[]`);
    return parent.item(given(path.ArgumentInfo)[0]);
  };
  const identity = (object: HostObject): Record<string, unknown> => ({ ...object.identity, ...(object.reference !== undefined && { _ReferenceId: object.reference }) });
  const query = (object: HostObject, paths: string[][]): unknown => {
    if (object.items) {
      const inner = paths.map((path) => (path[0] === "items" ? path.slice(1) : path)).filter((path) => path.length > 0);
      return { _Items: object.items().map((item) => ({ ...identity(item), ...(query(item, inner) as object) })) };
    }
    const answer: Record<string, unknown> = identity(object), groups = new Map<string, string[][]>();
    for (const [first = "", ...rest] of paths) {
      if (first === "$none") continue;
      if (first === "*") throw lacking(object.type, "load without names");
      groups.set(upper(first), [...(groups.get(upper(first)) ?? []), ...(rest.length > 0 ? [rest] : [])]);
    }
    for (const [name, rest] of groups) {
      const value = get(object, name);
      answer[name] = isHostObject(value) ? query(value, rest) : value;
    }
    return answer;
  };
  const act = (action: Action): unknown => {
    const object = objectOf(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate: return object === null ? null : identity(object);
      case ACTION.query: {
        const { Select = [], Expand = [], Top, Skip } = action.QueryInfo ?? {};
        if (Top !== undefined || Skip !== undefined) throw lacking(object?.type ?? "", "top or skip");
        if (object !== null && Select.length + Expand.length === 0) throw lacking(object.type, "load without names");
        return object === null ? null : query(object, [...Select, ...Expand].map((path) => path.split("/")));
      }
      case ACTION.method: return object === null ? null : call(object, action.Name, action.ArgumentInfo);
      case ACTION.set: {
        if (object === null) throw new WireError("InvalidObjectPath", "Cannot set a property of a null object.", action.Name);
        used(`${object.type}.${action.Name}=`);
        const setter = object.set?.[action.Name];
        if (!setter) throw lacking(object.type, `${action.Name}=`);
        setter(given(action.ArgumentInfo)[0]);
        return undefined;
      }
      default: throw new WireError("UnsupportedOperation", `ActionType ${action.ActionType}`);
    }
  };
  const answer: Answer = { Results: [], TraceIds: [] };
  body.Actions.every((action, index) => {
    try {
      before?.(action, index);
      if (action.ActionType === ACTION.trace) {
        answer.TraceIds.push(action.Id);
        answer.Results.push({ ActionId: action.Id, Value: null });
        return true;
      }
      const value = act(action);
      if (value !== undefined) answer.Results.push({ ActionId: action.Id, Value: value });
      return true;
    } catch (thrown) {
      const error = thrown instanceof WireError ? thrown : new WireError("GeneralException", `The stand-in: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`, "", 500);
      answer.Error = { Code: error.code, Message: error.message, Location: error.location, ActionIndex: index, HttpStatusCode: error.status };
      return false;
    }
  });
  return answer;
};
