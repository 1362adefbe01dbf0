// How the board is computed, in plain English.
import type { MethodsCopy } from './methods-copy.fr.js';

export const methods: MethodsCopy = {
  publication: 'What is published',
  publicationRows: {
    nothingUnder: 'Under {value} of answers, nothing.',
    answersOnlyUnder: 'Under {value} of answers, only what is read answer by answer.',
    warningUnder: 'Under {value} of answers, all, with a caution on what needs a drawn network.',
    twoStepsUnder: 'Under {value} of answers, no reading at two steps.',
    opinionsOnlyUnderPeople: 'Under {value} people, only openness and climate.',
    marginUnderPeople: 'Under {value} people at the margin, their number is hidden.',
  },
  cells: 'The table of families',
  cellRows: {
    members: 'A family is shown from {value} people on the list.',
    speakers: 'It is shown from {value} people who answered.',
    contributors: 'A cell is shown when at least {value} people make it.',
    heaviest: 'None weighs more than {value} of it.',
  },
  cellsEnd:
    'Otherwise it is merged or hidden, and other cells with it, as long as a subtraction would give it back.',
  movers:
    'When one or two people came or left since the last table, the new one is not published: it takes at least {value}, or none.',
  figures: 'Each figure',
  figuresLead:
    'Active means: {threshold} at least. Sums run over people who answered, towards the whole list.',
  thresholds: ['', 'once a year', 'every quarter', 'every month', 'every week'],
  figure: 'Figure',
  formula: 'Formula',
  error: 'Error',
  visible: 'Change seen with 42 answers',
  cautious: 'cautious',
  plain: 'jackknife',
  none: '—',
  formulas: {
    'thick-share': 'active ties with at least 2 of the 3 contents ÷ active ties whose content was asked',
    'confirmed-share':
      'active ties towards somebody who answered and names back ÷ active ties towards somebody who answered',
    'live-share': 'active ties ÷ declared ties',
    'maintained-share':
      'active ties of the first survey still active for one of the two ÷ these ties, among people who answered both times',
    'mean-active-ties': 'active ties ÷ people who answered',
    density: 'active ties ÷ (people who answered × (list − 1))',
    'two-step-reach':
      'pairs joined in two steps at most ÷ pairs, on the network where one of the two is enough',
    'mixing-ratio': 'share of active ties between families ÷ mean share of the list in other families',
    openness: 'mean, by person, of kinds of partners met each quarter ÷ {doors}',
    doors: 'kinds of partners met by at least two people',
    redundancy: 'mean of 2t ÷ k², for k ≥ 2 contacts of whom t pairs know each other',
    'confirmed-redundancy': 'the same, on ties that both name',
    renewal:
      'active ties of the second survey between people who had not named each other ÷ active ties of the second',
    'margin-share':
      'people who answered and have fewer than 2 active ties, given or received ÷ people who answered',
    'top-tenth-share': 'share of solicitations received by the most named tenth',
    articulation: 'mean, over ordered pairs of spaces, of the share of members of one who are in the other',
    'articulation-without-top3': 'the same, without the 3 people who sit in most spaces',
    'space-pairs-with-two': 'pairs of spaces that have 2 people in common ÷ pairs',
    'favourable-share': 'answers of 4 or 5 ÷ answers to the {opinions} sentences',
  },
  jackknife:
    'The standard error comes from the jackknife: the figure is computed again without each person in turn (Snijders and Borgatti, 1999). Nothing is drawn at random. The margin shown goes {reach} standard errors to each side: 19 times out of 20, the true figure is there.',
  change: 'From one survey to the next',
  changeRows: [
    'A difference of less than {discuss} times its standard error: no visible change; up to {clear} times, to be discussed; beyond, clear.',
    'What four surveys in five would have seen is {visible} times this standard error.',
    'Before a second survey, what it could see is simulated: invented territories of this size, with as many answers, where nothing changed but chance.',
    'Sign of closing: two of these three: contacts who know each other above {redundancy} times density and rising; fewer than {renewal} of new ties; openness falling.',
  ],
  form: 'The questionnaire',
  formRows: [
    'Above {cards} people ticked, what exchanges are made of is asked for {cards} of them, drawn at random.',
    'Between the notice and the opening, {least} day at least, {usual} usually.',
    'Somebody who stops before the end of the list is not counted as a respondent.',
  ],
  weak: 'What these figures do not know',
  weakRows: [
    'New ties are overestimated when people forget: the second survey shows earlier answers.',
    'Redundancy shrinks when people are missing.',
    'Quality, regularity and cohesion depend on how talkative people are; comparing the same people removes most of it.',
    'Simulations assume absences at random: they bound optimism, they are not proof.',
    'No figure says why. A change does not necessarily come from what was done.',
  ],
};
