// What each fact changes in a retro-prospective, one at a time.
import { describe, expect, it } from 'vitest';
import { instant } from '../../kernel/index.js';
import type { MemberId } from '../../workshop/index.js';
import { evolveRetro, redactRetro, startRetro } from './evolve.js';
import type { RetroEvent } from './orders/orders.js';
import { RETRO_DEFAULTS } from './plan.js';
import type { RetroState, SituationCard } from './state.js';

const CARD: SituationCard = {
  title: 'La crue',
  happening: 'La rivière monte.',
  here: null,
  stakes: null,
  question: null,
  polarity: 'threat',
  form: 'break',
  transitions: [],
  place: null,
  sources: [],
};
const TEAMS = ['quai', 'forge'].map((id) => ({ id, name: id, place: null, seats: null }));
const LEVER = {
  kind: 'lever',
  text: 'Le lycée',
  team: 'quai',
  about: 'big-order',
  tags: [],
  channel: 'phone',
  onBehalfOf: null,
  sources: [],
} as const;

function play(...facts: readonly RetroEvent[]): RetroState {
  return facts.reduce(
    (state, body, rank) =>
      evolveRetro(state, {
        seq: rank + 1,
        at: instant(rank),
        by: 'marc' as MemberId,
        role: 'facilitator',
        op: `op-${rank}`,
        body,
      }),
    startRetro({ ...RETRO_DEFAULTS, teams: TEAMS }),
  );
}

describe('the beginning', () => {
  it('holds the library as prepared, each card at its first version, by nobody', () => {
    const { situations, offered, teams } = play();
    expect(situations.map(({ version }) => version)).toEqual([1, 1, 1, 1, 1]);
    expect(situations[0]?.versions).toMatchObject([
      { title: 'Le site local mis en concurrence', mark: null },
    ]);
    expect(offered).toEqual(situations.map(({ id }) => id));
    expect(teams.map(({ members }) => members)).toEqual([[], []]);
  });
});

describe('situations', () => {
  it('are added at the end, with who wrote them', () => {
    const state = play({ type: 'situation-added', situation: 'flood', card: CARD });
    expect(state.situations.at(-1)).toMatchObject({
      id: 'flood',
      version: 1,
      versions: [{ mark: { by: 'marc' } }],
    });
  });

  it('mended, keep every state they had', () => {
    const next = { ...CARD, happening: 'La rivière a monté.' };
    const state = play(
      { type: 'situation-added', situation: 'flood', card: CARD },
      { type: 'situation-edited', situation: 'flood', card: next },
    );
    const flood = state.situations.at(-1);
    expect(flood).toMatchObject({ version: 2, happening: 'La rivière a monté.' });
    expect(flood?.versions.map(({ happening }) => happening)).toEqual([
      'La rivière monte.',
      'La rivière a monté.',
    ]);
  });

  it('unknown, change nothing', () => {
    expect(play({ type: 'situation-edited', situation: 'moon', card: CARD }).situations).toEqual(
      play().situations,
    );
  });

  it('are offered and dealt as whole lists', () => {
    const state = play(
      { type: 'situations-offered', situations: ['big-order'] },
      { type: 'situations-assigned', assignments: [{ team: 'quai', situation: 'big-order' }] },
      { type: 'situations-assigned', assignments: [{ team: 'forge', situation: 'big-order' }] },
    );
    expect(state.offered).toEqual(['big-order']);
    expect(state.assignments).toEqual([{ team: 'forge', situation: 'big-order' }]);
  });
});

describe('groups', () => {
  it('dissolved take their card with them', () => {
    const state = play(
      {
        type: 'situations-assigned',
        assignments: TEAMS.map(({ id }) => ({ team: id, situation: 'big-order' })),
      },
      { type: 'teams-set', teams: TEAMS.slice(1) },
    );
    expect(state.assignments.map(({ team }) => team)).toEqual(['forge']);
  });
});

describe('holders', () => {
  const name = (id: string | null) =>
    ({ type: 'holder-named', slip: 's', holder: id === null ? null : { id } }) as const;

  it('are one per sentence: the last one stands, none is possible', () => {
    expect(play(name('a'), name('b')).holders).toEqual([{ slip: 's', person: { id: 'b' } }]);
    expect(play(name('a'), name(null)).holders).toEqual([]);
  });

  it('of a hidden sentence are hidden from the room, not from staff', () => {
    const state = play(
      { type: 'slip-written', slip: 's', ...LEVER },
      name('a'),
      { type: 'slip-written', slip: 't', ...LEVER },
      { type: 'holder-named', slip: 't', holder: { id: 'b' } },
      { type: 'slip-hidden', slip: 's' },
    );
    expect(redactRetro(state, 'room').holders).toEqual([{ slip: 't', person: { id: 'b' } }]);
    expect(redactRetro(state, 'staff')).toBe(state);
  });
});

it('a fact of another age changes nothing', () => {
  expect(play({ type: 'canvas-burnt' } as unknown as RetroEvent)).toEqual(play());
});
