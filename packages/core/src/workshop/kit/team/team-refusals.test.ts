// Every refusal about teams, one by one; what is read of a team, field by field.
import { describe, expect, it } from 'vitest';
import { refuse } from '../../../kernel/index.js';
import { parseVariant } from '../../parse.js';
import { MAX_LABEL } from '../person.js';
import { createBoardRoom } from '../testing/board.js';
import {
  MAX_TEAM_SIZE,
  MAX_TEAMS,
  parseTeamDraft,
  startTeam,
  TEAM_FIELDS,
  type TeamCommand,
} from './team.js';

const quai = { id: 'quai', name: 'Le quai', place: 'Mezzanine', seats: 8 };
const forge = { id: 'forge', name: 'La forge', place: null, seats: null };
const malformed = (field: string) => ({ code: 'malformed', data: { field } });

/** Two tables; Ana sits on the quay. */
function openRoom(rules: Parameters<typeof createBoardRoom>[0] = {}) {
  const room = createBoardRoom(rules);
  room.send({ type: 'set-teams', teams: [quai, forge] }, 'fab', 'facilitator');
  room.send({ type: 'join-team', team: 'quai' });
  const order = (command: object) => room.explain(command, 'fab', 'facilitator');
  return { ...room, order };
}

describe('a team that cannot be read', () => {
  it.each<[string, object, string]>([
    ['sans identifiant', { id: undefined }, 'team.id'],
    ['à l’identifiant en deux mots', { id: 'le quai' }, 'team.id'],
    ['au nom qui n’est pas du texte', { name: 3 }, 'team.name'],
    ['au lieu qui n’est pas du texte', { place: ['Mezzanine'] }, 'team.place'],
    ['sans chaise', { seats: 0 }, 'team.seats'],
    ['aux chaises coupées', { seats: 7.5 }, 'team.seats'],
    ['aux chaises innombrables', { seats: 1_001 }, 'team.seats'],
    ['aux chaises en lettres', { seats: 'huit' }, 'team.seats'],
  ])('%s', (_title, more, field) => {
    expect(parseTeamDraft({ ...quai, ...more }, 'team')).toEqual({ ok: false, refusal: malformed(field) });
  });

  it('a name too long says by how much, a blank one says so', () => {
    expect(parseTeamDraft({ ...quai, name: 'm'.repeat(MAX_LABEL + 1) }, 'team')).toEqual({
      ok: false,
      refusal: { code: 'text-too-long', data: { field: 'team.name', length: MAX_LABEL + 1, max: MAX_LABEL } },
    });
    expect(parseTeamDraft({ ...quai, name: ' \u200b' }, 'team')).toEqual({
      ok: false,
      refusal: { code: 'text-empty', data: { field: 'team.name' } },
    });
  });

  it('what is absent or emptied is nothing, what is typed is cleaned, people are not read', () => {
    const typed = { id: 'quai', name: ' Le quai\u202e ', place: '', members: [{ id: 'ana' }], host: 'ana' };
    const read = { id: 'quai', name: 'Le quai', place: null, seats: null };
    expect(parseTeamDraft(typed, 'team')).toEqual({ ok: true, value: read });
    expect(startTeam(read)).toEqual({ ...read, members: [], host: null });
  });
});

describe('an order about teams that cannot be read', () => {
  const parse = parseVariant<TeamCommand>(TEAM_FIELDS);
  const people = (count: number) => Array.from({ length: count }, (_, rank) => ({ id: `p${rank}` }));
  const teams = (count: number) => people(count).map(({ id }) => ({ id, name: id }));

  it.each<[string, object, string]>([
    ['pas de liste', { type: 'set-teams' }, 'teams'],
    ['trop de tables', { type: 'set-teams', teams: teams(MAX_TEAMS + 1) }, 'teams'],
    ['une table sans nom', { type: 'set-teams', teams: [quai, { id: 'x' }] }, 'teams.1.name'],
    ['un nouveau nom pour aucune table', { type: 'rename-team', name: 'Le port' }, 'team'],
    ['un plan sans personnes', { type: 'seat-people', seatings: [{ team: 'quai' }] }, 'seatings.0.people'],
    [
      'une table bondée',
      { type: 'seat-people', seatings: [{ team: 'quai', people: people(MAX_TEAM_SIZE + 1) }] },
      'seatings.0.people',
    ],
    [
      'quelqu’un sans nom',
      { type: 'seat-people', seatings: [{ team: 'quai', people: [{ id: 'ana' }, {}] }] },
      'seatings.0.people.1',
    ],
    ['une table illisible', { type: 'join-team', team: 'le quai' }, 'team'],
    ['personne à déplacer', { type: 'move-person', team: 'quai' }, 'person'],
    ['un hôte en une chaîne', { type: 'name-host', team: 'quai', host: 'ana' }, 'host'],
    ['un rôle inventé', { type: 'name-role', team: 'quai', role: 'chef', person: null }, 'role'],
  ])('%s', (_title, order, field) => {
    expect(parse(order, '')).toEqual({ ok: false, refusal: malformed(field) });
  });

  it('at its bounds, it is read', () => {
    const seatings = [{ team: 'quai', people: people(MAX_TEAM_SIZE) }];
    expect(parse({ type: 'set-teams', teams: teams(MAX_TEAMS) }, '').ok).toBe(true);
    expect(parse({ type: 'seat-people', seatings }, '')).toMatchObject({ value: { seatings } });
  });
});

describe('an order about teams that is refused [R038]', () => {
  it.each<[string, object]>([
    ['renommer', { type: 'rename-team', team: 'port', name: 'Le port' }],
    ['asseoir', { type: 'seat-people', seatings: [{ team: 'port', people: [] }] }],
    ['rejoindre', { type: 'join-team', team: 'port' }],
    ['déplacer', { type: 'move-person', person: { id: 'ana' }, team: 'port' }],
    ['nommer un hôte', { type: 'name-host', team: 'port', host: null }],
    ['confier un rôle', { type: 'name-role', team: 'port', role: 'scribe', person: null }],
  ])('%s: a table that is not there', (_title, order) => {
    expect(openRoom().order(order)).toEqual({ code: 'team-unknown' });
  });

  it('one identifier for two tables', () => {
    const twins = { type: 'set-teams', teams: [quai, { ...forge, id: 'quai' }] };
    expect(openRoom().order(twins)).toEqual({ code: 'team-duplicate' });
  });

  it.each<[string, object[]]>([
    [
      'un siège à deux tables',
      [
        { team: 'quai', people: [{ id: 'tom' }] },
        { team: 'forge', people: [{ id: 'tom' }] },
      ],
    ],
    ['un nom écrit deux fois', [{ team: 'quai', people: [{ label: 'M. Roux' }, { label: 'M. Roux' }] }]],
    [
      'une table deux fois dans le plan',
      [
        { team: 'quai', people: [{ id: 'tom' }] },
        { team: 'quai', people: [{ id: 'bea' }] },
      ],
    ],
  ])('%s', (_title, seatings) => {
    const room = openRoom();
    expect(room.order({ type: 'seat-people', seatings })).toEqual({ code: 'seated-twice' });
    expect(room.getState().teams[0]?.members).toEqual([{ id: 'ana' }]);
  });

  it('those of another table name neither it nor its host, and the name on paper opens no door', () => {
    const room = openRoom();
    room.order({ type: 'move-person', person: { label: 'ana' }, team: 'forge' });
    expect(room.explain({ type: 'rename-team', team: 'forge', name: 'À nous' })).toEqual({
      code: 'not-in-team',
    });
    expect(room.explain({ type: 'name-host', team: 'forge', host: { id: 'ana' } })).toEqual({
      code: 'not-in-team',
    });
    const role = { type: 'name-role', team: 'forge', role: 'scribe', person: { id: 'ana' } };
    expect(room.explain(role)).toEqual({ code: 'not-in-team' });
  });

  it('the method is asked with the tables that would stay, after twins are refused', () => {
    const asked: (readonly string[])[] = [];
    const room = openRoom({
      teams: {
        explainTeams: (state, kept) => {
          asked.push(kept);
          return state.teams.length > kept.length ? refuse('team-has-words', { name: 'La forge' }) : null;
        },
      },
    });
    expect(room.order({ type: 'set-teams', teams: [quai, quai] })).toEqual({ code: 'team-duplicate' });
    expect(room.order({ type: 'set-teams', teams: [quai] })).toEqual({
      code: 'team-has-words',
      data: { name: 'La forge' },
    });
    expect(asked).toEqual([['quai', 'forge'], ['quai']]);
  });
});
