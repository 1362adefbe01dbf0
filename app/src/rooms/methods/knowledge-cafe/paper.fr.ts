// The words of a knowledge café on paper, in French: the booklet, and the sheets of the room.
import type { CafePaperWords } from '@trame/core/methods/knowledge-cafe';

export const cafePaperWords: CafePaperWords = {
  booklet: {
    figures: {
      ideas: { one: 'idée', other: 'idées' },
      solutions: { one: 'solution', other: 'solutions' },
      takeaways: { one: 'chose retenue', other: 'choses retenues' },
      commitments: { one: 'action promise', other: 'actions promises' },
    },
    solutions: {
      title: 'Les solutions, par transition',
      lead: 'Dans les mots de ceux qui les ont dites. Une solution qui sert deux transitions figure sous chacune.',
    },
    ideas: {
      title: 'Les idées de chaque groupe',
      lead: 'Celles qui ne sont pas devenues des solutions ce jour-là. Elles restent disponibles.',
    },
    takeaways: { title: 'Ce que nous retenons', lead: 'Une phrase par personne, dite à la fin.' },
    commitments: {
      title: 'Une action que je vais faire',
      lead: 'Chacune n’engage que la personne qui l’a dite.',
    },
    noTeam: 'Sans groupe',
    question: 'Question {number}',
    answers: 'Répond à\u202f: {texts}',
  },
  sheet: {
    title: 'Feuille de groupe',
    lead: 'Un mot par idée, dans vos mots. Elle est lue devant tout le monde à la fin.',
    question: 'La question',
    team: 'Notre groupe',
    ideas: 'Nos idées',
    solutions: 'Celles qui deviennent des solutions',
    transitions: 'Écrivez à côté de chacune la transition qu’elle sert',
  },
  slips: {
    title: 'Mon dernier mot',
    lead: 'Rien d’autre n’est noté aujourd’hui. Écrivez lisiblement, cela sera recopié tel quel.',
    takeaway: 'Ce que je retiens',
    commitment: 'Une action que je vais faire',
    name: 'Mon nom (facultatif)',
  },
};
