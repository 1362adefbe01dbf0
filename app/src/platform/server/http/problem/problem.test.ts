// The words of problems: every server code, every kind of field.
import { describe, expect, test } from 'vitest';
import { formatFieldIssue } from './field-sentences.fr.js';
import { createProblem, createRefusalProblem, problemSchema } from './problem.js';
import { type ServerProblemCode, serverProblems } from './sentences.fr.js';

const issue = (keyword: string, params: Record<string, unknown> = {}, message = '') =>
  formatFieldIssue({ keyword, params, message, missing: false });

describe('fields, in French', () => {
  test.each([
    [issue('invalid_type', { expected: 'string' }), 'Valeur attendue\u00a0: un texte.'],
    [issue('too_small', { origin: 'string', minimum: 1 }), 'Ce champ ne peut pas être vide.'],
    [issue('too_big', { origin: 'string', maximum: 1000 }), '1\u202f000 caractères au plus.'],
    [issue('too_big', { origin: 'array', maximum: 1 }), '1 élément au plus.'],
    [issue('too_small', { origin: 'number', minimum: 0 }), '0 au moins.'],
    [issue('invalid_format', { format: 'uuid' }), 'Identifiant attendu (UUID).'],
    [issue('invalid_value', { values: ['rouge', 'vert'] }), 'Valeur attendue parmi\u00a0: rouge, vert.'],
    [issue('custom', {}, 'Invalid input'), 'Cette valeur n’est pas acceptée.'],
    [issue('custom', {}, 'La fin vient avant le début.'), 'La fin vient avant le début.'],
    [issue('something-new'), 'Cette valeur n’est pas acceptée.'],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  test('an absent field is said to be needed, whatever was expected of it', () => {
    expect(formatFieldIssue({ keyword: 'invalid_type', params: {}, message: '', missing: true })).toBe(
      'Ce champ est obligatoire.',
    );
  });
});

describe('problems', () => {
  test('every code of the server has a status, a title and a sentence that ends', () => {
    for (const code of Object.keys(serverProblems) as ServerProblemCode[]) {
      const problem = createProblem(code, 'REF');
      expect(problemSchema.safeParse(problem).success).toBe(true);
      expect(problem.detail).toMatch(/[.]$/);
      expect(problem.status).toBeGreaterThanOrEqual(400);
    }
  });

  const room = {
    name: 'hall',
    handlers: [],
    statuses: { full: 423 },
    refusals: { full: 'Complet\u00a0: {seats} places, {x}.' },
  };

  test('a refusal takes its status, its sentence and its figures from its room', () => {
    const problem = createRefusalProblem(room, { code: 'full', data: { seats: 80 } }, 'REF');
    expect(problem).toMatchObject({
      status: 423,
      code: 'hall/full',
      detail: 'Complet\u00a0: 80 places, {x}.',
    });
  });

  test('a refusal nobody wrote a sentence for is still a conflict, in French', () => {
    const problem = createRefusalProblem(room, { code: 'other/unheard' }, 'REF');
    expect(problem).toMatchObject({ status: 409, code: 'other/unheard' });
    expect(problem.detail).toContain('pas possible');
  });

  test('no figure of a refusal can reach for what is not its own', () => {
    const given = { ...room, refusals: { full: '{constructor} {__proto__}' } };
    expect(createRefusalProblem(given, { code: 'full', data: {} }, 'R').detail).toBe(
      '{constructor} {__proto__}',
    );
  });
});
