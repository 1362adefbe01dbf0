// Counts against announcements, and the ways to read a programme.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  type ActionGroup,
  computeBalance,
  computeCounts,
  computeThemes,
  emptyDetails,
  explainDiscrepancy,
  explainFlags,
  isShown,
  nameSource,
  type Pilot,
  readPrintedHeads,
} from './index.js';

const organisation = (organisationId: string, printed: string | null = null): Pilot => ({
  kind: 'organisation',
  organisationId,
  printed,
  lead: false,
});

const action = (id: string, more: Partial<Action> = {}): Action => ({
  id,
  code: null,
  title: `Action ${id}`,
  groupId: null,
  stage: 'proposal',
  pilots: [],
  objectives: [],
  description: null,
  components: [],
  links: [],
  themeIds: [],
  confidence: 'high',
  flags: [],
  provenance: { kind: 'publication', reference: null, quoted: [], sources: [] },
  restricted: false,
  details: emptyDetails,
  ...more,
});

const rows = (count: number): readonly Action[] =>
  Array.from({ length: count }, (_, index) => action(String(index)));

const groups: readonly ActionGroup[] = [
  { id: 'g1', code: 'CAR-A1', label: 'Un territoire leader des nouvelles énergies', themeId: 'energies' },
  { id: 'g2', code: null, label: null, themeId: null },
];

const note = {
  explanation: 'Le titre annonce 30 projets, le tableau en liste 31.',
  corroboration: ['presse locale'],
};

describe('declared against counted', () => {
  it('keeps both numbers and the note of CARENE: 30 announced, 31 rows', () => {
    const programme = { actions: rows(31), declared: { actions: 30, groups: 5 }, discrepancyNote: note };
    expect(explainDiscrepancy(programme)).toEqual({ declared: 30, counted: 31, ...note });
  });

  it.each([
    [8, 8],
    [14, 14],
    [16, 16],
    [5, null],
  ])('finds nothing to say of %d rows for %s announced', (count, declared) => {
    const programme = {
      actions: rows(count),
      declared: { actions: declared, groups: null },
      discrepancyNote: note,
    };
    expect(explainDiscrepancy(programme)).toBeNull();
  });

  it('says so even when nobody has explained it yet', () => {
    const programme = { actions: rows(1), declared: { actions: 2, groups: null }, discrepancyNote: null };
    expect(explainDiscrepancy(programme)).toEqual({
      declared: 2,
      counted: 1,
      explanation: '',
      corroboration: [],
    });
  });

  it('counts rows whatever the order and whatever is announced', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), (count) => {
        const actions = rows(count);
        const counts = computeCounts({ groups, actions });
        expect(counts.actions).toBe(count);
        expect(computeCounts({ groups, actions: [...actions].reverse() })).toEqual(counts);
      }),
    );
  });

  it('counts stars, pilots to come, categories and uncertain rows; a nameless group is none [R118] [R121]', () => {
    const actions = [
      action('a', { links: [{ name: 'Pacte Ardennes', note: null }] }),
      action('b', { pilots: [{ kind: 'to-be-named', printed: 'À préciser' }], flags: ['sans-pilote'] }),
      action('c', {
        pilots: [{ kind: 'generic', label: 'Entreprises', organisationId: null, lead: false }],
        confidence: 'low',
      }),
    ];
    expect(computeCounts({ groups, actions })).toEqual({
      actions: 3,
      groups: 1,
      starred: 1,
      pilotsToBeNamed: 1,
      genericPilots: 1,
      uncertain: 2,
    });
  });
});

describe('flags of the source', () => {
  it('come with their sentence, and speak for themselves without one', () => {
    expect(
      explainFlags(['sans-pilote', 'inconnu'], { 'sans-pilote': 'La publication indique « À préciser ».' }),
    ).toEqual([
      { flag: 'sans-pilote', note: 'La publication indique « À préciser ».' },
      { flag: 'inconnu', note: 'inconnu' },
    ]);
  });
});

describe('filters', () => {
  const row = action('r', {
    code: 'CAR-07',
    title: 'Création d’une filière H2V vert',
    groupId: 'g1',
    pilots: [organisation('lhyfe', 'LHYFE'), organisation('neopolia', 'Neopolia')],
    components: [{ id: '1', title: 'électrolyseur' }],
    objectives: ['produire sur place'],
  });

  it('shows everything when nothing is asked', () => {
    expect(isShown(row, {}, groups)).toBe(true);
  });

  it.each(['filiere', 'CAR-07', 'neopolia', 'ELECTROLYSEUR', 'sur place', ''])(
    'finds it by « %s »',
    (search) => {
      expect(isShown(row, { search }, groups)).toBe(true);
    },
  );

  it.each([
    [{ groupId: 'g1' }, { groupId: 'g2' }],
    [{ themeId: 'energies' }, { themeId: 'habitants' }],
    [{ stage: 'proposal' }, { stage: 'idea' }],
    [{ pilotId: 'lhyfe' }, { pilotId: 'carene' }],
    [{ pilotState: 'named' }, { pilotState: 'to-be-named' }],
    [{ starred: false }, { starred: true }],
    [{ uncertain: false }, { uncertain: true }],
    [{ search: 'vert' }, { search: 'algues' }],
  ] as const)('keeps it for %o and leaves it out for %o', (kept, left) => {
    expect(isShown(row, kept, groups)).toBe(true);
    expect(isShown(row, left, groups)).toBe(false);
    expect(isShown(row, { ...kept, ...left }, groups)).toBe(false);
  });

  it('finds actions outside any group only when no group is asked', () => {
    expect(isShown(action('x'), { groupId: 'g1' }, groups)).toBe(false);
    expect(isShown(action('x'), {}, groups)).toBe(true);
  });
});

describe('who carries the programme, by family of actors [R124] [R110]', () => {
  const families = new Map<string, string | null>([
    ['carene', 'collectivite'],
    ['airbus', 'entreprise'],
    ['emc2', 'cluster'],
    ['pasca', null],
  ]);

  it('counts roles and organisations, most roles first', () => {
    const actions = [
      action('a', { pilots: [organisation('carene'), organisation('airbus')] }),
      action('b', { pilots: [organisation('carene')] }),
      action('c', { pilots: [organisation('pasca')] }),
      action('d', { pilots: [{ kind: 'to-be-named', printed: null }] }),
    ];
    expect(computeBalance(actions, families)).toEqual([
      { familyId: 'collectivite', pilots: 1, roles: 2 },
      { familyId: 'entreprise', pilots: 1, roles: 1 },
      { familyId: null, pilots: 1, roles: 1 },
    ]);
  });

  it('shares out every role once', () => {
    const ids = fc.uniqueArray(fc.constantFrom('carene', 'airbus', 'emc2', 'pasca', 'inconnue'), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 12 }), (drawn) => {
        const actions = drawn.map((pilots, index) =>
          action(String(index), { pilots: pilots.map((id) => organisation(id)) }),
        );
        const balance = computeBalance(actions, families);
        expect(balance.reduce((sum, line) => sum + line.roles, 0)).toBe(drawn.flat().length);
        expect(balance.reduce((sum, line) => sum + line.pilots, 0)).toBe(new Set(drawn.flat()).size);
      }),
    );
  });
});

describe('themes across territories [R130]', () => {
  it('adds the theme of the group to the action’s own, once', () => {
    expect(computeThemes(action('a', { groupId: 'g1', themeIds: ['cadre-de-vie'] }), groups)).toEqual([
      'cadre-de-vie',
      'energies',
    ]);
    expect(computeThemes(action('a', { groupId: 'g1', themeIds: ['energies'] }), groups)).toEqual([
      'energies',
    ]);
    expect(computeThemes(action('a', { groupId: 'g2' }), groups)).toEqual([]);
  });

  it('guesses no theme from a title, nor from a group that is not of the programme', () => {
    expect(computeThemes(action('énergies'), groups)).toEqual([]);
    expect(computeThemes(action('a', { groupId: 'g1' }), [])).toEqual([]);
    expect(computeThemes(action('b', { groupId: 'g1', themeIds: ['energies'] }), [])).toEqual(['energies']);
  });
});

describe('heads as printed', () => {
  it('are read left to right, groups and objectives only where there are some [R118] [R132]', () => {
    expect(readPrintedHeads(['Axes', 'Projets', 'Pilotes'], { groups: true, objectives: false })).toEqual({
      ...{ group: 'Axes', title: 'Projets', objectives: null, leads: 'Pilotes' },
    });
    const flat = ['Projet phare', 'Objectifs', 'Porteur'];
    expect(readPrintedHeads(flat, { groups: false, objectives: true })).toEqual({
      ...{ group: null, title: 'Projet phare', objectives: 'Objectifs', leads: 'Porteur' },
    });
    expect(readPrintedHeads(['Enjeux', ...flat], { groups: true, objectives: true })?.objectives).toBe(
      'Objectifs',
    );
    expect(readPrintedHeads(['Action', 'Pilote'], { groups: false, objectives: false })?.title).toBe(
      'Action',
    );
  });

  it('are no longer those of a table that has gained or lost a column', () => {
    const printed = ['Axes', 'Projets', 'Pilotes'];
    expect(readPrintedHeads(printed, { groups: true, objectives: true })).toBeNull();
    expect(readPrintedHeads(printed, { groups: false, objectives: false })).toBeNull();
    expect(readPrintedHeads([], { groups: false, objectives: false })).toBeNull();
  });

  it('need as many columns as the table has, no more and no less', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { maxLength: 6 }),
        fc.boolean(),
        fc.boolean(),
        (heads, groups, objectives) => {
          const read = readPrintedHeads(heads, { groups, objectives });
          const wanted = 2 + Number(groups) + Number(objectives);
          expect(read === null).toBe(heads.length !== wanted);
          if (read !== null) {
            const { group, title, objectives: aims, leads } = read;
            expect([group, title, aims, leads].filter((head) => head !== null)).toEqual(heads);
          }
        },
      ),
    );
  });
});

it('names a publication in one line, without two marks in a row', () => {
  const source = { title: 'Comment faire\u202f?', publisher: 'ANCT', section: 'Annexe 1' };
  expect(nameSource(source)).toBe('«\u00a0Comment faire\u202f?\u00a0», ANCT, Annexe 1');
  expect(nameSource({ ...source, section: '' })).toBe('«\u00a0Comment faire\u202f?\u00a0», ANCT');
});
