// The words of the seven agendas to start from, line by line, in English.
import type { TemplateWords } from '@trame/core/seminar';

const FACILITATOR = 'Facilitator';
const LEADS = 'The lead pair';
const HOSTS = 'Table hosts';

export const templateWords: TemplateWords = {
  'local-1': {
    opening: { title: 'The lead pair opens', role: LEADS, materials: ['Badges at the door'] },
    question: {
      title: 'The question of the year, the rule of the day',
      role: FACILITATOR,
      materials: ['Question on screen'],
    },
    expectations: { title: 'Our expectations', role: FACILITATOR, materials: ['Expectation slips', 'Pens'] },
    emblem: {
      title: 'The emblem of our industrial territory',
      role: FACILITATOR,
      materials: ['Large sheets', 'Pens', 'Scissors', 'Glue', 'Coloured paper'],
    },
    break: { title: 'Break, the wall stays open', role: null, materials: [] },
    reciprocity: { title: 'Offers and needs', role: HOSTS, materials: ['Offer and need sheets'] },
    rules: { title: 'Acting together: our rules, signed', role: LEADS, materials: ['Poster of the rules'] },
    'first-step': { title: 'A first step for each', role: FACILITATOR, materials: [] },
    closing: { title: 'Closing', role: LEADS, materials: [] },
  },
  'local-2': {
    theme: { title: 'Theme of the day', role: LEADS, materials: ['Theme on screen'] },
    benchmark: {
      title: 'Elsewhere and here: sheets and the question of the diagnosis',
      role: HOSTS,
      materials: ['Sheets of other territories', 'Question of the diagnosis'],
    },
    'open-space': {
      title: 'Open space',
      role: FACILITATOR,
      materials: ['Grid of slots', 'Question slips', 'Report forms'],
    },
  },
  'local-3': {
    wall: { title: 'Reading the wall of seminar 2', role: FACILITATOR, materials: ['Printed wall'] },
    situations: {
      title: 'Retro-prospective: what if…',
      role: HOSTS,
      materials: ['Situation cards', 'Six-box canvas'],
    },
    'knowledge-cafe': { title: 'Knowledge café', role: FACILITATOR, materials: ['Two open questions'] },
    break: { title: 'Break', role: null, materials: [] },
    pitch: {
      title: 'Proposals, pitches and choice',
      role: FACILITATOR,
      materials: ['Proposal cards', 'A clock all can see'],
    },
  },
  'local-4': {
    'where-we-stand': { title: 'Where we stand', role: LEADS, materials: ['Proposals chosen'] },
    'world-cafe': {
      title: 'World café: what we want to see',
      role: HOSTS,
      materials: ['Paper tablecloths', 'Host briefs'],
    },
    break: { title: 'Break', role: null, materials: [] },
    'action-tables': { title: 'Action tables: who, when, how', role: HOSTS, materials: ['Action sheets'] },
    commitments: { title: 'Commitments, read by each pilot', role: LEADS, materials: [] },
    'expectations-reread': {
      title: 'Our March expectations, read again today',
      role: FACILITATOR,
      materials: ['Printed expectations'],
    },
  },
  'intersite-1': {
    opening: { title: 'Welcome and question of the year', role: FACILITATOR, materials: ['Badges'] },
    portraits: {
      title: 'Portrait of each territory, ten minutes each',
      role: LEADS,
      materials: ['Territory sheets'],
    },
    expectations: { title: 'Crossed expectations', role: FACILITATOR, materials: ['Expectation slips'] },
    break: { title: 'Break', role: null, materials: [] },
    rules: { title: 'The rules of the year', role: FACILITATOR, materials: ['Poster of the rules'] },
    calendar: {
      title: 'The calendar, and what will be delivered',
      role: FACILITATOR,
      materials: ['Calendar on A3'],
    },
    reciprocity: {
      title: 'What each territory offers and needs',
      role: HOSTS,
      materials: ['Offer and need sheets'],
    },
    closing: { title: 'Closing', role: LEADS, materials: [] },
  },
  'intersite-2': {
    opening: { title: 'Welcome', role: FACILITATOR, materials: ['Badges'] },
    'four-walls': {
      title: 'Crossed reading of the shared walls',
      role: FACILITATOR,
      materials: ['Printed walls, shared items only'],
    },
    'knowledge-cafe': {
      title: 'Common challenges, in mixed groups',
      role: FACILITATOR,
      materials: ['One open question'],
    },
    break: { title: 'Break', role: null, materials: [] },
    recommendations: { title: 'First recommendations', role: HOSTS, materials: ['Recommendation cards'] },
    addressees: {
      title: 'To whom, and on what evidence',
      role: FACILITATOR,
      materials: ['Wall of addressees'],
    },
    closing: { title: 'Closing', role: LEADS, materials: [] },
  },
  'intersite-3': {
    opening: { title: 'Welcome', role: FACILITATOR, materials: ['Badges'] },
    programmes: { title: 'Programmes side by side, unranked', role: LEADS, materials: ['Programmes on A3'] },
    networks: {
      title: 'What the networks show',
      role: FACILITATOR,
      materials: ['Printed networks and their cautions'],
    },
    break: { title: 'Break', role: null, materials: [] },
    recommendations: {
      title: 'Recommendations, table by table',
      role: HOSTS,
      materials: ['Paper tablecloths', 'Evidence gathered over the year'],
    },
    choice: { title: 'What we carry together', role: FACILITATOR, materials: [] },
    'expectations-reread': {
      title: 'Our February expectations, read again today',
      role: FACILITATOR,
      materials: ['Printed expectations'],
    },
    closing: { title: 'Closing and what comes next', role: LEADS, materials: [] },
  },
};
