// Row 5 on introductions: one answer alone, a yes as much as a no, reaches nobody; what one left to be reached comes after two yeses.
import { randomUUID } from 'node:crypto';
import { reciprocity } from '@trame/core/methods/reciprocity';
import { sql } from 'drizzle-orm';
import { createSeminar } from '../../app/src/rooms/seminar/server/index.js';
import { signEverybody } from './named-map.js';
import type { Stage, Tenant } from './stage.js';
import { call } from './survey.js';

const ACTIVITY = 'reciprocity';

interface Asked {
  readonly introduction: string;
  readonly links: readonly { readonly side: string; readonly path: string }[];
}

/** A closed seminar with three pairs of sentences, whose authors are on its list. */
async function playSeminar(stage: Stage, { territory }: Tenant, lead: string): Promise<void> {
  const id = randomUUID();
  const step = { minutes: 60, kind: 'method', role: null, materials: [] } as const;
  const agenda = [
    {
      ...step,
      id: ACTIVITY,
      title: 'Apports et attentes',
      method: reciprocity.id,
      methodSettings: reciprocity.defaults,
    },
  ] as unknown as Parameters<typeof createSeminar>[2]['agenda'];
  await stage.server.database.within(territory, (tx) =>
    createSeminar(tx, territory, {
      ...{
        id,
        number: 1,
        phase: 'motive',
        title: 'Séminaire',
        date: '2027-03-11',
        startsAt: null,
        note: null,
      },
      place: { name: null, host: null, capacity: null, access: null },
      agenda,
    }),
  );
  const base = `/api/spaces/${territory.space}`;
  const send = (url: string, body: object = {}) => call(stage, lead, { method: 'POST', url, body });
  const names = ['A', 'B', 'C', 'D', 'E', 'F'];
  const people = names.map((name) => ({
    ...{ displayName: `Introduite ${name}`, organisationId: null, organisationName: `Maison ${name}` },
    ...{ family: 'company', presence: 'present', consentToPrint: false },
  }));
  await send(`${base}/seminars/${id}/attendees`, { attendees: people });
  const list = await call(stage, lead, { method: 'GET', url: `${base}/seminars/${id}/attendees` });
  const { attendees } = list.json<{ attendees: { id: string; displayName: string }[] }>();
  const lineOf = (name: string) => attendees.find((one) => one.displayName.endsWith(` ${name}`))?.id ?? '';
  const { roomId } = (await send(`${base}/seminars/${id}/open`)).json<{ roomId: string }>();
  const order = (command: object) => send(`${base}/rooms/${roomId}/commands`, { op: randomUUID(), command });
  await order({ type: 'open' });
  for (const [at, word] of ['navette', 'logement', 'soudure'].entries()) {
    for (const [kind, name] of [
      ['offer', names[2 * at]],
      ['need', names[2 * at + 1]],
    ] as const) {
      const slip = { kind, text: `Une ${word}`, team: null, about: null, tags: [], sources: [] };
      const onBehalfOf = { id: lineOf(name ?? '') };
      await order({
        type: 'activity',
        activity: ACTIVITY,
        command: { type: 'write-slip', ...slip, channel: 'scribe', onBehalfOf },
      });
    }
  }
  await send(`${base}/seminars/${id}/close`);
}

/** A server written without care takes one yes for two. */
async function mirrorAnswers(stage: Stage, { territory }: Tenant): Promise<void> {
  await stage.server.database.within(territory, (tx) =>
    tx.execute(sql`
      update introduction_end as own set agreed_on = other.agreed_on
      from introduction_end as other
      where own.space_id = other.space_id and own.introduction_id = other.introduction_id
        and own.side <> other.side and own.agreed_on is null`),
  );
}

/**
 * Three introductions: nobody answers, one says yes alone and leaves a contact, one says yes then no. Everybody reads before
 * and after: the same bytes, and no contact anywhere. Then the second yes comes, and the two people alone read the contact.
 */
export async function playIntroductions(stage: Stage, tenant: Tenant, sabotage: boolean) {
  const { territory } = tenant;
  const base = `/api/spaces/${territory.space}`;
  const lead = await stage.server.signIn('project-lead', territory);
  await playSeminar(stage, tenant, lead);
  const pairs = (await call(stage, lead, { method: 'GET', url: `${base}/introductions` })).json<{
    pairs: { place: object }[];
  }>().pairs;
  const asked: Asked[] = [];
  for (const { place } of pairs) {
    const reply = await call(stage, lead, { method: 'POST', url: `${base}/introductions`, body: place });
    asked.push(reply.json<Asked>());
  }
  const tokenOf = (at: number, side: string) =>
    asked[at]?.links.find((link) => link.side === side)?.path.replace('/m#', '') ?? '';
  const own = (path: string, body: object) =>
    call(stage, '', { method: 'POST', url: `/api/introduction${path}`, body });
  const say = (at: number, side: string, agrees: boolean) =>
    own('/answer', { token: tokenOf(at, side), agrees, contact: `canari-${at}-${side}@exemple.fr` });
  const callers = await signEverybody(stage, tenant);
  const paths = ['introductions', 'network-map', 'roster', 'family-bridges', 'piloting', 'network-ties'];
  const readAll = async (): Promise<readonly string[]> => {
    const texts: string[] = [];
    for (const path of paths) {
      for (const { cookie } of callers) {
        const reply = await stage.server.send({ url: `${base}/${path}`, cookie });
        // A refusal names itself with a fresh reference.
        texts.push(reply.status === 200 ? reply.text.replace(/"readAt":"[^"]*"/, '') : String(reply.status));
      }
    }
    for (const at of asked.keys()) texts.push((await own('', { token: tokenOf(at, 'need') })).text);
    return texts;
  };
  const before = await readAll();
  await say(1, 'offer', true);
  await say(2, 'offer', true);
  await say(2, 'offer', false);
  if (sabotage) await mirrorAnswers(stage, tenant);
  const after = await readAll();
  const changed = after.filter((text, at) => text !== before[at]).length;
  const contacts = after.filter((text) => text.includes('canari-')).length;
  const made = (await say(1, 'need', true)).text.includes('canari-1-offer@exemple.fr');
  const last = await readAll();
  const told = last.slice(0, -asked.length).filter((text) => text.includes('canari-')).length;
  return { asked: asked.length, reads: before.length, changed, contacts, made, toldToTheTeam: told };
}
