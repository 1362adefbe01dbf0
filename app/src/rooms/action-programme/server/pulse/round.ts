// The round of a day in a territory: who answers is read from the sheets, who is written to from the rules.
import {
  addDays,
  type Contact,
  isSendingDay,
  isUnderWay,
  monthOf,
  planRound,
} from '@trame/core/action-programme';
import type { Database, TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { queueMail } from '../../../../platform/server/mail/index.js';
import { mailAddress } from '../../contract/details.js';
import { dayOf } from '../context.js';
import { getStoredProgramme, type StoredAction } from '../repo.js';
import {
  ensureSetting,
  insertCorrespondent,
  insertPulseMail,
  listAnswers,
  listCorrespondents,
  listPulseMails,
  lockCorrespondents,
  renameCorrespondent,
  replaceSeats,
  type StoredCorrespondent,
} from './pulse.repo.js';

/** The address of a contact, when it is one. */
export function readAddress(contact: Contact | null): string | null {
  const mail = contact?.mail?.trim().toLowerCase() ?? '';
  return mailAddress.safeParse(mail).success ? mail : null;
}

interface Voice {
  readonly label: string;
  readonly address: string | null;
  readonly actionIds: string[];
}

/** Contacts of the sheets under way, one voice an address; without an address, one voice a name. */
function listVoices(actions: readonly StoredAction[]): readonly Voice[] {
  const voices = new Map<string, Voice>();
  for (const action of actions.filter(isUnderWay)) {
    const { contact } = action.details;
    if (contact === null) continue;
    const address = readAddress(contact);
    const key = address ?? `name ${contact.label.toLowerCase()}`;
    const voice = voices.get(key) ?? { label: contact.label.slice(0, 200), address, actionIds: [] };
    voice.actionIds.push(action.id);
    voices.set(key, voice);
  }
  return [...voices.values()];
}

/** Brings those who answer in step with the sheets; whoever answers for nothing any more keeps past answers. */
export async function syncCorrespondents(
  tx: Tx,
  scope: TenantScope,
): Promise<readonly StoredCorrespondent[]> {
  await lockCorrespondents(tx, scope);
  const { actions } = await getStoredProgramme(tx, scope);
  const known = await listCorrespondents(tx, scope);
  const voices = listVoices(actions);
  const same = (one: { address: string | null; label: string }, voice: Voice): boolean =>
    voice.address === null
      ? one.address === null && one.label.toLowerCase() === voice.label.toLowerCase()
      : one.address === voice.address;
  for (const one of known) {
    if (voices.some((voice) => same(one, voice))) continue;
    if (one.actionIds.length > 0) await replaceSeats(tx, scope, { correspondentId: one.id, actionIds: [] });
  }
  for (const voice of voices) {
    const found = known.find((one) => same(one, voice));
    const correspondentId = found?.id ?? (await insertCorrespondent(tx, scope, voice));
    if (found !== undefined && found.label !== voice.label) {
      await renameCorrespondent(tx, scope, { id: found.id, label: voice.label });
    }
    if (found?.actionIds.toSorted().join() === voice.actionIds.toSorted().join()) continue;
    await replaceSeats(tx, scope, { correspondentId, actionIds: voice.actionIds });
  }
  return listCorrespondents(tx, scope);
}

/** How long a mail waits before it leaves: what is asked in the same hour leaves together, and a mistake is seen. */
export const GATHER = 10 * 60_000;

/** Asks for the mails of a day; run again on the same day, it asks for none. Off, it asks for none at all. */
export async function runPulseRound(
  database: Database,
  scope: TenantScope,
  at: number,
): Promise<{ readonly asked: number; readonly reminded: number }> {
  return database.within(scope, async (tx) => {
    const done = { asked: 0, reminded: 0 };
    const setting = await ensureSetting(tx, scope);
    const today = dayOf(at);
    if (!setting.isOn || !isSendingDay(today)) return done;
    const from = monthOf(addDays(today, -40));
    const correspondents = await syncCorrespondents(tx, scope);
    const sent = await listPulseMails(tx, scope, from);
    const answered = await listAnswers(tx, scope, from);
    for (const mail of planRound({ today, correspondents, sent, answered })) {
      const to = correspondents.find(({ id }) => id === mail.correspondentId);
      if (to === undefined) continue;
      const { id, label, address, actionIds } = to;
      if (!(await insertPulseMail(tx, scope, { ...mail, actionIds }))) continue;
      await queueMail(tx, scope, {
        key: `pulse/${mail.kind}/${id}/${mail.month}`,
        kind: `pulse-${mail.kind}`,
        ...{ address, recipient: label },
        payload: { correspondentId: id, month: mail.month },
        dueAt: new Date(at + GATHER),
        madeAt: new Date(at),
      });
      done[mail.kind === 'question' ? 'asked' : 'reminded'] += 1;
    }
    return done;
  });
}
