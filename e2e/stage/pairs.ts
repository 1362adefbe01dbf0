// A closed seminar of the demonstration that leaves offers and needs: what introductions stand on.
import { reciprocity } from '@trame/core/methods/reciprocity';
import type { ProgrammeHouse } from '../programme/house.js';

const ACTIVITY = 'reciprocity';

/** Who offers and who needs, in sentences that share a word; each speaks for an organisation of the directory. */
export const PAIRS = [
  {
    offer: { who: 'Ana Four', text: 'Quatre logements meublés près de la gare' },
    need: { who: 'Bob Quai', text: 'Deux logements pour des apprentis, de septembre à juin' },
  },
  {
    offer: { who: 'Cléa Grue', text: 'Une navette le matin, depuis Pornichet' },
    need: { who: 'Driss Cale', text: 'Une navette pour l’équipe qui sort à vingt et une heures' },
  },
  {
    offer: { who: 'Elsa Bord', text: 'Un atelier de soudure, libre le soir' },
    need: { who: 'Fred Amarre', text: 'Former à la soudure une douzaine de personnes' },
  },
] as const;

interface Sheet {
  readonly version: number;
  readonly phase: string | null;
  readonly title: string;
  readonly place: object;
}

type Named = readonly { readonly id: string; readonly displayName: string }[];

async function listPeople({ ask }: ProgrammeHouse, path: string): Promise<ReadonlyMap<string, string>> {
  const { organisations } = await ask<{ organisations: readonly { id: string; name: string }[] }>(
    'GET',
    'organisations',
  );
  const attendees = PAIRS.flatMap(({ offer, need }) => [offer, need]).map(({ who }, at) => ({
    ...{ displayName: who, family: 'company', presence: 'present', consentToPrint: false },
    organisationId: organisations[at * 3]?.id ?? null,
    organisationName: organisations[at * 3]?.name ?? '',
  }));
  await ask('POST', `${path}/attendees`, { attendees });
  const { attendees: list } = await ask<{ attendees: Named }>('GET', `${path}/attendees`);
  return new Map(list.map(({ id, displayName }) => [displayName, id]));
}

/** Holds the first local seminar on offers and needs alone, and closes it. */
export async function playPairs(house: ProgrammeHouse): Promise<void> {
  const { ask } = house;
  const { seminars } = await ask<{ seminars: readonly { id: string; kind: string; number: number }[] }>(
    'GET',
    'seminars',
  );
  const path = `seminars/${seminars.find(({ kind, number }) => kind === 'local' && number === 1)?.id}`;
  const { version, phase, title, place } = await ask<Sheet>('GET', path);
  const step = { minutes: 60, kind: 'method', role: null, materials: [] };
  const settings = { method: reciprocity.id, methodSettings: reciprocity.defaults };
  await ask('PUT', path, {
    ...{ version, phase, title, place, date: '2026-03-12', startsAt: '13:30', note: null },
    agenda: [{ ...step, ...settings, id: ACTIVITY, title: 'Apports et attentes' }],
  });
  const people = await listPeople(house, path);
  const { roomId } = await ask<{ roomId: string }>('POST', `${path}/open`, {});
  const order = async (command: object): Promise<void> => {
    const answer = await ask<{ trame: string; sentence?: string }>('POST', `rooms/${roomId}/commands`, {
      ...{ op: crypto.randomUUID(), command },
    });
    if (answer.trame !== 'ack') throw new Error(`e2e/pairs: ${answer.sentence}`);
  };
  await order({ type: 'open' });
  for (const pair of PAIRS) {
    for (const kind of ['offer', 'need'] as const) {
      const slip = { kind, text: pair[kind].text, team: null, about: null, tags: [], sources: [] };
      const onBehalfOf = { id: people.get(pair[kind].who) ?? '' };
      const command = { type: 'write-slip', ...slip, channel: 'scribe', onBehalfOf };
      await order({ type: 'activity', activity: ACTIVITY, command });
    }
  }
  await ask('POST', `${path}/close`, {});
}
