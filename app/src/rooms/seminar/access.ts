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

export const badgeShow: AccessRule = {
  id: 'seminar.badge',
  scope: 'public',
  roles: [],
  sentence:
    'Qui montre un badge imprimé pour soi entre dans le séminaire en cours à sa place, et lit sa propre trace : ses mots et ceux de son groupe, rien d’autre.',
};

export const traceSeat: AccessRule = {
  id: 'seminar.trace',
  scope: 'room',
  roles: [],
  seats: ['scribe', 'participant'],
  sentence:
    'Qui est entré avec son badge lit sa propre trace depuis sa place : ses mots et ceux de son groupe, rien d’autre.',
};

export const pushKeep: AccessRule = {
  id: 'seminar.push-keys',
  scope: 'space',
  roles: ['facilitator', 'project-lead'],
  sentence:
    'L’animateur et le chef de projet font, voient et retirent les clés qui permettent à un ordinateur portable de déposer un séminaire tenu sans Internet.',
};

export const pushGive: AccessRule = {
  id: 'seminar.push',
  scope: 'public',
  roles: [],
  sentence:
    'Un ordinateur qui a une clé de dépôt encore valable remet un séminaire de l’espace de cette clé, et n’y lit que ce qu’il faut pour ne rien doubler.',
};

export const photoGive: AccessRule = {
  id: 'seminar.photo-give',
  scope: 'room',
  roles: ['facilitator', 'project-lead'],
  seats: ['facilitator', 'scribe', 'participant'],
  sentence:
    'Qui contribue dans la salle peut y envoyer des photos, corriger ou retirer les siennes ; l’animateur, le secrétaire et le chef de projet peuvent corriger ou retirer toutes celles de la salle.',
};

export const photoSee: AccessRule = {
  id: 'seminar.photo-see',
  scope: 'room',
  roles: ['facilitator', 'project-lead'],
  seats: ['facilitator', 'scribe', 'participant', 'observer', 'projector'],
  sentence:
    'Qui a une place dans la salle en voit les photos ; hors de la salle, seules celles dont les personnes sont d’accord figurent au livret.',
};

export const roomTakeBack: AccessRule = {
  id: 'seminar.take-back',
  scope: 'room',
  roles: ['facilitator', 'project-lead'],
  sentence:
    'L’animateur et le chef de projet reprennent l’animation d’une salle qu’ils avaient confiée ; personne d’autre ne peut la prendre.',
};

export const roomShow: AccessRule = {
  id: 'seminar.show',
  scope: 'room',
  roles: ['facilitator', 'project-lead'],
  seats: ['facilitator', 'projector'],
  sentence:
    'L’animateur, le chef de projet et l’écran de salle lisent le code et le code QR de la salle : ils sont là pour être montrés.',
};
