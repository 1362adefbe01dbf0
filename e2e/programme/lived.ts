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

/** The sheet that holds everything, by its rank: the first of those that are followed. */
const FULL = 4;

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

/** What a sheet holds once money, partners, indicators and decisions are written on it. */
function composeFullDetails(): object {
  return {
    partners: [
      {
        ...{ id: '1', organisationId: null, label: 'Le lycée du port' },
        ...{ brings: 'un atelier deux soirs par semaine', gains: 'des apprentis qui restent' },
      },
    ],
    cost: { euros: 240_000, precision: 'estimate', note: 'hors achat du terrain' },
    financing: [
      {
        ...{ id: '1', source: 'Région', kind: 'region', organisationId: null },
        ...{ euros: 80_000, state: 'obtained', year: 2027 },
      },
      {
        ...{ id: '2', source: 'Entreprises du bassin', kind: 'private', organisationId: null },
        ...{ euros: 60_000, state: 'asked', year: 2027 },
      },
      {
        ...{ id: '3', source: 'Fonds européen', kind: 'europe', organisationId: null },
        ...{ euros: null, state: 'sought', year: null },
      },
    ],
    legalForm: 'Association, puis société coopérative d’intérêt collectif',
    indicators: [
      {
        ...{ id: '1', label: 'Jeunes formés', unit: 'personnes' },
        baseline: { value: 12, on: '2026-01-01', source: 'rectorat' },
        target: { value: 40, due: '2028-12-31' },
        readings: [{ value: 18, on: '2026-06-01', source: 'rectorat' }],
      },
    ],
    awaited: [
      {
        ...{ id: '1', from: 'État', organisationId: null, what: 'l’agrément de la formation' },
        ...{ blockingText: 'Code du travail, article L. 6351-1', since: '2026-03-01', settledOn: null },
      },
      {
        ...{ id: '2', from: 'Région', organisationId: null, what: 'l’avis sur la carte des formations' },
        ...{ blockingText: null, since: '2026-05-04', settledOn: null },
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
      ...{ version, title, groupId, stage, pilots: keepPilots(row) },
      details: { ...composeDetails(rank), ...(rank === FULL && composeFullDetails()) },
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
  const promised = rows[FULL]?.id ?? '';
  const sheet = await ask<Row>('GET', `actions/${promised}`);
  await ask('POST', `actions/${promised}/commitments`, {
    ...{ version: sheet.version, person: 'Anne Exemple', role: 'présidente', on: '2026-06-01' },
    wording: 'ouvrir l’atelier deux soirs par semaine avant l’été',
  });
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

/** Somebody else saves the sheet that is followed, while it is open before another. */
export async function saveElsewhere(server: RunningServer, { space, cookie, actions }: Lived): Promise<void> {
  const ask = createAsk(server.address, { space, cookie });
  const id = actions['follow-up'] ?? '';
  const { version, title, groupId, pilots } = await ask<Row>('GET', `actions/${id}`);
  await ask('PUT', `actions/${id}`, {
    ...{ version, title, groupId, stage: 'follow-up', pilots: keepPilots({ pilots }) },
    details: {
      problem: 'Les jeunes du bassin partent se former à Nantes.',
      solution: 'Deux soirs par semaine.',
    },
  });
}
