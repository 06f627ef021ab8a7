/**
 * The request protocol of Microsoft's client, as its shipped code sends it (office-js 1.1.110): a batch of
 * actions on objects that are named by paths, answered in the order of the actions.
 */

export const pathKind = {
  global: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const actionKind = {
  instantiate: 1,
  load: 2,
  method: 3,
  set: 4,
  trace: 5,
  loadRecursive: 6,
  loadAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export type ArgumentInfo = {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is itself an object: the id of its path (0 for a plain one); nested for arrays. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
};

export type ObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

export type QueryInfo = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: {
    readonly Queries: Readonly<Record<string, QueryInfo>>;
    readonly MaxDepth?: number;
  };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
};

export type RequestBody = {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

export type ResponseBody = {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string | null;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
};

/** `Values` → `values`; `_ReferenceId` stays: the names of the documentation from those of the wire. */
export const memberName = (wire: string): string => wire.charAt(0).toLowerCase() + wire.slice(1);
export const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);
