// Who facilitates a room: the one to whom it was handed takes it, and an organiser may take it back.
import { randomUUID } from 'node:crypto';
import type { Refusal } from '@trame/core/kernel';
import { listHandedRoles, type SeminarState } from '@trame/core/seminar';
import { findSender, type LiveEngine, type RoomKey, type Sender } from '../../../../live/server/index.js';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract.js';
import type { SeminarParts } from '../context.js';

const NO_ROOM = { code: 'live/unknown-room' } as const;

/** The routes of the hand-over. */
export function createHandOverHandlers({ engine }: Pick<SeminarParts, 'engine'>): readonly Handler[] {
  return [
    handle(contract.takeOver, async (call) => {
      if (!(await engine.hasRoom(readKey(call)))) return refused(NO_ROOM);
      const sender = await findSender(engine, call, call.query.as);
      const refusal = await takeOver(engine, sender);
      return refusal === null ? { role: 'facilitator' as const } : refused(refusal);
    }),
    handle(contract.takeBack, async (call) => {
      const key = readKey(call);
      const { account } = call;
      if (account === null) throw new Error('seminar/takeBack: a right held by no account');
      if (!(await engine.hasRoom(key))) return refused(NO_ROOM);
      const { member } = await engine.seats.seatAccount(key, {
        id: account.id,
        name: account.displayName,
        role: 'facilitator',
      });
      await engine.seats.changeRole({ ...key, member }, { role: 'facilitator', isGiven: false });
      await say(engine, { ...key, member, role: 'facilitator' }, 'take-back');
      return { role: 'facilitator' as const };
    }),
  ];
}

function readKey(call: {
  readonly scope: { readonly space: string } | null;
  readonly params: { readonly room: string };
}): RoomKey {
  if (call.scope === null) throw new Error('seminar/readKey: a route of a room without a space');
  return { space: call.scope.space, room: call.params.room.toLowerCase() };
}

async function say(engine: LiveEngine, sender: Sender, type: string): Promise<Refusal | null> {
  const [ack] = await engine.submit(sender, [{ op: randomUUID(), command: { type } }]);
  return ack?.trame === 'refused' ? ack.refusal : null;
}

/**
 * The log first, the seats after: cut between the two, the same person asks again and the log, which says that they
 * took the offer, gives the seats their roles.
 */
async function takeOver(engine: LiveEngine, sender: Sender): Promise<Refusal | null> {
  const refusal = await say(engine, sender, 'take-over');
  const room = await engine.getRoom(sender);
  const roles = room === null ? [] : listHandedRoles(room.state as SeminarState);
  const isMine = roles.some(({ member, role }) => member === sender.member && role === 'facilitator');
  if (!isMine) return refusal ?? { code: 'no-hand-over' };
  for (const { member, role } of roles) {
    await engine.seats.changeRole({ ...sender, member }, { role, isGiven: true });
  }
  return null;
}
