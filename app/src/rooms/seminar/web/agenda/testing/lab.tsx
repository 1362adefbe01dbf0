// A seminar to prepare and a house with one invented method, for tests of the agenda editor.
import { METHODS } from '@trame/core/methods';
import type { AnyMethod, MethodAbout } from '@trame/core/workshop';
import { ids } from '../../../../../../test/invented-fabrique.js';
import type { Answer } from '../../../../../../test/screen.js';
import type { PrepareProps } from '../../../../workshop/web/index.js';
import type { SeminarSheet } from '../../../contract.js';
import type { HouseSource, SeminarHouse } from '../../room/index.js';
import { holdFaces } from '../../room/testing/hold-faces.js';

export const LIST_API = `/api/spaces/${ids.estuary}/seminars`;
export const API = `${LIST_API}/${ids.seminar}`;
export const HOME = `/espaces/${ids.estuary}/seminaires/${ids.seminar}`;
export const AT = `${HOME}/conducteur`;

const step = { methodSettings: null, method: null, role: null, materials: [] };

export function createSheet(changes: Partial<SeminarSheet> = {}): SeminarSheet {
  return {
    id: ids.seminar,
    territoryId: ids.estuary,
    kind: 'local',
    number: 1,
    phase: 'motive',
    title: 'Nos attentes',
    date: '2027-03-11',
    startsAt: '13:30',
    endsAt: '15:35',
    endsBy: '17:00',
    place: { name: 'La Halle', host: null, capacity: 60, access: null },
    status: 'ready',
    note: null,
    version: 3,
    agenda: [
      { ...step, id: 's1', title: 'Accueil', minutes: 15, kind: 'plenary', role: 'Marc V.' },
      { ...step, id: 's2', title: 'Discussion', minutes: 90, kind: 'free', materials: ['Feutres', 'Nappes'] },
      { ...step, id: 's3', title: 'Pause', minutes: 20, kind: 'break' },
    ],
    roomId: null,
    openedAt: null,
    closedAt: null,
    harvestShared: false,
    attendance: { invited: 0, present: 0 },
    methods: ['open-space'],
    ...changes,
  };
}

/** What the server answers while an agenda is written. */
export function answer(sheet = createSheet()): Record<string, Answer> {
  return {
    [`GET ${API}`]: sheet,
    [`GET ${API}/attendees`]: { attendees: [] },
    [`GET ${LIST_API}`]: { seminars: [] },
  };
}

interface Theme {
  readonly theme: string | null;
}

/** Settings reduced to one field. */
function Prepare({ settings, onChange, carry, people }: PrepareProps<Theme & Record<string, unknown>>) {
  return (
    <>
      <label>
        Thème
        <input
          value={settings.theme ?? ''}
          onChange={(event) => onChange({ ...settings, theme: event.target.value })}
        />
      </label>
      <button type="button" onClick={() => onChange({ ...settings, slots: [{ id: 'slot-1', minutes: 60 }] })}>
        Un seul créneau
      </button>
      <p>
        {carry.length} reprises, {people.length} personnes
      </p>
    </>
  );
}

export const about: MethodAbout = {
  title: 'Forum ouvert',
  aim: 'Un mur de défis et d’atouts.',
  when: 'Personne n’a la réponse.',
  notWhen: 'La réponse est décidée.',
  preflight: { question: 'La réponse est-elle déjà connue ?', ifYes: 'Choisissez un pitch.' },
  people: 'De 15 à 150 personnes.',
  needs: ['une grille au mur'],
  failings: [{ failing: 'Rien ne suit.', remedy: 'Le livret part le soir même.' }],
  steps: { theme: 'Le thème', slot: 'Créneau' },
};

/** The house that screens before the day load. */
export const house: SeminarHouse = {
  methods: METHODS.filter(({ id }) => id === 'open-space') as readonly AnyMethod[],
  faces: holdFaces({ 'open-space': { prepare: Prepare as never } }),
  phones: holdFaces({}),
  about: { 'open-space': { fr: about, en: about } },
};

/** Where such screens find it. */
export const source: HouseSource = { ...house, loadLibrary: async () => house };
