// From the wall to the programme and back: proposals shown with their choice, converted once, followed both ways.
import { randomUUID } from 'node:crypto';
import type { SeminarProposal } from '@trame/core/action-programme';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShownProposal, WallCard } from '../contract/origin.js';
import type { ActionSheet } from '../contract.js';
import { createProgrammeHall, type ProgrammeHall } from './testing/hall.js';

const seminar = randomUUID();
const source = (item: string) => ({ seminar, activity: 'pitch', item });

const proposal = (item: string, outcome: 'chosen' | 'set-aside' | null): SeminarProposal => ({
  source: source(item),
  title: `Proposition ${item}`,
  problem: 'Pas de soudeurs',
  solution: 'Une école',
  partnersValue: 'Des bras',
  territoryValue: 'Les jeunes restent',
  whoCares: 'Les familles',
  choice:
    outcome === null
      ? null
      : { outcome, reason: `Raison ${item}`, voice: null, on: '2026-11-20', vote: '12 bulletins' },
  reference: 'Séminaire local 3, Pitchs',
});
const proposals = [
  proposal('p1', 'chosen'),
  proposal('p2', 'chosen'),
  proposal('p3', 'set-aside'),
  proposal('p4', null),
  proposal('p5', null),
];

const sentence = (item: string, text: string, distance = 0) => ({
  source: source(item),
  seminar: { id: seminar, kind: 'local' as const, number: 2, title: 'SCAN !', date: '2026-10-01' },
  activity: { id: 'open-space', title: 'Forum ouvert' },
  kind: 'challenge',
  text,
  group: null,
  distance,
});

let hall: ProgrammeHall;

beforeAll(async () => {
  hall = await createProgrammeHall({
    listProposals: async () => proposals,
    traceSentence: async (_tx, _scope, asked) => {
      if (asked.item === 'p1') {
        return {
          sentence: sentence('p1', 'Proposition p1'),
          ancestors: [sentence('card', 'Recruter', 1)],
          descendants: [],
        };
      }
      if (asked.item !== 'card') return null;
      return {
        sentence: sentence('card', 'Recruter'),
        ancestors: [],
        descendants: [sentence('p1', 'Proposition p1', 1)],
      };
    },
  });
});
afterAll(() => hall.app.close());

const list = async () => (await hall.get<{ proposals: ShownProposal[] }>('programme/proposals')).proposals;
const convert = (items: readonly string[], groupId: string | null = null) =>
  hall.ask('POST', 'programme/proposals/conversion', {
    proposals: items.map((item) => ({ source: source(item), groupId })),
  });
interface Converted {
  readonly made: { readonly id: string; readonly title: string }[];
  readonly already: { readonly id: string }[];
}

describe('proposals', () => {
  it('are shown chosen and set aside, with value for each and for the territory, and reasons [R053] [R114]', async () => {
    const [first, , third] = await list();
    expect(first).toMatchObject({
      partnersValue: 'Des bras',
      territoryValue: 'Les jeunes restent',
      choice: { outcome: 'chosen', reason: 'Raison p1', vote: '12 bulletins' },
      convertedInto: null,
    });
    expect(third?.choice).toMatchObject({ outcome: 'set-aside', reason: 'Raison p3' });
  });

  it('stay within the territory’s team: what was set aside is nobody else’s', async () => {
    expect((await hall.ask('GET', 'programme/proposals', undefined, hall.owner)).status).toBe(403);
    const pair = await hall.app.signIn('lead-pair', hall.scope);
    expect((await hall.ask('GET', 'programme/proposals', undefined, pair)).status).toBe(200);
  });
});

describe('conversion', () => {
  it('makes actions in one gesture, in the group asked, words and choice kept [R056]', async () => {
    const { made, already } = (await convert(['p1', 'p2'], hall.group)).json<Converted>();
    expect([made.length, already.length]).toEqual([2, 0]);
    const action = await hall.get<ActionSheet>(`actions/${made[0]?.id}`);
    expect(action).toMatchObject({
      title: 'Proposition p1',
      stage: 'proposal',
      groupId: hall.group,
      provenance: { kind: 'activity', reference: 'Séminaire local 3, Pitchs', sources: [source('p1')] },
      details: { problem: 'Pas de soudeurs', choice: { reason: 'Raison p1' } },
    });
    expect((await list())[0]?.convertedInto).toEqual({ id: made[0]?.id, title: 'Proposition p1' });
  });

  it('asked twice, or by two hands at once, makes nothing twice', async () => {
    const [one, other] = await Promise.all([convert(['p1', 'p3']), convert(['p3'])]);
    const all = [one, other].map((reply) => reply.json<Converted>());
    expect(all.flatMap(({ made }) => made)).toHaveLength(1);
    const { actions } = await hall.readProgramme();
    expect(actions.filter(({ title }) => title === 'Proposition p3')).toHaveLength(1);
  });

  it('ties a proposal to an action that stands already, and doubles nothing', async () => {
    const row = await hall.add({ title: 'Ligne imprimée', details: { problem: 'Écrit avant' } });
    const asked = { source: source('p4'), actionId: row.id };
    const reply = await hall.ask('POST', 'programme/proposals/conversion', { proposals: [asked] });
    expect(reply.json<Converted>().made).toEqual([{ id: row.id, title: 'Ligne imprimée' }]);
    const tied = await hall.get<ActionSheet>(`actions/${row.id}`);
    expect(tied).toMatchObject({
      version: 2,
      details: { problem: 'Écrit avant', solution: 'Une école' },
      provenance: { sources: [source('p4')] },
    });
    const stranger = { source: source('p5'), actionId: randomUUID() };
    expect((await hall.ask('POST', 'programme/proposals/conversion', { proposals: [stranger] })).status).toBe(
      404,
    );
  });

  it('refuses whole what is no proposal of this territory, and a group that is not there', async () => {
    const before = (await hall.readProgramme()).counted.actions;
    expect((await convert(['p2', 'unknown'])).json()).toMatchObject({
      status: 404,
      code: 'action-programme/unknown-proposal',
    });
    expect((await convert(['p2'], randomUUID())).json()).toMatchObject({
      status: 422,
      code: 'action-programme/unknown-group',
    });
    expect((await hall.readProgramme()).counted.actions).toBe(before);
  });
});

describe('the way', () => {
  it('goes from an action to the wall card and its seminar, and back to the action [R011] [R147]', async () => {
    const { actions } = await hall.readProgramme();
    const action = actions.find(({ title }) => title === 'Proposition p1');
    const { stories } = await hall.get<{ stories: WallCard[] }>(`actions/${action?.id}/origins`);
    const [card] = stories[0]?.ancestors ?? [];
    expect(card).toMatchObject({ text: 'Recruter', seminar: { id: seminar, number: 2 } });
    const path = `programme/origins/${seminar}/pitch/${card?.source.item}`;
    const wall = await hall.get<WallCard>(path);
    expect(wall.sentence.text).toBe('Recruter');
    expect(wall.actions).toEqual([{ id: action?.id, code: null, title: 'Proposition p1' }]);
  });

  it('says that a card was left by nobody', async () => {
    const reply = await hall.ask('GET', `programme/origins/${seminar}/pitch/nothing`);
    expect(reply.json()).toMatchObject({ status: 404, code: 'action-programme/unknown-card' });
  });

  it('is empty for an action that was typed, and unknown for a stranger', async () => {
    const typed = await hall.add({ title: 'Écrite à la main' });
    expect(await hall.get(`actions/${typed.id}/origins`)).toEqual({ stories: [] });
    expect((await hall.ask('GET', `actions/${randomUUID()}/origins`)).status).toBe(404);
    const pair = await hall.app.signIn('lead-pair', hall.scope);
    expect((await hall.ask('GET', `actions/${typed.id}/origins`, undefined, pair)).status).toBe(403);
  });
});
