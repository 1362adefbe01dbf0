// What files are made of: the reply of the screen, with the labels of groups and themes, day and hour apart.
import { describe, expect, it } from 'vitest';
import { drawProgramme, showProgramme } from '../../../../../test/random-programme.js';
import type { ActionSheet, ProgrammeReply } from '../../contract.js';
import { composeContent, describeAction } from './content.js';

const AT = Date.UTC(2027, 2, 9, 23, 30);
const base = showProgramme(drawProgramme(6, 6));
const [sample] = base.actions;
if (sample === undefined) throw new Error('the drawn programme has actions');
const reply: ProgrammeReply = {
  ...base,
  groups: [{ id: 'g', code: null, label: 'Former', themeId: 'eau', position: 0, counted: 1 }],
  themes: [
    { id: 'eau', label: 'Eau' },
    { id: 'energies', label: 'Énergies' },
  ],
};
const action = (more: Partial<ActionSheet>): ActionSheet => ({ ...sample, ...more });

describe('an action with its labels', () => {
  it('bears its group’s label, and none when the group is no more', () => {
    expect(describeAction(action({ groupId: 'g' }), reply).groupLabel).toBe('Former');
    expect(describeAction(action({ groupId: 'parti' }), reply).groupLabel).toBeNull();
    expect(describeAction(action({ groupId: null }), reply).groupLabel).toBeNull();
  });

  it('says its own themes, the one of its group left to the group [R130]', () => {
    const both = ['eau', 'energies'];
    expect(describeAction(action({ groupId: 'g', themeIds: both }), reply).themeLabels).toEqual(['Énergies']);
    expect(describeAction(action({ groupId: null, themeIds: both }), reply).themeLabels).toEqual([
      'Eau',
      'Énergies',
    ]);
  });

  it('passes over a theme that the Fabrique has no more, and invents no label', () => {
    expect(describeAction(action({ groupId: null, themeIds: ['parti'] }), reply).themeLabels).toEqual([]);
  });
});

describe('the content', () => {
  it('has one line an action, in the order of the screen', () => {
    const { rows, programme } = composeContent(base, AT);
    expect(rows.map(({ id }) => id)).toEqual(base.actions.map(({ id }) => id));
    expect(programme).toBe(base);
  });

  it('is dated by the moment it was asked for', () => {
    expect(composeContent(base, AT)).toMatchObject({ today: '2027-03-09', at: AT });
  });

  it('of an empty programme is no line', () => {
    expect(composeContent({ ...base, actions: [] }, AT).rows).toEqual([]);
  });
});
