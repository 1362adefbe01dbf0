// What a programme accepts over the wire: a name is enough, texts are cleaned, the rest has limits.
import { describe, expect, it } from 'vitest';
import { actionDraft, createAction, getProgramme, updateAction } from '../contract.js';

const id = '00000000-0000-4000-8000-000000000001';
const accepts = (draft: object): boolean => actionDraft.safeParse({ title: 'École', ...draft }).success;

describe('a draft', () => {
  it('is complete with a title alone [R122]', () => {
    expect(actionDraft.parse({ title: 'École de production' })).toEqual({
      title: 'École de production',
      groupId: null,
      stage: 'idea',
      pilots: [],
      objectives: [],
      description: null,
      components: [],
      links: [],
      themeIds: [],
      restricted: false,
      details: {},
    });
  });

  it('is cleaned of what cannot be seen, and keeps its accents in one form', () => {
    const parsed = actionDraft.parse({
      title: '  E\u0301cole\u202e  ',
      objectives: ['for\u200bmer'],
      pilots: [{ kind: 'person', label: '\ufeffla directrice ', lead: false }],
    });
    expect(parsed.title).toBe('École');
    expect(parsed.objectives).toEqual(['former']);
    expect(parsed.pilots).toEqual([{ kind: 'person', label: 'la directrice', lead: false }]);
  });

  it('lets an empty title through to the domain, whose refusal is a sentence', () => {
    expect(accepts({ title: ' \u200b ' })).toBe(true);
    expect(actionDraft.safeParse({}).success).toBe(false);
  });

  it.each([
    ['a title of 301 signs', { title: 'é'.repeat(301) }],
    ['an unknown stage', { stage: 'dream' }],
    ['a group that is not an id', { groupId: 'axe-1' }],
    [
      'twenty-one pilots',
      { pilots: Array.from({ length: 21 }, () => ({ kind: 'to-be-named', printed: null })) },
    ],
    ['an objective without a letter', { objectives: [' '] }],
    ['a part without a mark', { components: [{ id: '', title: 'Atelier' }] }],
    ['a link without a name', { links: [{ name: ' ', note: null }] }],
    ['a flag that is not yes or no', { restricted: 'oui' }],
  ])('refuses %s', (_what, draft) => {
    expect(accepts(draft)).toBe(false);
  });

  it('accepts six pilots, and each kind of pilot with what it needs [R120] [R121]', () => {
    const organisation = { kind: 'organisation', organisationId: id, printed: 'CARENE', lead: true };
    expect(accepts({ pilots: Array.from({ length: 6 }, () => organisation) })).toBe(true);
    expect(
      accepts({ pilots: [{ kind: 'generic', label: 'Entreprises', organisationId: null, lead: false }] }),
    ).toBe(true);
    expect(accepts({ pilots: [{ kind: 'to-be-named', printed: 'À préciser' }] })).toBe(true);
    expect(accepts({ pilots: [{ kind: 'organisation', printed: null, lead: false }] })).toBe(false);
    expect(accepts({ pilots: [{ kind: 'committee', label: 'tous', lead: false }] })).toBe(false);
  });

  it('drops what nobody asked for', () => {
    expect(actionDraft.parse({ title: 'x', confidence: 'low', spaceId: id })).not.toHaveProperty('spaceId');
  });
});

describe('the other ends of the routes', () => {
  it('asks a version to correct, none to add', () => {
    expect(createAction.body.safeParse({ title: 'x' }).success).toBe(true);
    expect(updateAction.body.safeParse({ title: 'x' }).success).toBe(false);
    expect(updateAction.body.safeParse({ title: 'x', version: 1.5 }).success).toBe(false);
    expect(updateAction.body.safeParse({ title: 'x', version: 1 }).success).toBe(true);
  });

  it('reads filters one by one and refuses those it does not understand', () => {
    expect(getProgramme.query.safeParse({}).success).toBe(true);
    expect(getProgramme.query.safeParse({ starred: 'true', stage: 'idea', pilotState: 'none' }).success).toBe(
      true,
    );
    expect(getProgramme.query.safeParse({ starred: '1' }).success).toBe(false);
    expect(getProgramme.query.safeParse({ group: 'axe' }).success).toBe(false);
    expect(getProgramme.query.safeParse({ search: 'x'.repeat(121) }).success).toBe(false);
  });
});
