// Words of sign-in and of the pages that the law asks for, in English.
import type { PeopleCopy } from './copy.fr.js';

export const copy = {
  enterTitle: 'Enter Trame',
  entering: 'Signing in…',
  signedOutTitle: 'You are not signed in',
  signedOutLead: 'Trame has no password. Each organiser enters with a link that works once.',
  howTitle: 'Getting a link',
  how: [
    'You have just installed Trame: the link is written in the window where you started it.',
    'You facilitate or lead a Fabrique: ask for a link from the person who runs Trame where you are.',
    'Your link was used already or is more than a day old: ask for another, it takes a minute.',
  ],
  participantTitle: 'Are you attending a seminar?',
  participantText: 'You need no account: scan the code shown in the room, or type it.',
  join: 'Join a room',
  signedInTitle: 'You are signed in',
  signedInAs: 'As {name}.',
  goOn: 'Go on',
  signOut: 'Sign out',
  newLink: 'This link no longer opens Trame',
  rightsTitle: 'Who may do what',
  rightsLead:
    'Every action in Trame is covered by one of these rules. The table is drawn from the software itself. Rules are worded in French.',
  rightsCaption: 'Access rules, with the roles and seats that open them',
  rule: 'Rule',
  heldBy: 'Open to',
  routes: 'Addresses covered',
  everyone: 'everyone',
  anyAccount: 'any signed-in organiser',
  roles: {
    operator: 'operator',
    'programme-owner': 'national lead',
    facilitator: 'facilitator',
    'project-lead': 'project lead',
    'lead-pair': 'lead pair',
    'data-steward': 'data steward',
  },
  seats: {
    facilitator: 'facilitator in the room',
    scribe: 'group scribe',
    participant: 'participant',
    observer: 'observer',
    projector: 'room screen',
  },
} satisfies PeopleCopy;
