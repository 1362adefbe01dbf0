// What makes an action acceptable, how it grows, and what its pilots say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  compareStages,
  computePilotOrganisations,
  computePilotState,
  computePrompts,
  decideAction,
  decidePilots,
  emptyDetails,
  explainCompleteness,
  isStarred,
  isUncertain,
  type Pilot,
  type ProgrammeFrame,
  stages,
} from './index.js';

const organisation = (organisationId: string, lead = false): Pilot => ({
  kind: 'organisation',
  organisationId,
  printed: null,
  lead,
});
const generic: Pilot = { kind: 'generic', label: 'Entreprises', organisationId: 'entreprises', lead: false };
const person: Pilot = { kind: 'person', label: 'la directrice du campus', lead: false };
const toBeNamed: Pilot = { kind: 'to-be-named', printed: 'À préciser' };

const bare: Action = {
  id: 'a',
  code: null,
  title: 'École de production industrielle',
  groupId: null,
  stage: 'idea',
  pilots: [],
  objectives: [],
  description: null,
  components: [],
  links: [],
  themeIds: [],
  confidence: 'high',
  flags: [],
  provenance: { kind: 'typed', reference: null, quoted: [], sources: [] },
  restricted: false,
  details: emptyDetails,
};

const frame: ProgrammeFrame = { groupIds: ['axe-4'], themeIds: ['energies'] };

function reason(action: Action): string {
  const result = decideAction(action, frame);
  return result.ok ? 'accepted' : result.refusal.code;
}

describe('an action exists by its name alone [R122]', () => {
  it('accepts a bare title at any stage', () => {
    expect(stages.map((stage) => reason({ ...bare, stage }))).toEqual(stages.map(() => 'accepted'));
  });

  it('refuses a title of spaces', () => {
    expect(reason({ ...bare, title: ' \n' })).toBe('name-missing');
  });

  it('refuses a group or a theme that does not exist [R118] [R130]', () => {
    expect(reason({ ...bare, groupId: 'axe-4', themeIds: ['energies'] })).toBe('accepted');
    expect(reason({ ...bare, groupId: 'axe-9' })).toBe('unknown-group');
    expect(reason({ ...bare, themeIds: ['energies', 'autre'] })).toBe('unknown-theme');
  });

  it('has parts of one level, each with its own mark [R127]', () => {
    const parts = ['démonstrateurs', 'académie', 'open lab'].map((title, index) => ({
      id: String(index),
      title,
    }));
    expect(reason({ ...bare, components: parts })).toBe('accepted');
    const twice = [...parts, { id: '1', title: 'encore' }];
    expect(decideAction({ ...bare, components: twice }, frame)).toMatchObject({
      refusal: { code: 'same-component-twice', data: { id: '1' } },
    });
  });

  it('says what is wrong with its pilots', () => {
    expect(reason({ ...bare, pilots: [organisation('x'), organisation('x')] })).toBe('same-pilot-twice');
  });
});

describe('pilots [R119] [R120] [R121]', () => {
  it('accepts none, and as many as six in the order given', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => organisation(id));
    expect(decidePilots([])).toEqual({ ok: true, value: [] });
    expect(decidePilots(six)).toEqual({ ok: true, value: six });
    expect(computePilotOrganisations(six)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('accepts one lead and refuses two', () => {
    expect(decidePilots([organisation('a', true), organisation('b')]).ok).toBe(true);
    expect(decidePilots([organisation('a', true), organisation('b', true)])).toMatchObject({
      refusal: { code: 'several-leads', data: { count: 2 } },
    });
  });

  it('holds « À préciser » for a state that stands alone', () => {
    expect(decidePilots([toBeNamed]).ok).toBe(true);
    expect(decidePilots([organisation('a'), toBeNamed])).toMatchObject({
      refusal: { code: 'to-be-named-among-others' },
    });
  });

  it.each([
    ['none', []],
    ['to-be-named', [toBeNamed]],
    ['generic', [generic]],
    ['named', [generic, organisation('a')]],
    ['named', [person]],
  ] as const)('sums up as %s', (state, pilots) => {
    expect(computePilotState(pilots)).toBe(state);
  });

  it('finds the organisations behind pilots, categories of the directory included, people not', () => {
    const pilots = [generic, person, organisation('a'), toBeNamed];
    expect(computePilotOrganisations(pilots)).toEqual(['entreprises', 'a']);
    expect(computePilotOrganisations([{ ...generic, organisationId: null }])).toEqual([]);
  });
});

describe('an action grows by stages, with prompts and without conditions [R122] [R125]', () => {
  it('orders the stages from idea to closing', () => {
    expect([...stages].reverse().sort(compareStages)).toEqual(stages);
  });

  it('asks nothing back that a former stage asked not', () => {
    fc.assert(
      fc.property(fc.nat({ max: stages.length - 2 }), (index) => {
        const [stage = 'idea', next = 'idea'] = stages.slice(index, index + 2);
        const asked = computePrompts(stage);
        expect(computePrompts(next).slice(0, asked.length)).toEqual(asked);
      }),
    );
  });

  it('asks an idea where it comes from, and a project sheet who carries it', () => {
    expect(explainCompleteness(bare)).toEqual({ stage: 'idea', known: [], missing: ['origin'] });
    const sheet: Action = {
      ...bare,
      stage: 'project-sheet',
      groupId: 'axe-4',
      pilots: [organisation('total')],
      provenance: { kind: 'publication', reference: 'annexe 1, CAR-20', quoted: ['Total'], sources: [] },
    };
    expect(explainCompleteness(sheet)).toEqual({
      stage: 'project-sheet',
      known: ['origin', 'group', 'pilot'],
      missing: ['problem-and-solution', 'value', 'who-cares', 'working-group', 'objectives', 'first-step'],
    });
  });

  it('holds a category, or « À préciser », for a pilot that is still missing', () => {
    const stage = 'project-sheet';
    for (const pilots of [[generic], [toBeNamed], []]) {
      expect(explainCompleteness({ ...bare, stage, pilots }).missing).toContain('pilot');
    }
  });

  it('knows what was written of the problem and of the objectives', () => {
    const told = {
      ...bare,
      stage: 'project-sheet' as const,
      description: 'Manque de bras',
      objectives: ['former'],
    };
    expect(explainCompleteness(told).known).toEqual(['problem-and-solution', 'objectives']);
    expect(explainCompleteness({ ...told, stage: 'closing' }).missing).toContain('indicator');
  });
});

describe('marks beside a row', () => {
  it('bears a star when another strategy shares it [R022] [R123]', () => {
    expect(isStarred(bare)).toBe(false);
    expect(isStarred({ ...bare, links: [{ name: 'Pacte Ardennes', note: null }] })).toBe(true);
  });

  it('is uncertain when its reading is, or when a flag stands on it', () => {
    expect(isUncertain(bare)).toBe(false);
    expect(isUncertain({ ...bare, confidence: 'medium' })).toBe(true);
    expect(isUncertain({ ...bare, flags: ['intitule-opaque'] })).toBe(true);
  });
});
