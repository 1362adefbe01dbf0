// What a reader looks for: each mark answers alone, and words are found whatever their accents.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someProgramme } from '../../test/programmes.js';
import { type Action, filterActions, isShown, type ProgrammeFilter } from './index.js';
import { bareAction, createAction, fullAction } from './testing/sample.js';

const shows = (filter: ProgrammeFilter, action: Action = fullAction): boolean => isShown(action, filter, []);

describe('words are sought', () => {
  it.each([
    ['ecole PRODUCTION'],
    ['T-01'],
    ['vingt jeunes'],
    ['soudeurs'],
    ['apprendre'],
    ['restent'],
    ['Club des ateliers'],
    ['rentrée'],
    ['directrice'],
    ['  '],
  ])('« %s » finds the whole sheet', (search) => {
    expect(shows({ search })).toBe(true);
  });

  it('as the sheet stands now, also after it was found by other words', () => {
    const before = createAction({ title: 'Une halle' });
    const after = { ...before, title: 'Un quai' };
    expect([before, after].map((action) => shows({ search: 'halle' }, action))).toEqual([true, false]);
    expect([before, after].map((action) => shows({ search: 'quai' }, action))).toEqual([false, true]);
  });

  it('and what is written nowhere finds nothing', () => {
    expect(shows({ search: 'zéppelin' })).toBe(false);
    expect(shows({ search: 'Anne Exemple' })).toBe(false);
  });
});

it('law: every word of a text finds it, whatever its letters', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('L’œuvre d’Éloïse', 'Ἀθῆναι', 'Đà Nẵng'),
  );
  fc.assert(
    fc.property(text, (title) => {
      for (const search of title.split(/\s+/)) {
        expect(shows({ search }, createAction({ title }))).toBe(true);
      }
    }),
  );
});

describe('marks', () => {
  it.each<[ProgrammeFilter, boolean, boolean]>([
    [{}, true, true],
    [{ groupId: 'axe-1' }, true, false],
    [{ stage: 'follow-up' }, true, false],
    [{ phase: 'study' }, true, false],
    [{ status: 'in-progress' }, true, false],
    [{ status: 'silent' }, false, true],
    [{ pilotId: 'lycee' }, true, false],
    [{ pilotState: 'none' }, false, true],
    [{ starred: true }, true, false],
    [{ uncertain: true }, false, false],
    [{ firm: true }, true, false],
    [{ firm: false }, false, true],
    [{ ended: false }, true, true],
    [{ ended: true }, false, false],
    [{ needsHelp: true }, true, false],
    [{ awaitedFrom: 'etat' }, true, false],
    [{ awaitedFrom: 'Région' }, false, false],
  ])('%j keeps the whole sheet: %s, the bare one: %s', (filter, whole, bare) => {
    expect(shows(filter)).toBe(whole);
    expect(shows(filter, bareAction)).toBe(bare);
  });

  it('all answer together', () => {
    expect(shows({ stage: 'follow-up', firm: true, search: 'ecole' })).toBe(true);
    expect(shows({ stage: 'follow-up', firm: false, search: 'ecole' })).toBe(false);
  });

  it('find the theme of a group [R130]', () => {
    const groups = [{ id: 'axe-1', code: null, label: 'Former', themeId: 'capital-humain' }];
    expect(isShown(fullAction, { themeId: 'capital-humain' }, groups)).toBe(true);
    expect(isShown(bareAction, { themeId: 'capital-humain' }, groups)).toBe(false);
  });
});

describe('a list', () => {
  it('law: is the actions shown one by one, in their order', () => {
    const filter = fc.record({
      search: fc.option(fc.constantFrom('quai', 'ECOLE', 'œuvre'), { nil: undefined }),
      groupId: fc.option(fc.constant('axe-1'), { nil: undefined }),
      ended: fc.option(fc.boolean(), { nil: undefined }),
    });
    fc.assert(
      fc.property(someProgramme, filter, ({ actions, groups }, asked) => {
        const shown = filterActions(actions, asked, groups);
        expect(shown).toEqual(actions.filter((action) => isShown(action, asked, groups)));
      }),
    );
  });
});
