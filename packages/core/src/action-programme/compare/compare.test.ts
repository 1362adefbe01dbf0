// Two dates of one programme: counts that add up, every difference told once, nothing told that is not there.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someProgramme } from '../../../test/programmes.js';
import {
  type Action,
  type ActionDetails,
  type ComparisonWords,
  compareActions,
  compareProgrammes,
  describeChange,
  describeComparison,
  type FieldChange,
  type Pilot,
  type ProgrammeSnapshot,
} from '../index.js';
import { createAction, fullAction, fullDetails, organisation } from '../testing/sample.js';

const namePilot = (pilot: Pilot): string =>
  'organisationId' in pilot
    ? (pilot.organisationId ?? '')
    : 'label' in pilot
      ? pilot.label
      : (pilot.printed ?? '');
const names = { namePilot, nameGroup: (id: string) => `groupe ${id}` };

const change = (more: Partial<Action>, details: Partial<ActionDetails> = {}): readonly FieldChange[] =>
  compareActions(
    fullAction,
    { ...fullAction, ...more, details: { ...fullAction.details, ...details } },
    names,
  );

describe('two states of one action', () => {
  it('that are the same differ in nothing', () => {
    expect(change({})).toEqual([]);
  });

  it('tell a value with what it was', () => {
    expect(change({ title: 'École de prod' })).toEqual([
      { kind: 'value', field: 'title', before: 'École de production industrielle', after: 'École de prod' },
    ]);
    expect(change({ groupId: null })).toEqual([
      { kind: 'value', field: 'group', before: 'groupe axe-1', after: null },
    ]);
    expect(change({ stage: 'closing' })).toMatchObject([{ field: 'stage', before: 'follow-up' }]);
  });

  it('tell phase and status apart [R125]', () => {
    const progress = { ...fullDetails.progress, phase: 'operation', status: null } as const;
    expect(change({}, { progress })).toEqual([
      { kind: 'value', field: 'phase', before: 'study', after: 'operation' },
      { kind: 'value', field: 'status', before: 'in-progress', after: null },
    ]);
  });

  it('tell that a text was written, rewritten or erased, and do not print it', () => {
    expect(change({ description: 'longue histoire' })).toEqual([
      { kind: 'text', field: 'description', how: 'written' },
    ]);
    expect(change({}, { problem: 'autrement' })).toEqual([
      { kind: 'text', field: 'problem', how: 'rewritten' },
    ]);
    expect(change({}, { territoryValue: null })).toEqual([
      { kind: 'text', field: 'territory-value', how: 'erased' },
    ]);
  });

  it('tell who arrived and who left, « À préciser » being nobody [R119]', () => {
    expect(change({ pilots: [organisation('campus')] })).toEqual([
      {
        kind: 'list',
        field: 'pilots',
        arrived: ['campus'],
        left: ['lycee', 'la directrice du campus'],
      },
    ]);
    const waiting = change({ pilots: [{ kind: 'to-be-named', printed: 'À préciser' }] });
    expect(waiting).toMatchObject([{ arrived: [], left: ['lycee', 'la directrice du campus'] }]);
  });

  it('tell a milestone that was done, a commitment taken back, a wait that was settled', () => {
    const milestones = fullDetails.milestones.map((one) => ({ ...one, doneOn: '2020-09-01' }));
    const commitments = fullDetails.commitments.map((one) => ({ ...one, withdrawnOn: '2020-09-01' }));
    const awaited = fullDetails.awaited.map((one) => ({ ...one, settledOn: '2020-09-01' }));
    expect(change({}, { milestones, commitments, awaited })).toEqual([
      { kind: 'list', field: 'milestones-done', arrived: ['Première rentrée'], left: [] },
      { kind: 'list', field: 'commitments', arrived: [], left: ['Anne Exemple\u202f: ouvrir douze places'] },
      { kind: 'list', field: 'awaited', arrived: [], left: ['État\u202f: l’agrément'] },
    ]);
  });

  it('tell sums state by state [R126]', () => {
    const financing = fullDetails.financing.map((line) => ({ ...line, state: 'obtained' as const }));
    expect(change({}, { financing, cost: null })).toEqual([
      { kind: 'amount', field: 'cost', before: 400_000, after: null },
      { kind: 'amount', field: 'asked', before: 50_000, after: 0 },
      { kind: 'amount', field: 'obtained', before: 120_000, after: 170_000 },
    ]);
  });

  it('tell a first step with who and when, and a restriction', () => {
    expect(change({ restricted: true }, { firstStep: null })).toEqual([
      {
        kind: 'value',
        field: 'first-step',
        before: 'Visiter l’école d’Aizenay, Lycée du Four, 2020-03-01',
        after: null,
      },
      { kind: 'restriction', restricted: true },
    ]);
  });
});

const snapshot = (actions: readonly Action[]): ProgrammeSnapshot => ({
  words: { group: 'axe', lead: 'pilote', action: 'action' },
  groups: [{ id: 'axe-1', code: null, label: 'Un territoire qui forme', themeId: null }],
  actions,
});

const ended = (id: string): Action =>
  createAction({
    id,
    title: `Action ${id}`,
    stage: 'closing',
    details: {
      ending: {
        kind: 'abandoned',
        on: '2020-12-01',
        reason: 'Le site ferme.',
        result: null,
        lesson: null,
        ties: null,
        intoActionId: null,
        transferredTo: null,
      },
    },
  });

describe('[R150] two dates of one programme', () => {
  const plain = (id: string, title = `Action ${id}`): Action => createAction({ id, title });

  it('sort actions into arrived, taken out, ended, changed and still', () => {
    const comparison = compareProgrammes(
      snapshot([plain('a'), plain('b'), plain('c'), plain('gone')]),
      snapshot([plain('a'), plain('b', 'Autre nom'), ended('c'), plain('new'), ended('born-and-ended')]),
      namePilot,
    );
    expect(comparison.added.map(({ id }) => id)).toEqual(['new', 'born-and-ended']);
    expect(comparison.removed.map(({ id }) => id)).toEqual(['gone']);
    expect(comparison.ended.map(({ action }) => action.id)).toEqual(['c', 'born-and-ended']);
    expect(comparison.changed.map(({ action }) => action.id)).toEqual(['b']);
    expect(comparison.unchanged).toBe(1);
    expect([comparison.before.actions, comparison.after.actions]).toEqual([4, 5]);
  });

  it('tell an ending once: what had ended before is not told again', () => {
    const comparison = compareProgrammes(snapshot([ended('c')]), snapshot([ended('c')]), namePilot);
    expect(comparison).toMatchObject({ ended: [], changed: [], unchanged: 1 });
  });

  it('name a group by its label on either date, and by nothing when it has none', () => {
    const moved = { ...plain('a'), groupId: 'axe-1' };
    const lost = { ...plain('b'), groupId: 'nowhere' };
    const comparison = compareProgrammes(
      snapshot([plain('a'), plain('b')]),
      snapshot([moved, lost]),
      namePilot,
    );
    expect(comparison.changed.map(({ changes }) => changes)).toEqual([
      [{ kind: 'value', field: 'group', before: null, after: 'Un territoire qui forme' }],
    ]);
  });

  it('law: after = before + added − removed, and each common action stands in one list', () => {
    fc.assert(
      fc.property(someProgramme, someProgramme, fc.nat(6), (one, other, shared) => {
        const later = { ...other, actions: [...one.actions.slice(0, shared), ...other.actions] };
        const comparison = compareProgrammes(one, later, namePilot);
        const { before, after, added, removed } = comparison;
        expect(after.actions).toBe(before.actions + added.length - removed.length);
        const arrived = new Set(added.map(({ id }) => id));
        const endedHere = comparison.ended.filter(({ action }) => !arrived.has(action.id)).length;
        expect(endedHere + comparison.changed.length + comparison.unchanged).toBe(
          after.actions - added.length,
        );
      }),
    );
  });

  it('law: a programme compared with itself has not moved', () => {
    fc.assert(
      fc.property(someProgramme, (programme) => {
        expect(compareProgrammes(programme, programme, namePilot)).toMatchObject({
          ...{ added: [], removed: [], ended: [], changed: [] },
          unchanged: programme.actions.length,
        });
      }),
    );
  });

  it('law: read backwards, what arrived was taken out', () => {
    fc.assert(
      fc.property(someProgramme, someProgramme, (one, other) => {
        const there = compareProgrammes(one, other, namePilot);
        const back = compareProgrammes(other, one, namePilot);
        expect(there.added).toEqual(back.removed);
        expect(there.removed).toEqual(back.added);
      }),
    );
  });
});

const triple = (name: string) => ({
  set: `${name} mis à {after}`,
  changed: `${name} de {before} à {after}`,
  erased: `${name} retiré ({before})`,
});
const text = (name: string) => ({
  written: `${name} écrit`,
  rewritten: `${name} réécrit`,
  erased: `${name} effacé`,
});
const list = (name: string) => ({ arrived: `${name} : + {words}`, left: `${name} : − {words}` });

const words: ComparisonWords = {
  stages: {
    idea: 'idée',
    proposal: 'proposition',
    'project-sheet': 'fiche projet',
    'action-sheet': 'fiche action',
    'follow-up': 'suivi',
    closing: 'clôture',
  },
  phases: { idea: 'idée', study: 'étude', operation: 'opération' },
  statuses: {
    'in-progress': 'en cours',
    late: 'en retard',
    paused: 'en pause',
    blocked: 'bloqué',
    abandoned: 'abandonné',
    finished: 'terminé',
  },
  endings: {
    'carried-out': 'réalisée',
    abandoned: 'abandonnée',
    merged: 'fusionnée',
    transferred: 'transférée',
  },
  values: {
    title: triple('nom'),
    group: triple('groupe'),
    stage: triple('stade'),
    phase: triple('phase'),
    status: triple('état'),
    'first-step': triple('premier pas'),
    'starts-on': triple('début'),
    'ends-on': triple('fin'),
    'legal-form': triple('forme'),
  },
  texts: {
    description: text('texte'),
    problem: text('problème'),
    solution: text('solution'),
    'territory-value': text('valeur'),
    'partners-value': text('valeurs'),
  },
  lists: {
    pilots: list('pilotes'),
    objectives: list('objectifs'),
    partners: list('partenaires'),
    members: list('groupe'),
    links: list('liens'),
    milestones: list('jalons'),
    'milestones-done': list('faits'),
    commitments: list('engagements'),
    indicators: list('indicateurs'),
    awaited: list('attentes'),
  },
  amounts: {
    cost: triple('coût'),
    sought: triple('cherché'),
    asked: triple('demandé'),
    obtained: triple('obtenu'),
  },
  restricted: 'devenue restreinte',
  opened: 'n’est plus restreinte',
  ended: '{ending} le {day} : {reason}',
  summary:
    '{before} → {after} : +{added} −{removed}, {ended} closes, {changed} changées, {unchanged} inchangées',
  nothing: 'rien n’a bougé sur {after}',
  formatEuros: (euros) => `${euros} €`,
  formatDay: (day) => day.split('-').reverse().join('/'),
};

describe('[R150] a comparison in plain words', () => {
  it.each<[FieldChange, readonly string[]]>([
    [{ kind: 'value', field: 'stage', before: 'idea', after: 'proposal' }, ['stade de idée à proposition']],
    [{ kind: 'value', field: 'phase', before: 'idea', after: 'study' }, ['phase de idée à étude']],
    [{ kind: 'value', field: 'status', before: null, after: 'blocked' }, ['état mis à bloqué']],
    [{ kind: 'value', field: 'ends-on', before: '2020-12-31', after: null }, ['fin retiré (31/12/2020)']],
    [{ kind: 'value', field: 'title', before: 'A', after: 'B' }, ['nom de A à B']],
    [
      {
        ...{ kind: 'value', field: 'first-step' },
        ...{ before: 'Réunir le groupe, le pilote', after: 'Réunir le groupe, le pilote, 2027-01-10' },
      },
      ['premier pas de Réunir le groupe, le pilote à Réunir le groupe, le pilote, 10/01/2027'],
    ],
    [{ kind: 'text', field: 'problem', how: 'rewritten' }, ['problème réécrit']],
    [
      { kind: 'list', field: 'pilots', arrived: ['Port', 'Lycée'], left: ['Club'] },
      ['pilotes : + Port ; Lycée', 'pilotes : − Club'],
    ],
    [{ kind: 'list', field: 'links', arrived: [], left: ['Pacte'] }, ['liens : − Pacte']],
    [{ kind: 'amount', field: 'cost', before: null, after: 10 }, ['coût mis à 10 €']],
    [{ kind: 'amount', field: 'obtained', before: 0, after: 5 }, ['obtenu de 0 € à 5 €']],
    [{ kind: 'restriction', restricted: true }, ['devenue restreinte']],
    [{ kind: 'restriction', restricted: false }, ['n’est plus restreinte']],
  ])('says %j', (found, expected) => {
    expect(describeChange(found, words)).toEqual(expected);
  });

  it('says the whole: a summary, then each action', () => {
    const before = snapshot([createAction({ id: 'a' }), createAction({ id: 'c' })]);
    const after = snapshot([
      createAction({ id: 'a', title: 'Autre nom' }),
      ended('c'),
      createAction({ id: 'n' }),
    ]);
    expect(describeComparison(compareProgrammes(before, after, namePilot), words)).toEqual({
      summary: '2 → 3 : +1 −0, 1 closes, 1 changées, 0 inchangées',
      added: [{ id: 'n', title: 'École de production industrielle', sentences: ['idée'] }],
      removed: [],
      ended: [{ id: 'c', title: 'Action c', sentences: ['abandonnée le 01/12/2020 : Le site ferme.'] }],
      changed: [
        { id: 'a', title: 'Autre nom', sentences: ['nom de École de production industrielle à Autre nom'] },
      ],
    });
  });

  it('says that nothing moved', () => {
    const same = snapshot([createAction({})]);
    const said = describeComparison(compareProgrammes(same, same, namePilot), words);
    expect(said.summary).toBe('rien n’a bougé sur 1');
  });

  it('law: never says an empty sentence, nor leaves a hole', () => {
    fc.assert(
      fc.property(someProgramme, someProgramme, fc.nat(6), (one, other, shared) => {
        const renamed = one.actions.slice(0, shared).map((action, rank) => ({
          ...(other.actions[rank] ?? action),
          id: action.id,
        }));
        const said = describeComparison(
          compareProgrammes(one, { ...other, actions: renamed }, namePilot),
          words,
        );
        const sentences = [...said.ended, ...said.changed].flatMap((line) => line.sentences);
        for (const sentence of [said.summary, ...sentences]) expect(sentence).toMatch(/^[^{}]+$/);
        for (const line of said.changed) expect(line.sentences.length).toBeGreaterThan(0);
      }),
    );
  });
});
