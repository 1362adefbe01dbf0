// Who may read and change the programme of actions of a territory.
import type { AccessRule } from '../../platform/contract.js';

/** The programme belongs to all the actors (R124): reading is wide, and restricted actions are left out by role. */
export const programmeRead: AccessRule = {
  id: 'action-programme.read',
  scope: 'space',
  roles: ['programme-owner', 'facilitator', 'project-lead', 'lead-pair'],
  sentence:
    'Les organisateurs du territoire lisent son programme d’actions ; les actions restreintes ne sont montrées qu’à l’animateur, au chef de projet et au binôme.',
};

export const programmeEdit: AccessRule = {
  id: 'action-programme.edit',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence: 'L’animateur et le chef de projet du territoire écrivent son programme d’actions.',
};

export const followKeep: AccessRule = {
  id: 'action-programme.follow',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence:
    'L’animateur et le chef de projet règlent le suivi mensuel et lisent les courriers partis ou gardés.',
};

export const pulseAnswer: AccessRule = {
  id: 'action-programme.pulse',
  scope: 'public',
  roles: [],
  sentence:
    'Qui a reçu le lien personnel du mois répond pour ses propres actions, sans compte, et n’y lit que leurs titres et ses réponses.',
};

export const publicRead: AccessRule = {
  id: 'action-programme.public',
  scope: 'public',
  roles: [],
  sentence:
    'Tout le monde lit la page publique d’un programme que son territoire a ouverte\u202f; les actions restreintes n’y sont pas.',
};

/** Ideas that were set aside stay in their territory: only its own team reads them (R053). */
export const proposalsRead: AccessRule = {
  id: 'action-programme.proposals',
  scope: 'space',
  roles: ['facilitator', 'project-lead', 'lead-pair'],
  sentence:
    'L’animateur, le chef de projet et le binôme d’un territoire lisent ses propositions, retenues et écartées, avec les raisons.',
};

/** The wall says more than the programme: whoever reads a harvest reads the way back to it. */
export const originRead: AccessRule = {
  id: 'action-programme.origins',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence:
    'L’animateur et le chef de projet remontent d’une action au carton du mur et au séminaire d’où elle vient, et en redescendent.',
};

export const themesKeep: AccessRule = {
  id: 'action-programme.themes',
  scope: 'space',
  roles: ['programme-owner', 'facilitator'],
  sentence: 'Le pilote national et l’animateur de la Fabrique nomment les thèmes communs à ses territoires.',
};

export const validationAnswer: AccessRule = {
  id: 'action-programme.validation',
  scope: 'public',
  roles: [],
  sentence:
    'Qui a reçu le lien d’un tour de validation y lit la version, sans les actions restreintes, et répond pour son organisation, sans compte.',
};
