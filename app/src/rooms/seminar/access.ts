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

export const roomJoin: AccessRule = {
  id: 'seminar.join',
  scope: 'public',
  roles: [],
  sentence: 'Qui a le code ou le code QR de la salle peut y entrer, sans compte.',
};

export const roomSit: AccessRule = {
  id: 'seminar.sit',
  scope: 'room',
  roles: ['facilitator', 'project-lead'],
  seats: ['facilitator', 'scribe', 'participant', 'observer', 'projector'],
  sentence:
    'Qui a une place dans la salle la suit et y contribue selon son rôle ; l’animateur et le chef de projet la conduisent.',
};

export const roomKeep: AccessRule = {
  id: 'seminar.door',
  scope: 'room',
  roles: ['facilitator', 'project-lead'],
  seats: ['facilitator'],
  sentence: 'L’animateur et le chef de projet tiennent la porte de la salle : code, verrou, liens, places.',
};

export const roomShow: AccessRule = {
  id: 'seminar.show',
  scope: 'room',
  roles: ['facilitator', 'project-lead'],
  seats: ['facilitator', 'projector'],
  sentence:
    'L’animateur, le chef de projet et l’écran de salle lisent le code et le code QR de la salle : ils sont là pour être montrés.',
};
