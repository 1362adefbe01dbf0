// What no print of a session of pitches may do, whatever the session: lose a row, leave a hole, name what was hidden.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createCard,
  createFloor,
  createPitchRoom,
  facilitator,
  nadia,
  scribe,
} from '../../../../test/pitch-room.js';
import { playRehearsal } from '../../../../test/replay.js';
import type { BookletBlock, BookletPerson } from '../../../workshop/index.js';
import { createPitchPaper, listPitches, type PitchState, pitch, type VoteMode } from '../index.js';
import { improvisePitch } from '../testing/laws.js';
import { WORDS } from '../testing/words.js';

const PEOPLE: Readonly<Record<string, BookletPerson>> = {
  karim: { name: 'Karim Aït', organisation: 'Le chantier naval', family: 'Entreprises' },
};
const paper = createPitchPaper(WORDS);
const print = (state: PitchState) => paper.formatBooklet(state, (id) => PEOPLE[id] ?? null);
const MODES: readonly VoteMode[] = ['consent', 'scale', 'cards', 'dots'];

function playAnyhow(seed: number, mode: VoteMode): readonly PitchState[] {
  const subject = {
    name: 'pitch',
    program: pitch as never,
    settings: { ...pitch.defaults, mode },
    rehearse: pitch.rehearse as never,
    harvest: pitch.harvest as never,
    improvise: improvisePitch as never,
  };
  return playRehearsal(subject, seed, 2).states as readonly PitchState[];
}

function listTables(state: PitchState): readonly Extract<BookletBlock, { kind: 'table' }>[] {
  return print(state).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
  );
}

/** Five cards, each with a title of its own, some hidden or withdrawn, some put with the first, all voted on. */
interface Fate {
  readonly before: 'stays' | 'joins';
  readonly after: 'stays' | 'hidden' | 'withdrawn';
}
const fates = fc.array(
  fc.record({
    before: fc.constantFrom<Fate['before']>('stays', 'stays', 'joins'),
    after: fc.constantFrom<Fate['after']>('stays', 'hidden', 'withdrawn'),
  }),
  { minLength: 5, maxLength: 5 },
);

function createFates(list: readonly Fate[]) {
  const room = createPitchRoom();
  for (const proposal of Object.values(room.ids)) room.make(scribe, { type: 'hide-proposal', proposal });
  const ids = list.map((_, rank) => room.make(nadia, createCard(`Fiche-${rank}.`)));
  for (const [rank, { before }] of list.entries()) {
    const order = { type: 'merge-proposals', into: ids[0], proposals: [ids[rank]] };
    if (rank > 0 && before === 'joins') room.make(scribe, order);
  }
  room.open();
  const onBallot = room.getVote().proposals;
  for (const voter of createFloor(5)) {
    room.make(voter, room.ballot(Object.fromEntries(onBallot.map((id) => [id, 4]))));
  }
  room.make(facilitator, room.close());
  for (const [rank, { after }] of list.entries()) {
    if (after !== 'stays') {
      room.try(scribe, {
        type: after === 'hidden' ? 'hide-proposal' : 'withdraw-proposal',
        proposal: ids[rank],
      });
    }
  }
  return { room, ids };
}

describe('whatever the session', () => {
  it('every row fills its columns, no hole is left and nothing prints as a figure that is none', () => {
    let tables = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(...MODES), (seed, mode) => {
        for (const state of playAnyhow(seed, mode).filter((_, rank) => rank % 20 === 0)) {
          for (const { columns, rows } of listTables(state)) {
            tables += 1;
            for (const row of rows) expect(row).toHaveLength(columns.length);
          }
          const text = JSON.stringify([print(state), paper.formatSheets(state.settings, state)]);
          expect(text).not.toMatch(
            /[{](titles|count|names|min|reason|voice|mode|phone|paper|dots|number)[}]/,
          );
          expect(text).not.toMatch(/NaN|undefined|Infinity/);
        }
      }),
      { numRuns: 8 },
    );
    expect(tables).toBeGreaterThan(10);
  });

  it('the cover counts what follows: cards, those chosen, ballots', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (seed) => {
        for (const state of playAnyhow(seed, 'dots').filter((_, rank) => rank % 20 === 0)) {
          const { figures, sections } = print(state);
          const [block] = sections.find(({ id }) => id === 'proposals')?.blocks ?? [];
          const articles = block?.kind === 'articles' ? block.articles : [];
          expect(figures[0]).toEqual({ count: articles.length, noun: 'propositions' });
          const chosen = articles.filter(({ place }) => place === 'Retenue').length;
          expect(figures[1]).toEqual({ count: chosen, noun: 'retenues' });
          expect(articles.map(({ title }) => title)).toEqual(listPitches(state).map(({ title }) => title));
        }
      }),
      { numRuns: 8 },
    );
  });

  it('what was hidden is printed nowhere; what stands is in the cards and in the count', () => {
    fc.assert(
      fc.property(fates, (list) => {
        const { room, ids } = createFates(list);
        const state = room.getState();
        const text = JSON.stringify([print(state), paper.formatSheets(state.settings, state)]);
        const standing = new Set(listPitches(state).map(({ id }) => id));
        for (const [rank, id] of ids.entries()) {
          const card = state.proposals.find((one) => one.id === id);
          if (card?.hidden !== null) expect(text).not.toContain(`Fiche-${rank}.`);
          else if (standing.has(id)) expect(text).toContain(`Fiche-${rank}.`);
        }
        // A row per card of the ballot, whatever became of them since.
        expect(listTables(state).at(-1)?.rows).toHaveLength(room.getVote().proposals.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the ballots to cut', () => {
  it('a card hidden while people mark it keeps its row and loses its words', () => {
    const room = createPitchRoom();
    room.open();
    room.make(facilitator, { type: 'hide-proposal', proposal: room.ids.workshop });
    const sheets = paper.formatSheets(room.getState().settings, room.getState());
    for (const sheet of sheets) {
      if (sheet.kind !== 'ballots' && sheet.kind !== 'grid') continue;
      expect(sheet.rows.map(({ label }) => label)).toEqual(['La navette', 'Proposition 2', 'La chaufferie']);
    }
  });

  it.each<[VoteMode, number, number, number]>([
    ['consent', 3, 3, 4],
    ['scale', 3, 6, 7],
    ['cards', 3, 5, 6],
    ['dots', 1, 1, 3],
    ['dots', 10, 10, 12],
  ])('%s, %i gommettes : %i cases à cocher, %i colonnes à compter', (mode, dots, boxes, columns) => {
    const [, ballots, grid] = paper.formatSheets({ mode, dots, expected: 2 }, null);
    expect(ballots?.kind === 'ballots' && ballots.rows.map((row) => row.boxes.length)).toEqual([
      boxes,
      boxes,
    ]);
    expect(grid?.kind === 'grid' && grid.columns.length).toBe(columns);
    expect(grid?.kind === 'grid' && grid.rows.map(({ cells }) => cells.length)).toEqual([columns, columns]);
  });
});

describe('who pitched and who spoke, as was agreed [R146]', () => {
  it.each([
    ['person', 'Karim Aït', true],
    ['organisation', 'Le chantier naval', false],
    ['group', null, false],
    ['none', null, false],
  ] as const)('à la règle « %s », la fiche est de %s', (attribution, value, isNamed) => {
    const room = createPitchRoom({ attribution });
    const id = room.make(nadia, createCard('Le bac', { pitcher: { id: 'karim' } }));
    room.make(scribe, {
      type: 'decide-proposal',
      proposal: id,
      outcome: 'postponed',
      reason: 'Pas cette année',
      voice: { label: 'le binôme' },
    });
    const { sections } = print(room.getState());
    const cards = sections.find((section) => section.id === 'proposals')?.blocks[0];
    const article = cards?.kind === 'articles' ? cards.articles.at(-1) : undefined;
    const printed = article?.facts.find(({ label }) => label === 'Par')?.value ?? null;
    if (value !== null) expect(printed).toContain(value);
    expect(JSON.stringify(sections).includes('Karim')).toBe(isNamed);
    expect(listTables(room.getState())[0]?.rows).toEqual([
      ['Le bac', 'Plus tard', attribution === 'none' ? 'Pas cette année' : 'Pas cette année (le binôme)'],
    ]);
  });
});
