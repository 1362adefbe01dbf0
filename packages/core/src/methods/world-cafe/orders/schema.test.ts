// How orders of a world café are read: cleaned, completed, or refused with the field at fault.
import { describe, expect, it } from 'vitest';
import { MAX_QUESTIONS_PER_THEME, MAX_SEATED, MAX_THEMES, parseWorldCafeCommand } from './schema.js';

function read(input: unknown): unknown {
  const parsed = parseWorldCafeCommand(input);
  return parsed.ok ? parsed.value : `${parsed.refusal.code} ${parsed.refusal.data?.field ?? ''}`.trim();
}

const PLAN = { mode: 'mixed', people: [{ id: 'a' }, { label: 'Mme B.' }], hosts: [0, -1], rounds: [[0, 1]] };

describe('a plan', () => {
  it('is read as it is written: people once, a table per person and round', () => {
    expect(read({ type: 'set-plan', plan: PLAN })).toEqual({ type: 'set-plan', plan: PLAN });
  });

  it.each([
    ['of nobody', { people: [] }, 'malformed plan.people'],
    ['of a person who is nothing', { people: [{}] }, 'malformed plan.people.0'],
    ['of an unknown way to move', { mode: 'waltz' }, 'malformed plan.mode'],
    ['with half a table', { rounds: [[0.5, 1]] }, 'malformed plan.rounds.0.0'],
    ['with a table below nowhere', { rounds: [[-2, 1]] }, 'malformed plan.rounds.0.0'],
    ['with a table beyond all', { rounds: [[MAX_THEMES, 1]] }, 'malformed plan.rounds.0.0'],
    ['with a row that is none', { rounds: ['01'] }, 'malformed plan.rounds.0'],
    ['with a host who is no rank', { hosts: ['a'] }, 'malformed plan.hosts.0'],
    [
      'of too many people',
      { people: Array.from({ length: MAX_SEATED + 1 }, (_, rank) => ({ id: `p${rank}` })) },
      'malformed plan.people',
    ],
  ])('%s is refused', (_, change, refusal) => {
    expect(read({ type: 'set-plan', plan: { ...PLAN, ...change } })).toBe(refusal);
  });

  it('that changes carries what it read and from when', () => {
    const change = { type: 'change-plan', version: 2, fromRound: 1, plan: PLAN };
    expect(read(change)).toEqual(change);
    expect(read({ ...change, version: 0 })).toBe('malformed version');
    expect(read({ ...change, fromRound: -1 })).toBe('malformed fromRound');
    expect(read({ ...change, plan: undefined })).toBe('malformed plan');
  });
});

describe('a theme', () => {
  const set = (theme: object) =>
    read({ type: 'set-themes', themes: [{ id: 't', title: 'Apprendre', ...theme }] });

  it('is completed: no question, no place, no source', () => {
    expect(set({})).toEqual({
      type: 'set-themes',
      themes: [{ id: 't', title: 'Apprendre', questions: [], place: null, sources: [] }],
    });
  });

  it('keeps its questions in their order, cleaned [R073]', () => {
    expect(set({ questions: [' Quoi ?', 'Qui\u200b ?'] })).toMatchObject({
      themes: [{ questions: ['Quoi ?', 'Qui ?'] }],
    });
  });

  it.each([
    ['without a title', { title: '' }, 'text-empty themes.0.title'],
    ['with too long a title', { title: 'x'.repeat(121) }, 'text-too-long themes.0.title'],
    ['with an empty question', { questions: [' '] }, 'text-empty themes.0.questions.0'],
    [
      'with too many questions',
      { questions: Array.from({ length: MAX_QUESTIONS_PER_THEME + 1 }, () => 'Quoi ?') },
      'malformed themes.0.questions',
    ],
    ['with a torn source', { sources: [{ seminar: 's' }] }, 'malformed themes.0.sources.0.activity'],
  ])('%s is refused', (_, change, refusal) => {
    expect(set(change)).toBe(refusal);
  });
});

describe('the other orders', () => {
  it.each([
    [{ type: 'appoint-host', theme: 't', host: { id: 'a' } }],
    [{ type: 'appoint-host', theme: 't', host: null }],
    [{ type: 'drop-plan' }],
    [{ type: 'start-stage', stage: 'round-1' }],
    [{ type: 'hide-slip', slip: 'op-1' }],
  ])('%o', (command) => {
    expect(read(command)).toEqual(command);
  });

  it('what is no order is refused', () => {
    for (const junk of [null, [], 'drop-plan', { type: 'set-teams', teams: [] }, { type: '__proto__' }]) {
      expect(read(junk)).toBe('malformed type');
    }
  });
});
