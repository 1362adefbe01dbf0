// The words of the seven agendas to start from, line by line, in French.
import type { TemplateWords } from '@trame/core/seminar';

const FACILITATOR = 'Animateur';
const LEADS = 'Le binôme';
const HOSTS = 'Hôtes de table';

export const templateWords: TemplateWords = {
  'local-1': {
    opening: { title: 'Le binôme ouvre', role: LEADS, materials: ['Badges à l’entrée'] },
    question: {
      title: 'La question de l’année et la règle du jour',
      role: FACILITATOR,
      materials: ['Question à l’écran'],
    },
    expectations: {
      title: 'Nos attentes',
      role: FACILITATOR,
      materials: ['Bulletins d’attentes', 'Feutres'],
    },
    emblem: {
      title: 'L’emblème de notre territoire industriel',
      role: FACILITATOR,
      materials: ['Grandes feuilles', 'Feutres', 'Ciseaux', 'Colle', 'Papiers de couleur'],
    },
    break: { title: 'Pause, le mur reste ouvert', role: null, materials: [] },
    reciprocity: { title: 'Apports et attentes', role: HOSTS, materials: ['Fiches apports et attentes'] },
    rules: {
      title: 'Comment agir ensemble\u202f: nos règles, signées',
      role: LEADS,
      materials: ['Affiche des règles'],
    },
    'first-step': { title: 'Un premier pas pour chacun', role: FACILITATOR, materials: [] },
    closing: { title: 'Clôture', role: LEADS, materials: [] },
  },
  'local-2': {
    theme: { title: 'Le thème du jour', role: LEADS, materials: ['Thème à l’écran'] },
    benchmark: {
      title: 'Ailleurs et chez nous\u202f: fiches et question du diagnostic',
      role: HOSTS,
      materials: ['Fiches d’autres territoires', 'Question du diagnostic'],
    },
    'open-space': {
      title: 'Forum ouvert',
      role: FACILITATOR,
      materials: ['Grille des créneaux', 'Bulletins de question', 'Formulaires de compte rendu'],
    },
  },
  'local-3': {
    wall: { title: 'Le mur du séminaire 2, en lecture', role: FACILITATOR, materials: ['Mur imprimé'] },
    situations: {
      title: 'Rétroprospective\u202f: et si…',
      role: HOSTS,
      materials: ['Cartes de situation', 'Canevas à six cases'],
    },
    'knowledge-cafe': { title: 'Café de savoirs', role: FACILITATOR, materials: ['Deux questions ouvertes'] },
    break: { title: 'Pause', role: null, materials: [] },
    pitch: {
      title: 'Propositions, pitchs et choix',
      role: FACILITATOR,
      materials: ['Cartes de proposition', 'Horloge visible de tous'],
    },
  },
  'local-4': {
    'where-we-stand': { title: 'Où nous en sommes', role: LEADS, materials: ['Propositions retenues'] },
    'world-cafe': {
      title: 'World café\u202f: ce que nous voulons voir',
      role: HOSTS,
      materials: ['Nappes de papier', 'Consignes des hôtes'],
    },
    break: { title: 'Pause', role: null, materials: [] },
    'action-tables': {
      title: 'Tables d’action\u202f: qui, quand, comment',
      role: HOSTS,
      materials: ['Fiches d’action'],
    },
    commitments: { title: 'Les engagements, lus par chaque pilote', role: LEADS, materials: [] },
    'expectations-reread': {
      title: 'Nos attentes de mars, relues aujourd’hui',
      role: FACILITATOR,
      materials: ['Attentes imprimées'],
    },
  },
  'intersite-1': {
    opening: { title: 'Accueil et question de l’année', role: FACILITATOR, materials: ['Badges'] },
    portraits: {
      title: 'Portrait de chaque territoire, dix minutes chacun',
      role: LEADS,
      materials: ['Fiches de territoire'],
    },
    expectations: { title: 'Attentes croisées', role: FACILITATOR, materials: ['Bulletins d’attentes'] },
    break: { title: 'Pause', role: null, materials: [] },
    rules: { title: 'Les règles de l’année', role: FACILITATOR, materials: ['Affiche des règles'] },
    calendar: {
      title: 'Le calendrier et ce qui sera livré',
      role: FACILITATOR,
      materials: ['Calendrier A3'],
    },
    reciprocity: {
      title: 'Ce que chaque territoire apporte et attend',
      role: HOSTS,
      materials: ['Fiches apports et attentes'],
    },
    closing: { title: 'Clôture', role: LEADS, materials: [] },
  },
  'intersite-2': {
    opening: { title: 'Accueil', role: FACILITATOR, materials: ['Badges'] },
    'four-walls': {
      title: 'Lecture croisée des murs partagés',
      role: FACILITATOR,
      materials: ['Murs imprimés, éléments partagés seulement'],
    },
    'knowledge-cafe': {
      title: 'Défis communs, en groupes mêlés',
      role: FACILITATOR,
      materials: ['Une question ouverte'],
    },
    break: { title: 'Pause', role: null, materials: [] },
    recommendations: {
      title: 'Premières préconisations',
      role: HOSTS,
      materials: ['Cartes de préconisation'],
    },
    addressees: {
      title: 'À qui s’adressent-elles, et sur quelle preuve',
      role: FACILITATOR,
      materials: ['Mur des destinataires'],
    },
    closing: { title: 'Clôture', role: LEADS, materials: [] },
  },
  'intersite-3': {
    opening: { title: 'Accueil', role: FACILITATOR, materials: ['Badges'] },
    programmes: {
      title: 'Les programmes côte à côte, sans classement',
      role: LEADS,
      materials: ['Programmes A3'],
    },
    networks: {
      title: 'Ce que montrent les réseaux',
      role: FACILITATOR,
      materials: ['Réseaux imprimés et leurs réserves'],
    },
    break: { title: 'Pause', role: null, materials: [] },
    recommendations: {
      title: 'Préconisations, table par table',
      role: HOSTS,
      materials: ['Nappes de papier', 'Preuves réunies dans l’année'],
    },
    choice: { title: 'Ce que nous portons ensemble', role: FACILITATOR, materials: [] },
    'expectations-reread': {
      title: 'Nos attentes de février, relues aujourd’hui',
      role: FACILITATOR,
      materials: ['Attentes imprimées'],
    },
    closing: { title: 'Clôture et suites', role: LEADS, materials: [] },
  },
};
