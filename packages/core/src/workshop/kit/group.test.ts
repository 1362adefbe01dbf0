// Groups made of teams and slips: who works, who waits, what was left, and whose table it is.
import { describe, expect, it } from 'vitest';
import { minute } from '../../../test/open-space-room.js';
import type { MemberId } from '../live-program.js';
import { listTeamGroups } from './group.js';
import { SESSION_ROLES } from './role.js';
import type { Slip } from './slip/slip.js';
import type { Team } from './team/team.js';

const by = 'lea' as MemberId;
const team = (id: string, more: Partial<Team> = {}): Team => ({
  id,
  name: `Table ${id}`,
  place: null,
  seats: null,
  members: [],
  host: null,
  ...more,
});
const slip = (of: string | null, hidden = false) =>
  ({
    team: of,
    kind: 'idea',
    text: 'Un car à 6 h',
    hidden: hidden ? { by, at: minute(0), op: 'o' } : null,
  }) as unknown as Slip;

describe('the groups of teams and slips [R038]', () => {
  it('work from their first sentence on, and count what is not hidden', () => {
    const state = {
      teams: [team('1'), team('2'), team('3')],
      slips: [slip('1'), slip('1'), slip('1', true), slip('2', true), slip(null)],
      closed: null,
    };
    expect(listTeamGroups(state).map((one) => [one.id, one.status, one.left.length])).toEqual([
      ['1', 'working', 2],
      ['2', 'waiting', 0],
      ['3', 'waiting', 0],
    ]);
  });

  it('are done when the activity is over, with or without words', () => {
    const state = { teams: [team('1'), team('2')], slips: [slip('1')], closed: { by, at: minute(1) } };
    expect(listTeamGroups(state).map(({ status }) => status)).toEqual(['done', 'done']);
  });

  it('tell the other roles that somebody holds, in the order they are read', () => {
    const roles = { timekeeper: { id: 'karim' }, scribe: { label: 'Jean' } };
    const [one] = listTeamGroups({ teams: [team('1', { roles })], slips: [], closed: null });
    expect(one?.roles).toEqual([
      { role: 'host', person: null },
      { role: 'scribe', person: { label: 'Jean' } },
      { role: 'timekeeper', person: { id: 'karim' } },
    ]);
  });

  it('tell their place, their number and their host, or that a host is wanted', () => {
    const members = [{ id: 'nadia' }, { label: 'Jean' }];
    const state = {
      teams: [team('1', { place: 'Près de la porte', members, host: { id: 'nadia' } }), team('2')],
      slips: [],
      closed: null,
    };
    expect(listTeamGroups(state)).toMatchObject([
      { place: 'Près de la porte', people: 2, roles: [{ role: 'host', person: { id: 'nadia' } }] },
      { place: null, people: 0, roles: [{ role: 'host', person: null }] },
    ]);
    expect(listTeamGroups(state).every(({ report }) => report === 'none')).toBe(true);
  });

  it('are none without teams', () => {
    const [one] = listTeamGroups({ teams: [team('1')], slips: [slip('1')], closed: null });
    expect(one?.left).toEqual([{ kind: 'idea', text: 'Un car à 6 h' }]);
    expect(listTeamGroups({ teams: [], slips: [slip(null)], closed: null })).toEqual([]);
    expect(SESSION_ROLES).toEqual(['host', 'scribe', 'pitcher', 'timekeeper']);
  });
});
