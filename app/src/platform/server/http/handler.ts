// What a room hands to the web server: its routes, each with the function that answers.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import type { Instant, Refusal } from '@trame/core/kernel';
import type { AccessRule, RouteInput, RouteReply, RouteShape, SeatRole, SpaceRole } from '../../contract.js';
import type { TenantScope } from '../db/scope.js';

/** The organiser behind a call, when there is one. */
export interface CallingAccount {
  readonly id: string;
  readonly displayName: string;
}

/** The seat behind a call in a live room, when there is one. */
export interface CallingSeat {
  readonly space: string;
  readonly room: string;
  readonly member: string;
  readonly role: SeatRole;
}

/** Everything a handler may know of a call, already checked against the route's access rule. */
export interface Call<R extends RouteShape = RouteShape> extends RouteInput<R> {
  readonly now: Instant;
  /** Spaces this caller may touch; null on public, account and instance routes. */
  readonly scope: TenantScope | null;
  readonly account: CallingAccount | null;
  readonly seat: CallingSeat | null;
  /** Organiser's roles on the route's space. */
  readonly roles: readonly SpaceRole[];
  /** Quoted in logs and in problems. */
  readonly reference: string;
  /** Fires when the caller went away. */
  readonly signal: AbortSignal;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** SHA-256 of the cookies the caller presented, known or not: to end a session, to find a seat again. */
  readonly presented: { readonly session: string | null; readonly device: string | null };
  /** The file that is coming in, on a route that takes one; null when nothing was sent. */
  readonly upload: Readable | null;
  /** Address of the caller, behind the trusted proxy if there is one. For the failure limit only: never kept, never logged. */
  readonly address: string;
}

/** A file or a stream instead of JSON. */
export interface FileAnswer {
  readonly kind: 'file';
  readonly contentType: string;
  /** Safe ASCII and UTF-8 names are derived from it (RFC 6266). */
  readonly fileName: string;
  readonly inline: boolean;
  readonly body: Uint8Array | Readable;
  /** Brought by somebody: shown, never run, never listed by search engines. */
  readonly isForeign?: boolean;
  /** A page without script nor form that any site may show in a frame. */
  readonly isFramable?: boolean;
  /** How long the caller's own browser may keep it; not at all when absent. */
  readonly keepSeconds?: number;
}

/** The answer is written by the room itself, message by message; the security headers are already set on `raw`. */
export interface StreamAnswer {
  readonly kind: 'stream';
  start(raw: ServerResponse, request: IncomingMessage): void;
}

/** The domain said no; the room's `statuses` and `refusals.fr.ts` turn it into a problem. */
export interface RefusedAnswer {
  readonly kind: 'refused';
  readonly refusal: Refusal;
}

/** The caller's cookies after this answer; values never reach a log. */
export interface CookieChange {
  readonly name: 'session' | 'device';
  /** Null forgets the cookie. */
  readonly value: string | null;
  readonly maxAgeSeconds?: number;
}

/** JSON with cookies. */
export interface SessionAnswer<R extends RouteShape> {
  readonly kind: 'session';
  readonly reply: RouteReply<R>;
  readonly cookies: readonly CookieChange[];
}

/** What a handler may answer. */
export type Answer<R extends RouteShape> =
  | RouteReply<R>
  | FileAnswer
  | StreamAnswer
  | RefusedAnswer
  | SessionAnswer<R>;

/** A route with its function, types erased so that rooms can be listed together. */
export interface Handler {
  readonly route: RouteShape;
  run(call: Call): Promise<unknown>;
}

/** A room's server half. */
export interface ServerRoom {
  readonly name: string;
  readonly handlers: readonly Handler[];
  /** HTTP status of each refusal code of the room; 409 when absent. */
  readonly statuses: Readonly<Record<string, number>>;
  /** French sentence of each refusal code, with `{name}` holes filled from the refusal's data. */
  readonly refusals: Readonly<Record<string, string>>;
}

/** Ties a function to its route; the compiler checks both ends. */
export function handle<const R extends RouteShape>(
  route: R,
  run: (call: Call<R>) => Promise<Answer<R>>,
): Handler {
  return { route, run: run as Handler['run'] };
}

/** Answers a refusal. */
export function refused(refusal: Refusal): RefusedAnswer {
  return { kind: 'refused', refusal };
}

/** A line of the rights table, for whoever prints it. */
export type { AccessRule };
