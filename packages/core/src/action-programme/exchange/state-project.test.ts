// An action in the State's schema of projects, and the line it is on its way there.
import { describe, expect, it } from 'vitest';
import { action } from '../../../test/exchange-lines.js';
import { composeRow, composeStateProject, emptyDetails, type RowSource } from '../index.js';

describe('the State’s schema of projects', () => {
  const source: RowSource = {
    ...action,
    groupLabel: null,
    themeLabels: [],
    pilots: [],
    details: {
      ...emptyDetails,
      problem: 'Le quai fume.',
      startsOn: '2027-03-09',
      cost: { euros: 120_000, precision: 'estimate', note: null },
      progress: { phase: 'study', status: 'blocked', news: null, help: null },
    },
  };
  const given = {
    programme: 'Territoires d’industrie',
    at: '2027-03-09T10:00:00.000Z',
    siret: null,
    contact: null,
  };

  it('takes an action field by field, with its very words', () => {
    expect(composeStateProject(source, given)).toEqual({
      id: 'a',
      createdAt: '2027-03-09T10:00:00.000Z',
      updatedAt: '2027-03-09T10:00:00.000Z',
      nom: 'Quai',
      description: 'Le quai fume.',
      budgetPrevisionnel: 120_000,
      dateDebutPrevisionnelle: '2027-03-09',
      phase: 'Étude',
      phaseStatut: 'Bloqué',
      programme: 'Territoires d’industrie',
    });
  });

  it('leaves out what the schema would refuse', () => {
    const contact = { label: 'Directrice', mail: 'pas une adresse', phone: '0240' };
    const project = composeStateProject(source, { ...given, siret: '123', contact });
    expect(project).toMatchObject({
      porteurReferentFonction: 'Directrice',
      porteurReferentTelephone: '0240',
    });
    expect(project).not.toHaveProperty('porteurCodeSiret');
    expect(project).not.toHaveProperty('porteurReferentEmail');
    expect(composeStateProject(source, { ...given, siret: '21690123400019' }).porteurCodeSiret).toBe(
      '21690123400019',
    );
  });
});

describe('the line of an action', () => {
  it('shows pilots as screens do, the lead marked, lists one item a line', () => {
    const row = composeRow({
      ...action,
      groupLabel: 'Axe\nun',
      themeLabels: ['Eau'],
      objectives: ['produire\nsur place'],
      pilots: [
        { kind: 'organisation', label: 'port', organisationName: 'Grand port', lead: true },
        { kind: 'to-be-named', label: '', organisationName: null, lead: false },
      ],
    });
    expect(row).toMatchObject({
      group: 'Axe un',
      objectives: ['produire sur place'],
      pilots: ['Grand port (chef de file)', 'À préciser'],
      cost: 10,
    });
  });
});
