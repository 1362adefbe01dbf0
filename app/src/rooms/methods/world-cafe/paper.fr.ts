// The words of a world café on paper, in French: table sheets, host briefs, signs, the circle, slips, the booklet.
import type { WorldCafePaperWords } from '@trame/core/methods/world-cafe';

export const worldCafePaperWords: WorldCafePaperWords = {
  round: 'Tour {number}',
  group: 'Groupe {number}',
  table: 'Table {number}',
  tables: {
    title: 'Feuille de table',
    lead: 'Elle reste sur la table. Écrivez vos phrases\u202f; les suivants partiront de là.',
    theme: 'Le thème',
    questions: 'Les questions',
    notes: 'Ce que nous avons dit',
    vision: 'Notre vision, en quelques phrases',
    host: 'Tenue par',
  },
  brief: {
    title: 'Pour l’hôte de table',
    lead: 'Vous restez, les autres tournent. Trois gestes suffisent.',
    name: 'Table «\u00a0{theme}\u00a0»',
    place: 'Votre table',
    question: 'Question',
    rounds: 'Durée',
    roundsValue: '{rounds} tours de {minutes}\u00a0min',
    steps: [
      'Accueillez, puis résumez en {handover} minutes ce que le groupe précédent a dit. Lisez ses phrases plutôt que les vôtres.',
      'Posez une question à la fois. Faites parler chacun avant que quelqu’un parle deux fois.',
      'Avant la fin, faites noter deux ou trois phrases, dans les mots du groupe. Elles ouvriront le tour suivant.',
    ],
  },
  signs: { title: 'Numéros de table', lead: 'À poser debout, face à l’entrée.' },
  circle: {
    title: 'Chaque groupe tourne',
    lead: 'Chaque groupe passe une fois à chaque table\u202f; l’hôte ne bouge pas.',
  },
  slips: {
    title: 'Bulletins de table',
    lead: 'Une phrase par bulletin, dans les mots du groupe.',
    note: 'Ce que nous retenons',
    round: 'Tour',
    table: 'Table',
  },
  booklet: {
    figures: {
      themes: { one: 'thème', other: 'thèmes' },
      rounds: { one: 'tour', other: 'tours' },
      visions: { one: 'phrase de vision', other: 'phrases de vision' },
      notes: { one: 'note de table', other: 'notes de table' },
    },
    visions: {
      title: 'Notre vision',
      lead: 'Thème par thème, les phrases que la salle a écrites et reprises.',
    },
    noVision: 'Rien d’écrit encore pour ce thème.',
    notes: { title: 'Aux tables', lead: 'Ce que chaque groupe a laissé au suivant, tour après tour.' },
    loose: 'Sans tour indiqué',
    host: 'Table tenue par',
    paper: 'copié du papier',
    original: 'première écriture\u202f: {text}',
    rotation: {
      title: 'Qui est passé où',
      lead: 'Le plan de tables, tel qu’il a été tenu.',
      everyTheme:
        'Chaque personne qui tourne est passée une fois à chacune des {themes} tables, en {rounds} tours.',
      missed:
        'En {rounds} tours pour {themes} thèmes, chacun en a manqué {missed}\u202f: c’était prévu, faute de temps.',
      gaps: 'Arrivées et départs\u202f: personnes qui ont manqué un thème de plus, ou en ont traité un deux fois\u202f: {count}.',
    },
  },
};
