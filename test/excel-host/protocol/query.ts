/**
 * Runs one batch: actions in array order on objects found by their paths. The first error stops it and says
 * where; what was done before it stays done, as in Excel.
 */
import { ApiError, invalidArgument, notImplemented } from '../errors.ts';
import { isNode, type Node, node } from './face.ts';
import { rangeFace } from './faces/range.ts';
import { Service, serviceFace } from './faces/service.ts';
import { workbookFace } from './faces/workbook.ts';
import { load, loadRecursive } from './load.ts';
import type { Session } from './session.ts';
import {
  type Action,
  type ArgumentInfo,
  actionKind,
  memberName,
  type ObjectPath,
  pathKind,
  type RequestBody,
  type ResponseBody,
} from './wire.ts';

export function runBatch(session: Session, body: RequestBody): ResponseBody {
  const batch = new Batch(session, body);
  const Results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of body.Actions.entries())
    try {
      const value = batch.run(action);
      if (action.ActionType === actionKind.trace) TraceIds.push(action.Id);
      if (value !== undefined) Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { code, message, location } = error;
      const HttpStatusCode = code === 'ItemNotFound' ? 404 : code === 'AccessDenied' ? 403 : 400;
      return {
        Results,
        TraceIds,
        Error: {
          Code: code,
          Message: message,
          Location: location ?? null,
          ActionIndex: index,
          HttpStatusCode,
        },
      };
    }
  return { Results, TraceIds };
}

class Batch {
  private readonly session: Session;
  private readonly paths: RequestBody['ObjectPaths'];
  private readonly found = new Map<number, Node | null>();

  constructor(session: Session, body: RequestBody) {
    this.session = session;
    this.paths = body.ObjectPaths;
  }

  /** The action's value; undefined for those that answer nothing. */
  run(action: Action): unknown {
    if (action.ActionType === actionKind.trace) return null;
    const target = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionKind.instantiate:
        return target === null ? null : target.identity();
      case actionKind.load:
      case actionKind.loadAsJson:
        return load(target, action.QueryInfo ?? {});
      case actionKind.loadRecursive:
        return loadRecursive(
          target,
          action.RecursiveQueryInfo?.Queries ?? {},
          action.RecursiveQueryInfo?.MaxDepth ?? 10,
        );
      case actionKind.method: {
        const value = target?.call(memberName(action.Name ?? ''), this.args(action.ArgumentInfo));
        return value === undefined || isNode(value) ? null : value;
      }
      case actionKind.set:
        target?.set(memberName(action.Name ?? ''), this.args(action.ArgumentInfo)[0]);
        return undefined;
      case actionKind.update:
        this.update(target, action.ObjectState ?? {});
        return undefined;
      case actionKind.ensureUnchanged:
        this.ensureUnchanged(target, action.ObjectState ?? {});
        return undefined;
      default:
        throw notImplemented(`action ${action.ActionType}`);
    }
  }

  private update(target: Node | null, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) target?.set(memberName(name), value);
  }

  private ensureUnchanged(target: Node | null, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state))
      if (JSON.stringify(target?.get(memberName(name))) !== JSON.stringify(value))
        throw new ApiError('ConflictingUpdate', `${target?.type}.${memberName(name)} has changed.`);
  }

  private object(id: number): Node | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw invalidArgument();
    const result = this.resolve(path);
    this.found.set(id, result);
    return result;
  }

  private resolve(path: ObjectPath): Node | null {
    const { session } = this;
    switch (path.ObjectPathType) {
      case pathKind.global:
        return node(workbookFace, session.workbook, session);
      case pathKind.service:
        return node(serviceFace, new Service(path.Name), session);
      case pathKind.reference:
        return node(rangeFace, session.find(path.Name), session);
      case pathKind.nullObject:
        return null;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.object(path.ParentObjectPathId);
    // What hangs on a null object is null itself.
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case pathKind.method: {
        const value = parent.call(memberName(path.Name), this.args(path.ArgumentInfo));
        if (value !== null && !isNode(value)) throw invalidArgument();
        return value;
      }
      case pathKind.property:
        return parent.navigate(memberName(path.Name));
      case pathKind.indexer: {
        const item = parent.item(this.args(path.ArgumentInfo)[0]);
        if (!item)
          throw new ApiError(
            'ItemNotFound',
            "The requested resource doesn't exist.",
            `${parent.type}.getItem`,
          );
        return item;
      }
      default:
        throw notImplemented(`object path ${path.ObjectPathType}`);
    }
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => this.argument(value, ids[i]));
  }

  private argument(value: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id !== 0) return this.object(id);
    if (Array.isArray(value)) return Array.isArray(id) ? value.map((v, i) => this.argument(v, id[i])) : value;
    if (typeof value === 'object' && value !== null) {
      if ('_ObjectPathId' in value) return this.object(Number(value._ObjectPathId));
      return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, this.argument(v, 0)]));
    }
    return value;
  }
}
