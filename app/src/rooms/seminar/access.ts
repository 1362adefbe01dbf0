// Who may prepare, run and read a seminar, as sentences.
import type { AccessRule } from '../../platform/contract.js';

export const seminarList: AccessRule = {
  id: 'seminar.list',
  scope: 'space',
  roles: ['programme-owner', 'facilitator', 'project-lead', 'lead-pair'],
  sentence:
    'Les organisateurs d’un espace lisent le calendrier de ses séminaires : date, lieu, phase, état. Jamais ce qui s’y dit.',
};

export const seminarRead: AccessRule = {
  id: 'seminar.read',
  scope: 'space',
  roles: ['facilitator', 'project-lead', 'lead-pair'],
  sentence:
    'L’animateur, le chef de projet et le binôme d’un territoire lisent la préparation de ses séminaires : lieu, déroulé, état.',
};

export const seminarRun: AccessRule = {
  id: 'seminar.run',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence:
    'L’animateur et le chef de projet préparent, ouvrent, conduisent et clôturent les séminaires de leur territoire.',
};

export const attendeeKeep: AccessRule = {
  id: 'seminar.attendees',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence:
    'L’animateur et le chef de projet tiennent la liste des personnes invitées et présentes ; personne d’autre ne la lit.',
};

export const contentRead: AccessRule = {
  id: 'seminar.content',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence:
    'L’animateur et le chef de projet lisent le mur, les comptes rendus et la récolte d’un séminaire, pendant et après.',
};

export const bookletRead: AccessRule = {
  id: 'seminar.booklet',
  scope: 'space',
  roles: ['programme-owner', 'facilitator', 'project-lead', 'lead-pair'],
  sentence:
    'L’animateur et le chef de projet impriment le livret à tout moment ; le binôme et le pilote national le lisent une fois le séminaire clos, jamais les échanges bruts.',
};

export const paperPrint: AccessRule = {
  id: 'seminar.paper',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence:
    'L’animateur et le chef de projet impriment les feuilles de la salle : formulaires, bulletins, grille.',
};
