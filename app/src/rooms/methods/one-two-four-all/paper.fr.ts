// The words of a 1-2-4-all on paper, in French: the booklet, and the slips of the room.
import type { OneTwoFourAllPaperWords } from '@trame/core/methods/one-two-four-all';

export const oneTwoFourAllPaperWords: OneTwoFourAllPaperWords = {
  figures: {
    ideas: { one: 'idée', other: 'idées' },
    kept: { one: 'idée retenue par tous', other: 'idées retenues par tous' },
  },
  kept: { title: 'Ce qui ressort', lead: 'Les idées que la salle entière a retenues, dans l’ordre.' },
  others: { title: 'Les autres idées', lead: 'Elles restent disponibles, dans les mots de leurs auteurs.' },
  voices: { one: 'seul', two: 'à deux', four: 'à quatre', all: 'tous ensemble' },
  answers: 'à partir de\u202f: {text}',
  slips: {
    title: 'Une idée par bulletin',
    lead: 'Écrivez lisiblement, cela sera recopié tel quel.',
    question: 'La question',
    idea: 'Une idée',
    voice: 'Entourez qui parle',
  },
};
