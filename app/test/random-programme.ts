// Programmes at random, as the database would give them, for properties and benches.
import { emptyDetails, type Pilot, phases, type Stage, stages, statuses } from '@trame/core/action-programme';
import { createDraw } from '@trame/core/kernel';
import type { ProgrammeReply } from '../src/rooms/action-programme/contract.js';
import type { StoredAction, StoredProgramme } from '../src/rooms/action-programme/server/repo.js';
import { composeProgramme, type PilotName } from '../src/rooms/action-programme/server/sheet.js';

const NAMES = [
  'Grand port du Levant',
  'Lycée du Four',
  'Tuilerie Martin & fils',
  '=Cluster "Mer"',
  'Ville; de Tuile',
];
const WORDS = [
  'quai',
  '=1+1',
  'énergie',
  '@accueil',
  '«\u00a0campus\u00a0»',
  'a;b',
  '<b>',
  '“cité”',
  '-5',
  'filière',
  'l’eau',
  '★',
];

const uuid = (kind: string, index: number): string =>
  `00000000-0000-4000-8${kind.padStart(3, '0')}-${String(index).padStart(12, '0')}`;

/** The organisations that these programmes name. */
export const randomNames: ReadonlyMap<string, PilotName> = new Map(
  NAMES.map((name, index) => [
    uuid('b', index),
    { name, familyId: `f${index % 3}`, familyLabel: `Famille ${index % 3}` },
  ]),
);

const themes = [
  { id: 'eau', label: 'Eau' },
  { id: 'energies', label: 'Énergies' },
];

type Draw = ReturnType<typeof createDraw>;

const pick = <T>(draw: Draw, items: readonly T[]): T => items[draw.below(items.length)] as T;
const maybe = <T>(draw: Draw, value: T): T | null => (draw.below(2) === 0 ? null : value);
const say = (draw: Draw): string =>
  Array.from({ length: 1 + draw.below(5) }, () => pick(draw, WORDS)).join(' ');
const some = <T>(draw: Draw, most: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: draw.below(most + 1) }, (_, index) => make(index));
const day = (draw: Draw): string =>
  new Date(Date.UTC(2026, 0, 1 + draw.below(1500))).toISOString().slice(0, 10);

function drawPilots(draw: Draw): readonly Pilot[] {
  if (draw.below(5) === 0) return [{ kind: 'to-be-named', printed: 'À préciser' }];
  const ids = draw.shuffle([...randomNames.keys()]).slice(0, draw.below(4));
  return ids.map(
    (organisationId, index): Pilot => ({
      kind: 'organisation',
      organisationId,
      printed: maybe(draw, 'Port'),
      lead: index === 0 && ids.length > 1,
    }),
  );
}

function drawAction(draw: Draw, position: number, groups: readonly string[]): StoredAction {
  return {
    id: uuid('a', position),
    code: maybe(draw, `T-${position}`),
    title: say(draw),
    groupId: maybe(draw, pick(draw, [...groups, null])),
    position,
    stage: pick<Stage>(draw, stages),
    pilots: drawPilots(draw),
    objectives: some(draw, 3, () => say(draw)),
    description: maybe(draw, `${say(draw)}\n${say(draw)}`),
    components: some(draw, 2, (index) => ({ id: String(index), title: say(draw) })),
    links: some(draw, 1, () => ({ name: say(draw), note: null })),
    themeIds: some(draw, 1, () => pick(draw, themes).id),
    confidence: 'high',
    flags: [],
    provenance: { kind: 'typed', reference: null, quoted: [], sources: [] },
    exemplarId: null,
    restricted: draw.below(6) === 0,
    details: {
      ...emptyDetails,
      ...{ problem: maybe(draw, say(draw)), solution: maybe(draw, say(draw)) },
      ...{ startsOn: maybe(draw, day(draw)), endsOn: maybe(draw, day(draw)) },
      cost: maybe(draw, { euros: draw.below(1_000_000), precision: 'estimate' as const, note: null }),
      firstStep: maybe(draw, { what: say(draw), who: maybe(draw, say(draw)), due: maybe(draw, day(draw)) }),
      milestones: some(draw, 3, (index) => ({
        id: `m${index}`,
        title: say(draw),
        who: null,
        startsOn: null,
        due: maybe(draw, day(draw)),
        doneOn: null,
      })),
      progress: {
        phase: pick(draw, phases),
        status: maybe(draw, pick(draw, statuses)),
        news: null,
        help: null,
      },
    },
    version: 1,
  };
}

/** A programme of `count` actions drawn from a seed. */
export function drawProgramme(seed: number, count: number): StoredProgramme {
  const draw = createDraw(seed);
  const groups = some(draw, 3, (index) => ({
    id: uuid('c', index),
    code: null,
    label: `Axe ${index} ${say(draw)}`,
    themeId: maybe(draw, 'eau'),
  }));
  return {
    territoryId: uuid('e', 0),
    words: { group: 'axe', lead: 'pilote', action: 'projet' },
    declared: { actions: null, groups: null },
    discrepancyNote: null,
    starMeaning: maybe(draw, 'Commun avec le pacte.'),
    themeWords: {},
    flagDefinitions: {},
    source: null,
    groups,
    actions: Array.from({ length: count }, (_, position) =>
      drawAction(
        draw,
        position,
        groups.map(({ id }) => id),
      ),
    ),
  };
}

/** The reply that a screen would show of it. */
export function showProgramme(programme: StoredProgramme): ProgrammeReply {
  return composeProgramme(programme, {
    shown: programme.actions,
    organisations: randomNames,
    themes,
    territoryName: 'Pays de la Tuile',
  }) as ProgrammeReply;
}
