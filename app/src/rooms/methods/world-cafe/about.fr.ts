// What an author should know of the world café before choosing it, in French (Brown et Isaacs, 2005; ANCT, annexe 2).
import type { MethodAbout } from '@trame/core/workshop';

export const about: MethodAbout = {
  title: 'World café',
  aim: 'Pour chaque thème, ce que la salle veut voir un jour, nourri par tous les groupes.',
  when: 'Plusieurs thèmes se répondent, et chacun doit passer partout et entendre les autres.',
  notWhen:
    'Il faut décider ou résoudre un problème précis\u202f: récoltez des visions ici, décidez ailleurs.',
  preflight: {
    question: 'Y a-t-il plus de thèmes que de tours possibles\u202f?',
    ifYes:
      'Le temps s’annonce avant\u202f: cinq thèmes demandent près de trois heures. Réunissez deux thèmes, ou acceptez que chacun n’en voie que quatre.',
  },
  people: 'De 12 à 120 personnes, 4 à 8 par table, un hôte par table.',
  timeNote: 'À quoi s’ajoutent trente minutes par thème.',
  needs: [
    'une table et une nappe de papier par thème',
    'un hôte volontaire par table, prévenu avant le jour',
    'le plan de rotation, calculé avant',
  ],
  failings: [
    {
      failing: 'Des hôtes non préparés décident de la qualité.',
      remedy: 'Une page, trois gestes, remise avant le jour\u202f: accueillir, résumer, relier.',
    },
    {
      failing: 'Des groupes reviennent à la même table.',
      remedy: 'Le plan de rotation le prouve avant le jour\u202f: chacun passe une fois partout.',
    },
    {
      failing: 'La journée s’allonge\u202f: un thème, un tour.',
      remedy: 'Le temps total est dit à la préparation, pas à seize heures.',
    },
    { failing: 'Le bruit.', remedy: 'Espacez les tables de deux mètres, signal sonore et lumineux.' },
  ],
  steps: { welcome: 'Accueil', handover: 'Passage de table', round: 'Tour', harvest: 'Récolte' },
};
