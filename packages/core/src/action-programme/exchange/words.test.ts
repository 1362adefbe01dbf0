// The words of people's tables: titles of columns, states, yes and no, pilots to be found.
import { describe, expect, it } from 'vitest';
import { fields, phases, stages, statuses } from '../index.js';
import {
  columnTitles,
  isToBeNamed,
  parseColumn,
  parsePhase,
  parseStage,
  parseStatus,
  parseYes,
  phaseWords,
  stageWords,
  statusWords,
} from './words.js';

describe('the title of a column', () => {
  it('of our own files is read back, each as itself', () => {
    expect(fields.map((field) => parseColumn(columnTitles[field]))).toEqual(fields);
    expect(new Set(Object.values(columnTitles)).size).toBe(fields.length);
  });

  it.each([
    ['Intitulé de l’action', 'title'],
    ['NOM DU PROJET', 'title'],
    ['Projet phare', 'title'],
    ['libellé', 'title'],
    ['Porteur(s)', 'pilots'],
    ['Pilote de l’action', 'pilots'],
    ['Maîtrise d’ouvrage', 'pilots'],
    ['Structure porteuse', 'pilots'],
    ['Chef de file', 'pilots'],
    ['Axe stratégique', 'group'],
    ['Enjeu', 'group'],
    ['Thématique', 'group'],
    ['Objectifs opérationnels', 'objectives'],
    ['Descriptif', 'description'],
    ['Commentaires', 'description'],
    ['Date de démarrage', 'startsOn'],
    ['Début prévisionnel', 'startsOn'],
    ['Échéance', 'endsOn'],
    ['Date d’échéance', 'endsOn'],
    ['Budget prévisionnel (€ HT)', 'cost'],
    ['Coût (k€)', 'cost'],
    ['Montant total', 'cost'],
    ['État d’avancement', 'status'],
    ['Statut', 'status'],
    ['N°', 'code'],
    ['Réf.', 'code'],
    ['Maturité', 'stage'],
    ['Confidentiel', 'restricted'],
    ['Prochaine étape', 'firstStep'],
    ['Dispositif', 'links'],
  ])('« %s » is the column of %s', (title, field) => {
    expect(parseColumn(title)).toBe(field);
  });

  it.each(['Élu référent', 'Photo', '', '   ', '2027', 'Nombre de participants'])(
    '« %s » is none',
    (title) => {
      expect(parseColumn(title)).toBeNull();
    },
  );
});

describe('the words of stages, phases and states', () => {
  it('are read back, each as itself', () => {
    expect(stages.map((stage) => parseStage(stageWords[stage]))).toEqual(stages);
    expect(phases.map((phase) => parsePhase(phaseWords[phase]))).toEqual(phases);
    expect(statuses.map((status) => parseStatus(statusWords[status]))).toEqual(statuses);
  });

  it('are those of the State’s schema of projects, to the letter', () => {
    expect(Object.values(phaseWords)).toEqual(['Idée', 'Étude', 'Opération']);
    expect(Object.values(statusWords)).toEqual([
      'En cours',
      'En retard',
      'En pause',
      'Bloqué',
      'Abandonné',
      'Terminé',
    ]);
  });

  it.each([
    ['EN COURS', 'in-progress'],
    ['démarrée', 'in-progress'],
    ['engagé', 'in-progress'],
    ['retardé', 'late'],
    ['suspendue', 'paused'],
    ['En attente', 'paused'],
    ['reporté', 'paused'],
    ['bloquée', 'blocked'],
    ['point dur', 'blocked'],
    ['annulé', 'abandoned'],
    ['réalisée', 'finished'],
    ['Clôturé', 'finished'],
    ['fait', 'finished'],
  ])('« %s » is the state %s', (text, status) => {
    expect(parseStatus(text)).toBe(status);
  });

  it.each(['50 %', 'vert', '', 'à voir', 'en cours ?!'.slice(0, 0)])('« %s » is no state', (text) => {
    expect(parseStatus(text)).toBeNull();
  });
});

describe('yes, no, and nobody yet', () => {
  it.each([
    ['Oui', true],
    ['x', true],
    ['VRAI', true],
    ['1', true],
    ['non', false],
    ['Faux', false],
    ['0', false],
    ['peut-être', null],
    ['', null],
  ])('« %s » is %s', (text, yes) => {
    expect(parseYes(text)).toBe(yes);
  });

  it.each(['À préciser', 'à définir', 'A DÉTERMINER', '?', ' ?? ', 'NC', 'À désigner'])(
    '« %s » waits for a pilot [R121]',
    (text) => {
      expect(isToBeNamed(text)).toBe(true);
    },
  );

  it.each(['Entreprises', 'CARENE', '', 'Port ?'])('« %s » does not', (text) => {
    expect(isToBeNamed(text)).toBe(false);
  });
});
