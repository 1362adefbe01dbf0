// Themes common to several territories: one name for all, a wording for each, ties set by hand.
import { describe, expect, it } from 'vitest';
import { computeThemes, decideTheme, tieTheme, wordTheme } from './index.js';
import { createAction } from './testing/sample.js';

const energies = { id: 'energies', label: 'Nouvelles énergies' };
const skills = { id: 'skills', label: 'Compétences' };

describe('naming a theme [R130]', () => {
  it('keeps its name, trimmed', () => {
    expect(decideTheme({ id: 'new', label: '  Écoute des habitants ' }, [energies])).toEqual({
      ok: true,
      value: { id: 'new', label: 'Écoute des habitants' },
    });
  });

  it('asks for a name', () => {
    expect(decideTheme({ id: 'new', label: ' \n ' }, [])).toMatchObject({
      refusal: { code: 'theme-name-missing' },
    });
  });

  it('refuses a name that another theme bears, accents and capitals apart, and says which', () => {
    expect(decideTheme({ id: 'new', label: 'NOUVELLES ENERGIES' }, [skills, energies])).toMatchObject({
      refusal: { code: 'theme-taken', data: { label: 'Nouvelles énergies' } },
    });
  });

  it('may correct its own accents', () => {
    expect(decideTheme({ id: 'energies', label: 'Nouvelles Énergies' }, [energies, skills]).ok).toBe(true);
  });
});

describe('saying a theme in one’s own words [R130]', () => {
  it('keeps the wording, and the other ones', () => {
    expect(wordTheme({ skills: 'Savoir-faire' }, energies, ' L’hydrogène ')).toEqual({
      skills: 'Savoir-faire',
      energies: 'L’hydrogène',
    });
  });

  it('says it again without leaving two', () => {
    expect(wordTheme({ energies: 'L’hydrogène' }, energies, 'Le vent')).toEqual({ energies: 'Le vent' });
  });

  it('goes back to the common name when nothing, or the common name, is said', () => {
    expect(wordTheme({ energies: 'Le vent' }, energies, '  ')).toEqual({});
    expect(wordTheme({ energies: 'Le vent' }, energies, 'Nouvelles énergies')).toEqual({});
  });

  it('leaves the words it was given as they were', () => {
    const words = { energies: 'Le vent' };
    wordTheme(words, energies, '');
    expect(words).toEqual({ energies: 'Le vent' });
  });
});

describe('tying an action to a theme', () => {
  const groups = [
    { id: 'g', themeId: 'skills' },
    { id: 'plain', themeId: null },
  ];
  const tie = (themeId: string, isTied: boolean) => ({ themeId, isTied });

  it('ties and unties; asked twice, it is once', () => {
    const action = createAction({ groupId: 'plain' });
    const once = tieTheme(action, groups, tie('energies', true));
    if (!once.ok) throw new Error('tied');
    expect(once.value.themeIds).toEqual(['energies']);
    expect(tieTheme(once.value, groups, tie('energies', true))).toEqual(once);
    const undone = tieTheme(once.value, groups, tie('energies', false));
    expect(undone).toEqual({ ok: true, value: action });
    expect(tieTheme(action, groups, tie('energies', false))).toEqual({ ok: true, value: action });
  });

  it('keeps the other themes', () => {
    const action = createAction({ themeIds: ['a', 'energies', 'b'] });
    const untied = tieTheme(action, groups, tie('energies', false));
    expect(untied).toMatchObject({ value: { themeIds: ['a', 'b'] } });
  });

  it('adds nothing to what the group says already, and does not untie it from the action alone', () => {
    const action = createAction({ groupId: 'g' });
    expect(tieTheme(action, groups, tie('skills', true))).toEqual({ ok: true, value: action });
    expect(tieTheme(action, groups, tie('skills', false))).toMatchObject({
      refusal: { code: 'theme-of-group' },
    });
  });

  it('agrees with what themes are read from', () => {
    const action = createAction({ id: 'a', groupId: 'g' });
    const tied = tieTheme(action, groups, tie('energies', true));
    if (!tied.ok) throw new Error('tied');
    expect(computeThemes(tied.value, groups)).toEqual(['energies', 'skills']);
    expect(computeThemes({ ...tied.value, groupId: null }, groups)).toEqual(['energies']);
  });
});
