// What a screen may show of a room, and what the room said no to.
import type { CommandEnvelope, MemberCard } from '../protocol.js';
import type { LineStatus } from './line.js';
import type { Confirmed } from './replica.js';

/** A command the room said no to; its words are kept until the person has read why. */
export interface RefusedCommand {
  readonly op: string;
  readonly command: CommandEnvelope['command'];
  readonly code: string;
  readonly sentence: string;
}

/** What a screen may show. A new object each time something changed, the same one otherwise. */
export interface LiveView<State = unknown> {
  readonly status: LineStatus;
  /** The room with one's own waiting gestures on top; null before the first answer of the server. */
  readonly state: State | null;
  readonly seq: number;
  readonly settings: unknown;
  readonly me: Confirmed['me'] | null;
  readonly people: ReadonlyMap<string, MemberCard>;
  /** How many gestures are not yet on the server's disk (« n en attente »). */
  readonly pending: number;
  /** Their operations, to mark each contribution. */
  readonly waiting: ReadonlySet<string>;
  readonly refused: readonly RefusedCommand[];
  /** Server's clock minus this phone's, in ms. */
  readonly offset: number;
  /** The page is older than the server, or cannot get the room's rules: reload, nothing is lost. */
  readonly outdated: boolean;
  /** False when this browser would lose what waits at a reload. */
  readonly durable: boolean;
}
