// The words of the emblems in the printed booklet, in French.
import type { EmblemBookletWords } from '@trame/core/methods/emblem';

export const emblemBookletWords: EmblemBookletWords = {
  figures: {
    emblems: { one: 'emblème', other: 'emblèmes' },
    shared: { one: 'attachement partagé', other: 'attachements partagés' },
  },
  gallery: {
    title: 'Les emblèmes',
    lead: 'Un par groupe, avec ce qu’il veut dire dans les mots de celles et ceux qui l’ont fait.',
    group: 'Groupe {name}',
    people: 'Fait par\u202f: {names}',
    by: 'Fait par',
    meaning: 'Ce qu’il veut dire',
    silent: 'Le groupe n’a pas laissé d’explication écrite.',
    wordsOnly: 'Ce groupe a choisi les mots plutôt que le dessin.',
    photographed: 'Ce groupe a photographié son emblème.',
    nothing: 'Rien n’est arrivé de\u202f: {groups}.',
  },
  convergence: {
    title: 'Ce qui revient d’un emblème à l’autre',
    lead: 'Ce à quoi l’on tient ensemble. Chaque mot compte une fois par emblème.',
    none: 'Aucun mot n’est revenu dans deux emblèmes\u202f: chaque groupe a montré autre chose.',
    caption: 'Les attachements partagés, du plus au moins fréquent',
    term: 'Ce qui revient',
    groups: 'Emblèmes',
    words: 'Dans leurs mots',
    single: 'Dans un seul emblème\u202f: {words}.',
  },
  across: {
    title: 'D’un territoire à l’autre',
    lead: 'Ce que d’autres territoires de la Fabrique ont dit aussi, dans leurs mots.',
    territories: 'Ailleurs',
    unnamed: 'Territoire {number}',
  },
  mine: {
    title: 'Ce que chacun a écrit d’abord',
    lead: 'Les cinq minutes de réflexion individuelle, sans noms.',
  },
};
