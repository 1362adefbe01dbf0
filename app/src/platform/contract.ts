// The shape of a route, said once for the server, the browser and the public description of the API.
import type { z } from 'zod';

/** What an organiser may be in a space; `operator` keeps the machine and reads no content. */
export type SpaceRole =
  | 'operator'
  | 'programme-owner'
  | 'facilitator'
  | 'project-lead'
  | 'lead-pair'
  /** Reads the raw answers of surveys, each reading written down; holds no other role on the space. */
  | 'data-steward';

/** What a seat may be in one live room (mirrors the core's `RoomRole`). */
export type SeatRole = 'facilitator' | 'scribe' | 'participant' | 'observer' | 'projector';

/**
 * Where a right is held.
 * - `public`: nobody has to be anybody.
 * - `account`: any signed-in organiser, for what is theirs.
 * - `instance`: a role on the installation itself.
 * - `space`: a role on the space named by the `:space` parameter; roles never flow between a Fabrique and its territories.
 * - `room`: a seat in the live room named by `:room`, or an organiser's role on `:space`.
 */
export type AccessScope = 'public' | 'account' | 'instance' | 'space' | 'room';

/** One line of the rights table: who may, in a sentence a DPO can read. */
export interface AccessRule {
  /** `<room>.<what>`, unique. */
  readonly id: string;
  readonly scope: AccessScope;
  /** Organisers' roles that may; empty with `public` and `account`. */
  readonly roles: readonly SpaceRole[];
  /** Seats that may, with scope `room`. */
  readonly seats?: readonly SeatRole[];
  /** French sentence: who may do what. Printed in the rights page and in the docs. */
  readonly sentence: string;
}

/** A JSON route. Paths use `:name` parameters; every tenant path starts with `/api/spaces/:space/`. */
export interface RouteShape {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly access: AccessRule;
  /** One French line for the API page. */
  readonly summary: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** The body is a file of any type, handed to the room as a stream that it reads, measures and judges. */
  readonly upload?: true;
  /** Shape of the 200 reply; `null` for routes that stream or send a file. */
  readonly reply: z.ZodType | null;
  /** Largest accepted body in bytes (default 64 kB). */
  readonly bodyLimit?: number;
}

/** Declares a route and keeps its exact types for both halves. */
export function defineRoute<const R extends RouteShape>(route: R): R {
  return route;
}

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;
type Typed<T> = T extends z.ZodType ? z.input<T> : undefined;

/** What a handler receives, checked. */
export interface RouteInput<R extends RouteShape> {
  readonly params: Parsed<R['params']>;
  readonly query: Parsed<R['query']>;
  readonly body: Parsed<R['body']>;
}

/** What a caller sends. */
export interface RouteCall<R extends RouteShape> {
  readonly params: Typed<R['params']>;
  readonly query: Typed<R['query']>;
  readonly body: Typed<R['body']>;
  /** The file itself, on a route that takes one. */
  readonly file?: Blob;
}

/** Lists and records that whoever receives them does not change, all the way down. */
type Unchanged<T> = unknown extends T
  ? T
  : T extends object
    ? { readonly [K in keyof T]: Unchanged<T[K]> }
    : T;

/** What a handler answers; the domain's read-only lists go as they are. */
export type RouteReply<R extends RouteShape> = R['reply'] extends z.ZodType
  ? Unchanged<z.input<R['reply']>>
  : undefined;

/** What a caller receives. */
export type RouteResult<R extends RouteShape> = R['reply'] extends z.ZodType
  ? z.output<R['reply']>
  : undefined;

/** The one shape of an error on the wire (RFC 9457), in words a facilitator can act on. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** Stable code, `<room>/<reason>` in kebab-case. */
  readonly code: string;
  /** French sentence that says what to do. */
  readonly detail: string;
  /** To be quoted to whoever keeps the machine; found again in the log. */
  readonly reference: string;
  /** Field by field, for a refused body. */
  readonly fields?: readonly { readonly path: string; readonly detail: string }[];
}
