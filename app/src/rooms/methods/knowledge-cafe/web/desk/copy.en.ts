// The words of a knowledge café on organisers' screens, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  variants: { fabrique: 'Fabrique variant', gurteen: 'Gurteen variant' },
  stages: {
    introduction: 'Put the question',
    alone: 'Note, each alone',
    groups: 'Talk in groups',
    plenary: 'Hear each group',
    'round-1': 'First round',
    'round-2': 'Second round',
    'round-3': 'Third round',
    circle: 'All in a circle',
    closing: 'The last word of each',
  },
  course: {
    label: 'The course of the knowledge café',
    close: 'End the knowledge café',
    closed: 'The knowledge café is over for the room. You may still sort and copy.',
    reopen: 'Reopen',
  },
  tabs: {
    label: 'Parts of the knowledge café',
    questions: 'Questions ({count})',
    teams: 'Groups ({count})',
    ideas: 'Ideas ({count})',
    solutions: 'Solutions ({count})',
    words: 'Last words ({count})',
  },
  kinds: {
    idea: 'Idea',
    solution: 'Solution',
    takeaway: 'What I take away',
    commitment: 'One action I will do',
  },
  questions: {
    lead: 'One to three open questions.',
    field: 'Question {rank}',
    add: 'Add a question',
    save: 'Put these questions',
    closed:
      '“{mark}” calls for yes or no. A question that begins with “how” or “what” opens more. You may keep it.',
    remove: 'Remove question {rank}',
  },
  teams: {
    mix: 'Change the groups',
    mixed: 'The groups are changed.',
    mixHint: 'At each round everybody changes group: those who sat together part.',
  },
  floor: {
    label: 'Who is heard',
    give: 'Hear {team}',
    now: 'We hear {team}',
    next: 'Hear {team}',
    stop: 'Stop hearing this group',
    heard: 'heard',
    hint: 'The big screen shows the ideas of the group being heard.',
  },
  ideas: {
    label: 'Ideas, group by group',
    none: 'No idea yet',
    noneText: 'They come from phones, or are copied at the capture desk.',
    ripen: 'Make it a solution',
    ripenOf: 'Make it a solution: {text}',
    change: 'Transitions and challenges',
    changeOf: 'Transitions and challenges: {text}',
    transitions: 'Which transition does it serve?',
    sources: 'It answers',
    missing: 'A solution serves one transition at least.',
    answers: 'Answers: {texts}',
    noTeam: 'No group',
  },
  solutions: {
    label: 'Solutions, transition by transition',
    none: 'No solution yet',
    noneText: 'A ripe idea becomes a solution in the plenary, with the transition it serves.',
  },
  words: {
    label: 'What each takes away, what each will do',
    none: 'Nothing yet',
    noneText: 'In Gurteen’s variant only the last word of each is kept.',
  },
  capture: { text: 'The word, as it is written', about: 'Question', transition: 'Transition (solutions)' },
  save: 'Save',
  cancel: 'Cancel',
  prepare: {
    variant: 'Which variant',
    about: {
      fabrique:
        'The publication’s: one spell in groups, then each group is heard by all, and ideas become solutions. Reporting leaves a trace, and sometimes makes a stage.',
      gurteen:
        'David Gurteen’s: three short rounds with changed groups, no report, freer talk. Only the last word of each remains: a commissioner may find it thin.',
    },
    durations: 'Durations, in minutes',
    durationOf: {
      introduction: 'Put the question',
      alone: 'Note alone',
      groups: 'In groups',
      plenary: 'Hear each group',
      round: 'One round',
      circle: 'In a circle',
      closing: 'The last word',
    },
    warning: {
      groups: '{minutes} minutes in groups: the publication says {min} to {max}. It can be done, knowingly.',
      round: 'Rounds of {minutes} minutes: usage is {min} to {max}. It can be done, knowingly.',
    },
    total: 'In all: {minutes}.',
    transitions: 'The transitions, in the territory’s words',
    transition: 'Transition {rank}',
    carried: 'What solutions may answer',
  },
};
