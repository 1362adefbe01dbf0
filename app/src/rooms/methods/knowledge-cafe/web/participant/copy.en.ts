// The words of a knowledge café on a phone, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  question: 'The question',
  questions: 'The questions',
  missing: 'The facilitator will give the question.',
  stages: {
    introduction: 'The question is put',
    alone: 'Each one notes, alone',
    groups: 'We talk in groups',
    plenary: 'Each group is heard by all',
    round: 'Round {rank}: we talk, nothing is noted',
    circle: 'All in a circle',
    closing: 'A last word from each',
  },
  closed: 'The knowledge café is over. Your words stay in the booklet.',
  quiet:
    'During the rounds we talk and listen: nothing is noted or reported. Your last word will be asked at the end.',
  form: {
    idea: 'An idea',
    takeaway: 'What I take away',
    commitment: 'One action I will do',
    about: 'It answers',
    isSolution: 'It is a solution already',
    transitions: 'Which transition does it serve?',
    sources: 'It answers these challenges ({count})',
    send: 'Send',
    sendTakeaway: 'Send what I take away',
    sendCommitment: 'Send my action',
    early: 'You may prepare: sending opens with the work in groups.',
    transitionMissing: 'A solution serves one transition at least: tick one.',
    sent: 'Sent.',
  },
  list: {
    ours: 'Words of your group ({count})',
    mine: 'Your words ({count})',
    floor: 'We listen to {team}',
    none: 'Nothing yet. One word is enough to begin.',
    solution: 'solution',
    answers: 'Answers: {texts}',
  },
};
