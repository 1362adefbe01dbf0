// The words of the expectations in the printed booklet, in French.
import type { ExpectationsBookletWords } from '@trame/core/methods/expectations';
import { questions } from './questions.fr.js';

export const expectationsBookletWords: ExpectationsBookletWords = {
  figures: {
    expectations: { one: 'attente', other: 'attentes' },
    rules: { one: 'règle du jeu', other: 'règles du jeu' },
    signatures: { one: 'signature', other: 'signatures' },
  },
  questions,
  expectations: {
    title: 'Nos attentes',
    lead: 'Chaque phrase est dans les mots de la personne, de la paire ou du groupe qui l’a dite. Elles seront relues à la fin de l’année.',
    empty: 'Rien n’a été écrit sous cette question.',
  },
  voices: { one: 'une personne', two: 'une paire', four: 'un groupe de quatre' },
  charter: {
    title: 'Nos règles du jeu',
    lead: 'Proposées par la salle, retenues en plénière, signées par les personnes présentes.',
    signed: 'Signatures recueillies\u202f: {count}.',
    unsigned: 'Cette charte n’a pas encore été signée.',
    signers: 'Ont signé\u202f: {names}.',
    original: 'proposée ainsi\u202f: «\u00a0{text}\u00a0»',
  },
  aside: {
    title: 'Ce qui n’est pas dans la charte',
    lead: 'Rien n’est effacé\u202f: voici les autres propositions, et pourquoi elles n’y sont pas.',
    joined: 'réunie avec\u202f: «\u00a0{rule}\u00a0»',
    pending: 'la salle n’a pas tranché',
  },
  reread: {
    title: 'Ce que nous espérions, ce qui est arrivé',
    lead: 'Les attentes du premier séminaire, relues une à une par la salle.',
    hoped: 'Nous espérions',
    happened: 'Ce qui est arrivé',
    unread: 'Pas relue, faute de temps',
    verdicts: {
      happened: 'C’est arrivé',
      partly: 'En partie',
      'not-yet': 'Pas encore',
      'no-longer': 'Ne compte plus',
    },
  },
};
