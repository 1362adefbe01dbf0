// What an author should know of pitches and choice before choosing it, in French (ANCT, annexe 2, « Pitch »).
import type { MethodAbout } from '@trame/core/workshop';

export const about: MethodAbout = {
  title: 'Pitchs et choix',
  aim: 'Des propositions retenues ou mises de côté, chacune avec la raison dite à voix haute.',
  when: 'Des idées ont mûri, et la salle doit choisir ce qu’elle portera.',
  notWhen: 'Il y a plus de dix propositions\u202f: rapprochez d’abord les jumelles, ou tenez deux séances.',
  preflight: null,
  people: 'De 8 à 80 personnes, dix pitchs au plus.',
  needs: [
    'une fiche par proposition, la même pour toutes',
    'une horloge lisible à dix mètres',
    'un bulletin papier pour qui n’a pas de téléphone',
  ],
  failings: [
    {
      failing: 'Le meilleur orateur gagne.',
      remedy:
        'Même fiche, ordre tiré au sort, même horloge\u202f; la note est donnée en secret, avant de parler.',
    },
    {
      failing: 'L’État ou une grande entreprise intimide.',
      remedy:
        'Les résultats restent cachés jusqu’au dépouillement\u202f; un petit collège n’est jamais montré seul.',
    },
    {
      failing: 'La moyenne cache un désaccord.',
      remedy: 'La répartition est montrée, et la salle parle d’abord de ce qui la partage.',
    },
    {
      failing: 'Ce qui est écarté disparaît.',
      remedy: 'La raison est dite et gardée\u202f: mis de côté n’est pas supprimé.',
    },
  ],
  steps: {
    writing: 'Écrire les fiches',
    pitches: 'Les pitchs',
    voting: 'Noter, chacun pour soi',
    discussion: 'Parler de ce qui partage la salle',
    deciding: 'Décider à voix haute',
  },
};
