/** Anything that travels as JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** What an action asks for. The numbers are the wire's. */
export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;
export type ActionType = (typeof ActionType)[keyof typeof ActionType];

/** How an object path is reached. The numbers are the wire's. */
export const ObjectPathType = {
  Root: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;
export type ObjectPathType = (typeof ObjectPathType)[keyof typeof ObjectPathType];

/** Arguments of a method, an indexer or a property write; an object is passed as its id. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[] | null;
  readonly ReferencedObjectPathIds?: readonly (number | null | readonly Json[])[] | null;
}

/** What a query loads. */
export interface QueryInfo {
  readonly Select?: readonly string[] | null;
  readonly Expand?: readonly string[] | null;
  readonly Top?: number | null;
  readonly Skip?: number | null;
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: ObjectPathType;
  readonly Name?: string | null;
  readonly ParentObjectPathId?: number;
  /** The client untracked the object: an instantiation must not keep it. */
  readonly D?: boolean | number;
  readonly ArgumentInfo?: ArgumentInfo | null;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name?: string | null;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo | null;
  readonly QueryInfo?: QueryInfo | null;
  readonly ObjectState?: JsonObject | null;
}

export interface RichApiRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  /** Index of the failing action among the request's actions; -1 = the request as a whole. */
  readonly ActionIndex: number;
  readonly Location: string;
}

export interface RichApiResponse {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** One message on the bridge from the client. */
export interface BridgeRequest {
  readonly id: number;
  readonly type: 1;
  readonly flags: number;
  readonly message: { readonly url?: string; readonly body: RichApiRequest };
}

/** A message pushed by the host: [category, type, target id, JSON message]. */
export type PushEntry = readonly [number, number, string, string];

/** Bits of `BridgeRequest.flags`. */
export const RequestFlags = {
  /** Set by `Excel.run({ delayForCellEdit: true }, …)`. */
  DelayForCellEdit: 64,
  /** The stand-in's own: `mergeUndoGroup: true`, which the package's client (ExcelApi 1.15) does not send. */
  UndoGroup: 4096,
} as const;
