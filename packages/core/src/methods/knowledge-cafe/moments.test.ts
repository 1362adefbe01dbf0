// When the room of a knowledge café writes, and what: every step of both variants against a table written apart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMethodRoom, facilitator, nadia, scribe } from '../../../test/method-room.js';
import { copyThroughJson, playRehearsal, replayLog } from '../../../test/replay.js';
import type { Recorded } from '../../workshop/index.js';
import {
  CAFE_SLIP_KINDS,
  type CafeEvent,
  type CafeSlipKind,
  type CafeState,
  type CafeVariant,
  isCafeSpell,
  knowledgeCafe,
} from './index.js';
import { laws } from './testing/laws.js';

const TAGGED = { tags: ['work'] };

function createCafe(variant: CafeVariant, stage: string | null) {
  const room = createMethodRoom(knowledgeCafe, { variant, questions: ['Que garder ?'] });
  if (stage !== null) room.make(facilitator, { type: 'start-stage', stage });
  return room;
}

/** Kinds the room may write: I idea, S solution, T what I keep, C what I will do; staff, in any step, on the right. */
const TABLE: readonly (readonly [CafeVariant, string | null, string, string])[] = [
  ['fabrique', null, '', 'IS'],
  ['fabrique', 'introduction', '', 'IS'],
  ['fabrique', 'alone', 'IS', 'IS'],
  ['fabrique', 'groups', 'IS', 'IS'],
  ['fabrique', 'plenary', 'IS', 'IS'],
  ['gurteen', null, '', 'TC'],
  ['gurteen', 'introduction', '', 'TC'],
  ['gurteen', 'round-1', '', 'TC'],
  ['gurteen', 'round-2', '', 'TC'],
  ['gurteen', 'round-3', '', 'TC'],
  ['gurteen', 'circle', '', 'TC'],
  ['gurteen', 'closing', 'TC', 'TC'],
];
const LETTERS: Readonly<Record<CafeSlipKind, string>> = {
  idea: 'I',
  solution: 'S',
  takeaway: 'T',
  commitment: 'C',
};

describe('who writes what, and when [R069] [R070]', () => {
  it.each(TABLE)(
    'variante %s, étape %s : la salle « %s », l’équipe « %s »',
    (variant, stage, room, staff) => {
      const list = (who: typeof nadia): string =>
        CAFE_SLIP_KINDS.filter(
          (kind) =>
            createCafe(variant, stage).try(who, { type: 'write-slip', kind, text: 'Filmer', ...TAGGED }) ===
            null,
        )
          .map((kind) => LETTERS[kind])
          .join('');
      expect(list(nadia)).toBe(room);
      expect(list(scribe)).toBe(staff);
    },
  );

  it('the table holds every step of both plans', () => {
    for (const variant of ['fabrique', 'gurteen'] as const) {
      const steps = knowledgeCafe.plan({ ...knowledgeCafe.defaults, variant }).map(({ id }) => id);
      const told = TABLE.filter(([of, stage]) => of === variant && stage !== null).map(([, stage]) => stage);
      expect(told).toEqual(steps);
    }
  });

  it('a step of the other variant is no step', () => {
    expect(createCafe('gurteen', null).try(facilitator, { type: 'start-stage', stage: 'plenary' })).toBe(
      'stage-unknown',
    );
    expect(createCafe('fabrique', null).try(facilitator, { type: 'start-stage', stage: 'round-1' })).toBe(
      'stage-unknown',
    );
  });
});

function playAnyhow(seed: number, variant: CafeVariant, improvised = 3) {
  const subject = {
    name: 'knowledge-cafe',
    program: knowledgeCafe as never,
    settings: { ...knowledgeCafe.defaults, variant },
    rehearse: knowledgeCafe.rehearse as never,
    harvest: knowledgeCafe.harvest as never,
    ...laws,
  };
  return { subject, ...playRehearsal(subject, seed, improvised) };
}

const variants = fc.constantFrom<CafeVariant>('fabrique', 'gurteen');
const seeds = fc.integer({ min: 1, max: 99_999 });

describe('in any disorder', () => {
  it('each sub-group is heard once, and the floor is one that was heard', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const state of playAnyhow(seed, 'fabrique').states as readonly CafeState[]) {
          expect(new Set(state.heard).size).toBe(state.heard.length);
          if (state.floor !== null) expect(state.heard).toContain(state.floor);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('every solution answers a transition of the settings, every slip a question that is asked [R070]', () => {
    let solutions = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const state = playAnyhow(seed, 'fabrique').states.at(-1) as CafeState;
        const known = state.settings.transitions.map(({ id }) => id);
        for (const { kind, tags, about } of state.slips) {
          expect(tags.every((tag) => known.includes(tag))).toBe(true);
          if (kind === 'solution') expect(tags.length).toBeGreaterThan(0);
          if (about !== null) expect(state.questions.map(({ id }) => id)).toContain(about);
          solutions += kind === 'solution' ? 1 : 0;
        }
      }),
      { numRuns: 8 },
    );
    expect(solutions).toBeGreaterThan(5);
  });

  it('meetings grow only when a spell in sub-groups ends, and nobody meets alone [R107]', () => {
    fc.assert(
      fc.property(seeds, variants, (seed, variant) => {
        const states = playAnyhow(seed, variant).states as readonly CafeState[];
        for (const [rank, state] of states.slice(1).entries()) {
          const before = states[rank] as CafeState;
          const added = state.meetings.slice(before.meetings.length);
          if (added.length > 0) expect(isCafeSpell(before.stage?.id ?? null)).toBe(true);
          expect(state.meetings.slice(0, before.meetings.length)).toEqual(before.meetings);
          expect(added.every((people) => people.length > 1)).toBe(true);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('the room loses the words of what is hidden and nothing else', () => {
    fc.assert(
      fc.property(seeds, variants, (seed, variant) => {
        for (const state of playAnyhow(seed, variant).states as readonly CafeState[]) {
          const seen = knowledgeCafe.redact(state, 'room');
          for (const [rank, slip] of state.slips.entries()) {
            if (slip.hidden === null) expect(seen.slips[rank]).toEqual(slip);
            else expect(seen.slips[rank]).toMatchObject({ id: slip.id, text: '' });
          }
          expect({ ...seen, slips: state.slips }).toEqual(state);
        }
      }),
      { numRuns: 8 },
    );
  });

  it.each(['fabrique', 'gurteen'] as const)(
    'a log of %s read again from disk is the same café',
    (variant) => {
      const { subject, log, states } = playAnyhow(5, variant);
      const copied = copyThroughJson(log);
      expect(replayLog(subject, copied)).toEqual(states.at(-1));
      const half = Math.floor(copied.length / 2);
      const snapshot = copyThroughJson(replayLog(subject, copied.slice(0, half)));
      expect(replayLog(subject, copied.slice(half), snapshot)).toEqual(states.at(-1));
    },
  );
});

describe('a hidden slip', () => {
  it('brought back, gives a seat that never had them its words and what it answers', () => {
    const room = createCafe('fabrique', 'groups');
    const slip = room.make(scribe, {
      type: 'write-slip',
      kind: 'solution',
      text: 'Prêter un tour',
      channel: 'paper',
      onBehalfOf: { label: 'M. B.' },
      ...TAGGED,
    });
    room.make(scribe, { type: 'edit-slip', slip, version: 1, text: 'Prêter le grand tour' });
    room.make(facilitator, { type: 'hide-slip', slip });
    const seen = knowledgeCafe.redact(room.getState(), 'room');
    expect(JSON.stringify(seen)).not.toMatch(/tour|M\. B\./);
    room.make(facilitator, { type: 'restore-slip', slip });
    const fact = room.log.at(-1) as Recorded<CafeEvent>;
    expect(knowledgeCafe.evolve(seen, fact)).toEqual(room.getState());
  });
});
