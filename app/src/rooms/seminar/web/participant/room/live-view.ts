// What the room's page needs of the live client, in the words of a seminar.

import type { SeminarState } from '@trame/core/seminar';
import type { Command, MemberId, RoomRole } from '@trame/core/workshop';
import type { MemberCard } from '../../../../../live/protocol.js';
import type { PhotoHand, RefusedCommand } from '../../../../workshop/web/participant/index.js';

/** How the phone stands with the server. */
export type Connection = 'opening' | 'live' | 'offline' | 'portal' | 'over';

/** The room as this phone knows it, its own commands already applied. */
export interface LiveView {
  /** Null until a snapshot came, from the server or from this phone's own store. */
  readonly state: SeminarState | null;
  /** `gone`: no seat here any more. `stale`: the server speaks a newer language; reload. */
  readonly phase: 'open' | 'gone' | 'stale';
  readonly connection: Connection;
  readonly me: { readonly member: MemberId; readonly role: RoomRole } | null;
  readonly people: readonly MemberCard[];
  /** Server's clock minus this phone's, in milliseconds. */
  readonly offset: number;
  /** Operations not yet on the server's disk. */
  readonly waiting: ReadonlySet<string>;
  readonly refused: readonly RefusedCommand[];
}

/** What the page may ask of the live client. */
export interface LiveHand {
  /** Settles once the phone keeps the command. */
  send(command: Command): Promise<void>;
  dismiss(op: string): void;
  /** Sends photographs about an activity; absent where there is no server. */
  readonly photos?: (activity: string) => PhotoHand;
  /** Forgets everything this room left on the phone. */
  purge(): Promise<void>;
}
