// The words of the expectations on a phone, in French.
import { questions } from '../../questions.fr.js';

export const copy = {
  questions,
  stages: {
    alone: 'Seul(e), en silence\u202f: une phrase par question.',
    pairs:
      'À deux\u202f: qu’avez-vous en commun, qu’est-ce qui diffère\u202f? Si vous êtes en nombre impair, à trois.',
    fours: 'À quatre\u202f: gardez la phrase que vous voulez dire à tous.',
    together: 'Tous ensemble\u202f: chaque groupe dit sa phrase.',
    proposals: 'À quatre\u202f: que se promet-on pour l’année\u202f?',
    charter: 'La salle choisit ses règles et les met dans ses mots.',
    signing: 'Relisez la charte, puis signez si vous la faites vôtre.',
    reread: 'Les attentes du premier séminaire, une par une.',
  } as Readonly<Record<string, string>>,
  sections: { label: 'Parties', write: 'Écrire', charter: 'Charte', all: 'Toutes' },
  voice: {
    label: 'Cette phrase est',
    one: 'la mienne',
    two: 'celle de notre paire',
    four: 'celle de notre groupe de quatre',
  },
  write: {
    purpose: 'Votre réponse',
    hope: 'Ce que vous espérez',
    rule: 'Une règle, en une phrase',
    hint: 'Une phrase suffit. Vous pourrez la corriger.',
    send: 'Déposer',
    mine: 'Vos phrases',
  },
  rules: {
    title: 'Nos règles du jeu',
    empty: 'La salle n’a pas encore retenu de règle.',
    drafting: 'La charte s’écrit encore\u202f: vous signerez quand l’animateur la proposera.',
    sign: 'Je signe',
    why: 'Signer, c’est dire que vous la faites vôtre. Personne n’y est obligé, et l’on peut se dédire.',
    signed: 'Vous avez signé cette charte.',
    signedFor: 'Un scribe a noté votre signature.',
    waiting: 'Votre signature part dès que le réseau revient.',
    changed:
      'La charte a changé depuis votre signature\u202f: relisez-la, puis signez à nouveau si elle vous va.',
    withdraw: 'Retirer ma signature',
    withdrawSure: 'Retirer vraiment',
    count: '{count} signatures',
    countOne: '1 signature',
    countNone: 'Aucune signature pour l’instant',
  },
  all: {
    title: 'Ce que la salle a écrit',
    empty: 'Personne n’a encore rien déposé.',
    proposals: 'Règles proposées',
    two: 'une paire',
    four: 'un groupe de quatre',
  },
  reread: {
    hoped: 'Au premier séminaire, nous espérions',
    happened: 'Ce qui est arrivé, en une phrase',
    said: 'Ce que d’autres en disent',
    verdict: 'La salle dit',
    verdicts: {
      happened: 'C’est arrivé',
      partly: 'En partie',
      'not-yet': 'Pas encore',
      'no-longer': 'Ne compte plus',
    },
    none: 'Il n’y a pas d’attente à relire.',
    done: 'Toutes les attentes sont relues. Merci.',
    progress: '{count} sur {total} relues',
  },
  closed: 'L’activité est close. Un mot à ajouter\u202f? Portez-le à l’animateur.',
};

export type Copy = typeof copy;
