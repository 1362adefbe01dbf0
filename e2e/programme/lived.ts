// The programme of CARENE as it is after some months, written over the wire: dates, news, a version, a committee, an ending.
import { callApi } from '../stage/client.js';
import { findSeminar } from '../stage/seminar.js';
import type { RunningServer } from '../stage/server.js';

/** Where the screens of a programme that has lived are. */
export interface Lived {
  readonly space: string;
  readonly cookie: string;
  readonly committee: string;
  /** The Fabrique of the territory. */
  readonly fabrique: string;
  /** An action of each stage, by its stage. */
  readonly actions: Readonly<Record<string, string>>;
  readonly territories: readonly { readonly id: string; readonly slug: string }[];
}

interface Row {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly groupId: string | null;
  readonly pilots: readonly { readonly organisationId: string | null; readonly label: string }[];
}

type Ask = <T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object) => Promise<T>;

const STAGES = ['idea', 'proposal', 'project-sheet', 'action-sheet', 'follow-up', 'closing'] as const;
const STATES = ['in-progress', 'late', 'blocked', 'paused', 'finished', null] as const;

function createAsk(address: string, { space, cookie }: { space: string; cookie: string }): Ask {
  return async <T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object) => {
    const call = { method, cookie, ...(body !== undefined && { body }) };
    const answer = await callApi(address, `/api/spaces/${space}/${path}`, call);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`e2e/lived: ${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text) as T;
  };
}

function composeDetails(rank: number): object {
  const month = String((rank % 12) + 1).padStart(2, '0');
  return {
    ...{ startsOn: `2027-${month}-01`, endsOn: `2028-${month}-28` },
    problem: 'Les jeunes du bassin partent se former ailleurs et ne reviennent pas.',
    solution: 'Une école au milieu des ateliers, ouverte le soir.',
    territoryValue: 'Vingt jeunes restent chaque année.',
    firstStep: { what: 'Réunir le groupe', who: 'le pilote', due: `2027-${month}-10` },
    contact: { label: 'La cheffe de projet', mail: 'projet@exemple.fr', phone: null },
    milestones: [
      {
        id: '1',
        title: 'Étude rendue',
        who: 'le port',
        startsOn: null,
        due: `2027-${month}-20`,
        doneOn: null,
      },
    ],
  };
}

/** The pilots of a row that was read, as they are written back. */
export const keepPilots = ({ pilots }: Pick<Row, 'pilots'>) =>
  pilots.map(({ organisationId, label }) =>
    organisationId === null
      ? { kind: 'person', label, lead: false }
      : { kind: 'organisation', organisationId, printed: label, lead: false },
  );

async function writeSheets(ask: Ask, rows: readonly Row[]): Promise<Readonly<Record<string, string>>> {
  const byStage: Record<string, string> = {};
  for (const [rank, row] of rows.entries()) {
    const stage = STAGES[rank % STAGES.length] ?? 'idea';
    byStage[stage] ??= row.id;
    const { version, title, groupId } = row;
    await ask('PUT', `actions/${row.id}`, {
      ...{ version, title, groupId, stage, pilots: keepPilots(row), details: composeDetails(rank) },
    });
    const status = STATES[rank % STATES.length] ?? null;
    await ask('POST', `actions/${row.id}/progress`, {
      ...{ version: version + 1, phase: 'study', status, news: 'L’étude est lancée avec le port.' },
      help: status === 'blocked' ? { text: 'Un terrain près de la gare.', to: 'la sous-préfète' } : null,
    });
  }
  return byStage;
}

/** Lives some months of the programme on a running server. */
export async function liveProgramme(server: RunningServer): Promise<Lived> {
  const { space, cookie } = await findSeminar(server.address, server.organiserLink);
  const ask = createAsk(server.address, { space, cookie });
  const { actions: rows } = await ask<{ actions: readonly Row[] }>('GET', 'programme');
  await ask('POST', 'programme/versions', { label: 'v1, séminaire 4' });
  const actions = await writeSheets(ask, rows.slice(0, 18));
  await ask('PUT', 'programme/pulse', { isOn: true, isPublic: true, fallback: 'la cheffe de projet' });
  const ended = rows[20]?.id ?? '';
  const { version } = await ask<Row>('GET', `actions/${ended}`);
  await ask('POST', `actions/${ended}/ending`, {
    ...{ version, kind: 'abandoned', on: '2026-06-01', reason: 'Le financement n’est pas venu.' },
    lesson: 'Chercher le financeur avant la date.',
  });
  const { id: committee } = await ask<{ id: string }>('POST', 'programme/committees', {
    ...{ title: 'Comité de pilotage', on: '2026-11-20', chair: 'la présidente', present: ['Région', 'Port'] },
  });
  const reply = await callApi(server.address, '/api/spaces', { cookie });
  const { spaces } = (await reply.json()) as {
    spaces: readonly { id: string; slug: string; kind: string }[];
  };
  const fabrique = spaces.find(({ kind }) => kind === 'fabrique')?.id ?? '';
  const territories = spaces.filter(({ kind }) => kind === 'territory');
  return { space, cookie, committee, fabrique, actions, territories };
}
