// Answers a person on the ties they show: what they wish, what is wished of them, what they take back.
import { readOwnShown } from '@trame/core/actor-network';
import type { Database, Tx } from '../../../../platform/server/db/index.js';
import { recordErasure } from '../../../../platform/server/erasure/index.js';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract/shown.js';
import { listLines } from '../roster/repo.js';
import { nameLine } from '../roster/sheet.js';
import { admit, formatDay, type Holder } from './holder.js';
import { eraseLapsed, eraseWishes, listWishes, nameWish, upsertWish } from './shown.repo.js';

/** Names of the roster are told from the opening on, never on the notice. */
function isTold({ wave }: Holder): boolean {
  return wave.state === 'open' || wave.state === 'closed' || wave.state === 'released';
}

async function composeOwn(tx: Tx, holder: Holder, today: string): Promise<contract.OwnShownTies> {
  const { scope, subject, actors } = holder;
  const lines = new Map((await listLines(tx, scope)).map((line) => [line.id, line]));
  const people = actors
    .filter(({ subjectId }) => subjectId !== subject)
    .map(({ subjectId, lineId }) => {
      const line = lines.get(lineId);
      const name = line === undefined ? '' : nameLine(line);
      return { id: subjectId, name, organisation: line?.organisationName ?? '' };
    });
  const there = new Set(people.map(({ id }) => id));
  const own = readOwnShown(await listWishes(tx, scope), subject, today);
  const known = (ids: readonly string[]) => ids.filter((id) => there.has(id));
  return { people, shown: known(own.shown), asked: known(own.asked), asking: known(own.asking) };
}

/** The routes of the ties one shows. */
export function createShownHandlers(database: Database): readonly Handler[] {
  return [
    handle(contract.listOwnShown, ({ body, now }) =>
      admit(database, { token: body.token, lock: 'together' }, async (tx, holder) => {
        if (!isTold(holder)) return refused({ code: 'survey-not-open' });
        await eraseLapsed(tx, holder.scope, formatDay(now));
        return composeOwn(tx, holder, formatDay(now));
      }),
    ),
    handle(contract.wishOwnShown, ({ body, now }) =>
      admit(database, { token: body.token, lock: 'alone' }, async (tx, holder) => {
        const { scope, subject: self, actors } = holder;
        const { person: other } = body;
        const today = formatDay(now);
        if (!isTold(holder)) return refused({ code: 'survey-not-open' });
        if (other === self) return refused({ code: 'survey-oneself' });
        if (!actors.some(({ subjectId }) => subjectId === other)) return refused({ code: 'survey-stranger' });
        await eraseLapsed(tx, scope, today);
        if (body.shown) await upsertWish(tx, scope, { from: self, to: other, day: today });
        else if ((await eraseWishes(tx, scope, { self, other })) > 0) {
          await recordErasure(tx, scope, { kind: 'wish', id: nameWish(self, other), at: new Date(now) });
        }
        return composeOwn(tx, holder, today);
      }),
    ),
  ];
}
