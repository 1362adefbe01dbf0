// The words of a knowledge café on the big screen, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  views: {
    questions: 'The questions',
    floor: 'The group being heard',
    solutions: 'The solutions',
    words: 'The last words',
  },
  missing: 'The question will be given in a moment.',
  stages: {
    introduction: 'The question is put',
    alone: 'Each one notes, alone',
    groups: 'We talk in groups',
    plenary: 'Each group is heard by all',
    round: 'Round {rank} of 3',
    circle: 'All in a circle',
    closing: 'A last word from each',
  },
  floor: { title: 'We hear {team}', ideas: 'Ideas', solutions: 'Solutions', empty: 'Nothing written here.' },
  solutions: {
    label: 'The solutions, by transition',
    empty: 'No solution here yet.',
    none: 'Solutions will appear here',
    noneText: 'An idea discussed by all becomes a solution once we know which transition it serves.',
  },
  words: {
    label: 'The last words',
    takeaway: 'What I take away',
    commitment: 'One action I will do',
    empty: 'Nothing yet.',
    none: 'The last word of each will appear here',
    noneText: 'What I take away, one action I will do.',
  },
};
