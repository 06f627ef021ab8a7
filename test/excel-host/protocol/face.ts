/**
 * What of an object is spoken over the wire. A face is the list of its members by Excel's documented names;
 * what is not listed is NotImplemented, by name. A node is an object seen through its face.
 */
import { ApiError, invalidArgument, notImplemented } from '../errors.ts';
import type { Session } from './session.ts';

export type Face<T extends object> = {
  /** The class as the client names it. */
  readonly type: string;
  /** What instantiating answers, so that the client can name the object again. */
  readonly identity?: (object: T) => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, (object: T, session: Session) => unknown>>;
  readonly setters?: Readonly<Record<string, (object: T, value: unknown, session: Session) => void>>;
  readonly navigations?: Readonly<Record<string, (object: T, session: Session) => Node | null>>;
  readonly methods?: Readonly<Record<string, (object: T, args: Arguments, session: Session) => unknown>>;
  /** Makes it a collection. */
  readonly items?: (object: T, session: Session) => Node[];
  readonly item?: (object: T, key: unknown, session: Session) => Node | null;
};

export type Node = {
  readonly type: string;
  readonly target: object;
  readonly scalarNames: readonly string[];
  readonly navigationNames: readonly string[];
  identity(): Readonly<Record<string, unknown>>;
  items(): Node[] | null;
  item(key: unknown): Node | null;
  has(name: string): 'scalar' | 'navigation' | null;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  navigate(name: string): Node | null;
  call(name: string, args: readonly unknown[]): unknown;
};

const nodeMark = Symbol('node');

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && nodeMark in value;

/** Sees an object through a face. */
export function node<T extends object>(face: Face<T>, target: T, session: Session): Node {
  const at = <R>(member: string, act: () => R): R => {
    try {
      return act();
    } catch (error) {
      if (error instanceof ApiError && error.location === undefined)
        throw new ApiError(error.code, error.message, `${face.type}.${member}`);
      throw error;
    }
  };
  const own = <V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
    table && Object.hasOwn(table, name) ? table[name] : undefined;
  const lacking = (name: string): ApiError => notImplemented(`${face.type}.${name}`);
  return {
    [nodeMark]: true,
    type: face.type,
    target,
    scalarNames: Object.keys(face.scalars ?? {}),
    navigationNames: Object.keys(face.navigations ?? {}),
    identity: () => face.identity?.(target) ?? {},
    items: () => face.items?.(target, session) ?? null,
    item(key) {
      if (!face.item) throw lacking('getItem');
      return at('getItem', () => face.item!(target, key, session));
    },
    has: (name) => (own(face.scalars, name) ? 'scalar' : own(face.navigations, name) ? 'navigation' : null),
    get(name) {
      const read = own(face.scalars, name);
      if (!read) throw lacking(name);
      return at(name, () => read(target, session));
    },
    set(name, value) {
      const write = own(face.setters, name);
      if (!write) throw lacking(`${name} (set)`);
      at(name, () => write(target, value, session));
    },
    navigate(name) {
      const go = own(face.navigations, name);
      if (!go) throw lacking(name);
      return at(name, () => go(target, session));
    },
    call(name, args) {
      const method = own(face.methods, name);
      if (!method) throw lacking(`${name}()`);
      return at(name, () => method(target, new Arguments(args), session));
    },
  } as Node;
}

/** A call's arguments, checked as they are taken. */
export class Arguments {
  private readonly given: readonly unknown[];

  constructor(given: readonly unknown[]) {
    this.given = given;
  }

  /** Whether anything was given there. */
  has(at: number): boolean {
    return this.given[at] !== undefined && this.given[at] !== null;
  }

  get all(): readonly unknown[] {
    return this.given;
  }

  any(at: number): unknown {
    return this.given[at];
  }

  text(at: number, otherwise?: string): string {
    const value = this.given[at] ?? otherwise;
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  number(at: number, otherwise?: number): number {
    const value = this.given[at] ?? otherwise;
    if (typeof value !== 'number') throw invalidArgument();
    return value;
  }

  flag(at: number): boolean {
    return this.given[at] === true;
  }

  /** An object of the model given as an argument. */
  object<T extends object>(at: number, type: abstract new (...args: never[]) => T): T | null {
    const value = this.given[at];
    return isNode(value) && value.target instanceof type ? value.target : null;
  }
}

export function textValue(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function flagValue(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function numberValue(value: unknown): number {
  if (typeof value !== 'number') throw invalidArgument();
  return value;
}
