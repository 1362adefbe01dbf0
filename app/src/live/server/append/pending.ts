// A command that waits for its answer, and the errors that are not answers.
import type { RoomRole } from '@trame/core/workshop';
import type { CommandAck, CommandEnvelope } from '../../protocol.js';
import type { RoomKey } from '../sql.js';

/** Who sends: a checked seat. */
export interface Sender extends RoomKey {
  readonly member: string;
  readonly role: RoomRole;
}

/** A command on its way through the writer. */
export interface Pending {
  readonly sender: Sender;
  readonly envelope: CommandEnvelope;
  /** Already counted against the seat's allowance: a batch tried again must not count twice. */
  counted: boolean;
  resolve(ack: CommandAck): void;
  reject(error: Error): void;
}

/** The database cannot answer now. Nothing is known to be lost or kept: the phone keeps its command and sends it again. */
export class LiveUnavailable extends Error {
  override readonly name = 'LiveUnavailable';
  constructor(cause: unknown) {
    super('live/submit: the log cannot be written for now', { cause });
  }
}
