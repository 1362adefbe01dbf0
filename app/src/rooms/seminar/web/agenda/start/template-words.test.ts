// The words of the templates, in both languages: short enough to be saved, printed in French as French is written.
import { METHODS } from '@trame/core/methods';
import { createAgenda, SEMINAR_TEMPLATES } from '@trame/core/seminar';
import { describe, expect, it } from 'vitest';
import { copy as en } from '../copy.en.js';
import { copy as fr } from '../copy.fr.js';
import { createDraftStep, listFaults } from '../draft/draft.js';
import { templateWords as english } from './template-words.en.js';
import { templateWords as french } from './template-words.fr.js';

const lines = (words: typeof french) =>
  Object.values(words).flatMap((steps) => Object.values(steps as Record<string, { readonly title: string }>));

describe('les mots des modèles [R143]', () => {
  it.each(SEMINAR_TEMPLATES)(
    '$id : chaque ligne s’enregistre telle quelle, dans les deux langues',
    ({ id }) => {
      for (const words of [french, english]) {
        const agenda = createAgenda(id, { words, methods: METHODS });
        expect(agenda.flatMap((step) => listFaults(createDraftStep(step)))).toEqual([]);
        expect(new Set(agenda.map(({ title }) => title)).size).toBe(agenda.length);
      }
    },
  );

  it('ont les mêmes lignes dans les deux langues, et un nom par modèle', () => {
    const shape = (words: typeof french) =>
      Object.entries(words).map(([id, steps]) => [id, Object.keys(steps)]);
    expect(shape(english)).toEqual(shape(french));
    for (const { id } of SEMINAR_TEMPLATES)
      expect([fr.templateNames[id], en.templateNames[id]]).not.toContain('');
  });

  it('sont écrits comme le français s’écrit : apostrophe courbe, espace fine avant les deux-points', () => {
    for (const { title } of lines(french)) {
      expect(title).not.toContain("'");
      expect(title).not.toMatch(/[^\u202f\u00a0]:/);
    }
  });
});
