// The words of the exercise of emblems on a phone, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  instruction: 'Draw the emblem of your industrial territory.',
  why: 'What we choose to show says what we hold to. No need to know how to draw: words, cut-outs and colours will do.',
  stages: {
    alone: 'Each alone, in silence.',
    sharing: 'Tell your group what you hold to. Listen, without choosing yet.',
    making: 'Make the emblem: paper, scissors, phone, words.',
    plenary: 'Each group shows its emblem, three minutes.',
  },
  sections: { label: 'Parts', mine: 'Me', ours: 'Our emblem', all: 'All' },
  mine: {
    title: 'What I hold to here',
    field: 'A place, a gesture, a product, a memory',
    hint: 'Your group will see it to prepare the emblem. Nothing is public with your name afterwards.',
    send: 'Leave it',
    list: 'What you have left',
    group: 'What your group holds to',
    groupEmpty: 'Nothing in your group yet.',
  },
  ours: {
    noTeam: 'Join a group first: an emblem is made by several.',
    how: 'How does your group show its emblem?',
    photo: 'Photograph',
    compose: 'Compose here',
    words: 'In words',
    photoLead: 'You drew, cut and glued on paper: take a photograph of it, lying flat.',
    photoLabel: 'Photograph the emblem',
    noPhotos: 'Photographs cannot be sent from here: compose, write, or hand your sheet to the facilitator.',
    composeLead: 'All the phones of the group draw on the same emblem.',
    wordsLead: 'An emblem may be one sentence. It will be shown like the drawings.',
    meaning: 'What it means',
    meaningField: 'Explain your emblem to the room',
    meaningHint: 'Two or three sentences, in your words. Anybody in the group can correct them.',
    meaningSend: 'Add',
  },
  all: {
    empty: 'No emblem is here yet.',
    now: '{name} has the floor',
    turn: 'Your group speaks in position {rank} of {total}.',
    yours: 'It is your group’s turn to speak.',
    converge: 'What comes back',
    emblems: { one: 'emblem', many: 'emblems' },
  },
  closed: 'The exercise is closed. A word to add? Take it to the facilitator.',
};
