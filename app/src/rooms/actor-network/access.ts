// Who may read and keep the organisations of a Fabrique.
import type { AccessRule } from '../../platform/contract.js';

/** Organisations are common to the territories of a Fabrique (R033): connected, not doubled. */
export const organisationRead: AccessRule = {
  id: 'actor-network.read',
  scope: 'space',
  roles: ['programme-owner', 'facilitator', 'project-lead', 'lead-pair'],
  sentence:
    'Les organisateurs de la Fabrique et de ses territoires lisent l’annuaire commun des organisations et ce que chacune pilote.',
};

export const organisationEdit: AccessRule = {
  id: 'actor-network.edit',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence:
    'L’animateur et le chef de projet ajoutent et corrigent les organisations de l’annuaire commun, et réunissent deux fiches d’une même organisation.',
};

export const rosterRead: AccessRule = {
  id: 'actor-network.roster-read',
  scope: 'space',
  roles: ['facilitator', 'project-lead', 'lead-pair'],
  sentence:
    'L’équipe du territoire lit la liste des acteurs et la grille des familles ; le binôme n’y voit pas les adresses.',
};

export const rosterKeep: AccessRule = {
  id: 'actor-network.roster-keep',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence: 'L’animateur et le chef de projet tiennent la liste des acteurs de leur territoire.',
};

export const surveyRead: AccessRule = {
  id: 'actor-network.survey-read',
  scope: 'space',
  roles: ['programme-owner', 'facilitator', 'project-lead', 'lead-pair', 'data-steward'],
  sentence:
    'Les organisateurs voient où en est une enquête, combien de personnes ont répondu, et qui a lu les réponses brutes ; jamais une réponse.',
};

export const surveyKeep: AccessRule = {
  id: 'actor-network.survey-keep',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence:
    'L’animateur et le chef de projet préparent l’enquête, l’annoncent, l’ouvrent, relancent et la closent ; ils ne lisent aucune réponse.',
};

export const answersRead: AccessRule = {
  id: 'actor-network.answers',
  scope: 'space',
  roles: ['data-steward'],
  sentence:
    'Le dépositaire des réponses, qui ne tient aucun autre rôle sur le territoire, lit les réponses brutes ; chaque lecture est écrite au journal.',
};

export const surveyOwn: AccessRule = {
  id: 'actor-network.survey-own',
  scope: 'public',
  roles: [],
  sentence:
    'La personne qui détient son lien personnel lit sa notice, remplit sa propre feuille, retire ses réponses ou demande à ne pas figurer.',
};

export const spacesRead: AccessRule = {
  id: 'actor-network.spaces-read',
  scope: 'space',
  roles: ['programme-owner', 'facilitator', 'project-lead', 'lead-pair'],
  sentence: 'Les organisateurs lisent le registre des espaces de coopération du territoire.',
};

export const spacesKeep: AccessRule = {
  id: 'actor-network.spaces-keep',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence: 'L’animateur et le chef de projet tiennent le registre des espaces de coopération.',
};

export const boardRead: AccessRule = {
  id: 'actor-network.board',
  scope: 'space',
  roles: ['programme-owner', 'facilitator', 'project-lead', 'lead-pair', 'data-steward'],
  sentence:
    'Les organisateurs lisent les chiffres d’ensemble une fois rendus\u202f; aucun ne dit ce qu’une personne a répondu.',
};

export const tiesKeep: AccessRule = {
  id: 'actor-network.ties-keep',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence:
    'L’animateur et le chef de projet apportent, d’un fichier, des liens publics entre organisations, et les retirent.',
};

export const mapRead: AccessRule = {
  id: 'actor-network.map',
  scope: 'space',
  roles: ['facilitator', 'project-lead', 'lead-pair'],
  sentence:
    'L’équipe du territoire lit la carte des liens\u202f: ce que les organisations ont fait ensemble, et les liens que deux personnes ont choisi de montrer\u202f; elle l’emporte en fichier.',
};

export const introductionsKeep: AccessRule = {
  id: 'actor-network.introductions',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence:
    'L’animateur et le chef de projet lisent les offres et les besoins qui se rencontrent, proposent une mise en relation et voient si elle est faite\u202f; jamais qui a dit oui seul ou non.',
};

export const introductionOwn: AccessRule = {
  id: 'actor-network.introduction-own',
  scope: 'public',
  roles: [],
  sentence:
    'La personne à qui l’on propose une mise en relation la lit et y répond, par son lien ou son badge\u202f; le nom et l’adresse de l’autre ne viennent qu’après deux oui.',
};
