// The words of a retro-prospective on paper, in French: the cards, the canvas, the slips, the booklet.
import type { RetroPaperWords } from '@trame/core/methods/retro-prospective';

export const retroPaperWords: RetroPaperWords = {
  fields: {
    solution: 'Solutions',
    obstacle: 'Freins',
    lever: 'Leviers',
    process: 'Procédés',
    functioning: 'Fonctionnement',
    collective: 'Construction collective',
  },
  monday: 'Qui, lundi\u202f?',
  sides: { territory: 'pour le territoire', industry: 'pour l’industrie' },
  polarities: { threat: 'Menace', opportunity: 'Chance', mixed: 'Menace et chance' },
  forms: { break: 'rupture', cycle: 'retournement de cycle' },
  transitions: {
    digital: 'transition numérique et technologique',
    work: 'nouveaux modes de travail',
    ecological: 'transition écologique',
    societal: 'transition sociétale',
  },
  unheld: 'à porter',
  heldUnnamed: 'porté par quelqu’un de la salle',
  held: 'porté par {who}',
  cards: {
    title: 'Carte de situation',
    lead: 'Une situation par groupe. Lisez-la seul, puis à voix haute\u202f: elle arrive ici, et maintenant.',
    happening: 'Ce qui arrive',
    here: 'Ce que cela touche ici',
    stakes: 'Ce qui est en jeu',
    question: 'À vous',
    nature: 'Nature',
  },
  canvas: {
    title: 'Canevas du groupe {number}',
    lead: 'Une phrase par idée. Un changement dit pour qui\u202f; un levier nomme une personne présente, ou reste «\u00a0à porter\u00a0».',
    named: '{team} · {situation}',
    written: 'Dans vos mots',
    side: 'Territoire, industrie ou les deux',
    holder: 'Qui, dans la salle',
  },
  slips: {
    title: 'Bulletins d’idée',
    lead: 'Cinq minutes seul\u202f: une idée par bulletin, avant d’en parler.',
    idea: 'Face à cette situation, je ferais',
    group: 'Groupe',
    name: 'Nom (facultatif)',
  },
  booklet: {
    figures: {
      situations: { one: 'situation', other: 'situations' },
      solutions: { one: 'solution', other: 'solutions' },
      levers: { one: 'levier', other: 'leviers' },
      mondays: { one: 'premier pas', other: 'premiers pas' },
    },
    situations: {
      title: 'Face aux situations',
      lead: 'Chaque situation, telle qu’elle a été donnée, et ce que les groupes en ont fait, dans leurs mots.',
    },
    team: '{team}',
    nothing: 'Rien n’est arrivé de ce groupe.',
    mondays: { title: 'Qui, lundi\u202f?', lead: 'Les premiers pas, et qui les fait.' },
    mondayLine: '{text}\u202f: {who} ({team})',
    unheldLevers: {
      title: 'Leviers à porter',
      lead: 'Personne dans la salle ne les tient encore. Qui connaît quelqu’un\u202f?',
    },
    leverLine: '{text} ({team})',
    paper: 'copié du papier',
  },
};
