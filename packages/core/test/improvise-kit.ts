// Disorderly gestures around the parts common to methods: slips, teams, steps; stale versions, strangers, hiding.
import type { Draw } from '../src/kernel/index.js';
import type {
  Actor,
  Command,
  HasCourse,
  HasSlips,
  HasTeams,
  RehearsedCommand,
} from '../src/workshop/index.js';

const WORDS = ['Un mot', 'Un autre mot', '', ' \u202e ', 'é'.repeat(1_001), 'La rivière'];

/** What a method adds: its kinds, its steps, what a slip may be about, its own orders. */
export interface KitImprovisation {
  readonly kinds: readonly string[];
  readonly stages: readonly string[];
  readonly abouts: readonly string[];
  readonly tags: readonly string[];
  readonly own: readonly Command[];
}

/** A text among good and bad ones. */
export function improviseWord(draw: Draw): string {
  return draw.pick(WORDS) ?? '';
}

function listSlipOrders(state: HasSlips, kit: KitImprovisation, draw: Draw): readonly Command[] {
  const picked = (draw.below(10) > 0 ? draw.pick(state.slips) : undefined) ?? { id: 'nobody', version: 1 };
  const slip = picked.id;
  const version = draw.below(5) > 0 ? picked.version : picked.version + 1;
  const teams = 'teams' in state ? (state as unknown as HasTeams).teams : [];
  const draft = {
    kind: draw.pick(kit.kinds) ?? '',
    text: improviseWord(draw),
    team: draw.pick(teams)?.id ?? null,
    about: draw.pick(kit.abouts) ?? null,
    tags: draw.shuffle(kit.tags).slice(0, draw.below(3)),
    channel: draw.pick(['phone', 'scribe', 'paper']) ?? 'phone',
    onBehalfOf: draw.pick([null, { label: 'M. B.' }, { id: 'participant-3' }]) ?? null,
    sources: draw.below(2) === 0 ? [] : [{ seminar: 's2', activity: 'forum', item: 'op-7:1' }],
  };
  return [
    { type: 'write-slip', ...draft },
    { type: 'write-slip', ...draft, channel: 'phone', onBehalfOf: null },
    { type: 'edit-slip', slip, version, text: draft.text },
    { type: 'retag-slip', slip, version, kind: draft.kind, tags: draft.tags },
    { type: 'hide-slip', slip },
    { type: 'restore-slip', slip },
  ] as readonly Command[];
}

function listTeamOrders(state: HasTeams, cast: readonly Actor[], draw: Draw): readonly Command[] {
  const team = draw.pick(state.teams)?.id ?? 'nowhere';
  const person = { id: draw.pick(cast)?.member ?? 'nobody' };
  return [
    { type: 'join-team', team: draw.below(3) > 0 ? team : null },
    { type: 'move-person', person, team },
    { type: 'name-host', team, host: draw.below(3) > 0 ? person : null },
    {
      type: 'name-role',
      team,
      role: draw.pick(['scribe', 'pitcher', 'timekeeper']),
      person: draw.below(3) > 0 ? person : null,
    },
    { type: 'rename-team', team, name: improviseWord(draw) },
    {
      type: 'set-teams',
      teams: state.teams.slice(1).map(({ id, name, place, seats }) => ({ id, name, place, seats })),
    },
  ] as unknown as readonly Command[];
}

/** One gesture picked among those of the kit and those of the method. */
export function improviseKit<C extends Command>(
  state: HasCourse & HasSlips,
  kit: KitImprovisation,
  { cast, draw }: { readonly cast: readonly Actor[]; readonly draw: Draw },
): RehearsedCommand<C> {
  const course = [
    { type: 'start-stage', stage: draw.pick([...kit.stages, 'nowhere']) ?? '' },
    { type: 'reopen' },
  ] as readonly Command[];
  const orders = [
    ...listSlipOrders(state, kit, draw),
    ...('teams' in state ? listTeamOrders(state as HasCourse & HasSlips & HasTeams, cast, draw) : []),
    ...course,
    ...kit.own,
  ];
  const who = (draw.below(2) === 0 ? draw.pick(cast.slice(0, 2)) : draw.pick(cast)) ?? cast[0];
  return { who: who as Actor, command: (draw.pick(orders) ?? { type: 'reopen' }) as C };
}
