// How the differences between two dates are said, in French; used on screens and on paper.
import type { ComparisonWords } from '@trame/core/action-programme';

const euros = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
});
const longDay = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

export const comparisonWords: ComparisonWords = {
  stages: {
    idea: 'Idée',
    proposal: 'Proposition',
    'project-sheet': 'Fiche projet',
    'action-sheet': 'Fiche action',
    'follow-up': 'Suivi',
    closing: 'Clôture',
  },
  phases: { idea: 'idée', study: 'étude', operation: 'opération' },
  statuses: {
    'in-progress': 'en cours',
    late: 'en retard',
    paused: 'en pause',
    blocked: 'bloqué',
    abandoned: 'abandonné',
    finished: 'terminé',
  },
  endings: {
    'carried-out': 'Réalisée',
    abandoned: 'Abandonnée',
    merged: 'Fusionnée avec une autre',
    transferred: 'Transférée',
  },
  values: {
    title: {
      set: 'A pris le nom «\u00a0{after}\u00a0».',
      changed: 'S’appelait «\u00a0{before}\u00a0», s’appelle «\u00a0{after}\u00a0».',
      erased: 'A perdu son nom «\u00a0{before}\u00a0».',
    },
    group: {
      set: 'Rejoint «\u00a0{after}\u00a0».',
      changed: 'Passe de «\u00a0{before}\u00a0» à «\u00a0{after}\u00a0».',
      erased: 'Quitte «\u00a0{before}\u00a0».',
    },
    stage: {
      set: 'Stade\u202f: {after}.',
      changed: 'Passe du stade {before} au stade {after}.',
      erased: 'N’a plus de stade (c’était {before}).',
    },
    phase: {
      set: 'Phase\u202f: {after}.',
      changed: 'Passe de la phase {before} à la phase {after}.',
      erased: 'N’a plus de phase (c’était {before}).',
    },
    status: {
      set: 'État\u202f: {after} (rien n’en était dit).',
      changed: 'État\u202f: {after} (c’était\u202f: {before}).',
      erased: 'Plus d’état (c’était\u202f: {before}).',
    },
    'first-step': {
      set: 'Premier pas\u202f: {after}.',
      changed: 'Premier pas\u202f: {after} (c’était\u202f: {before}).',
      erased: 'Plus de premier pas (c’était\u202f: {before}).',
    },
    'starts-on': {
      set: 'Commence le {after}.',
      changed: 'Commence le {after}, et non plus le {before}.',
      erased: 'N’a plus de date de début (c’était le {before}).',
    },
    'ends-on': {
      set: 'Doit finir le {after}.',
      changed: 'Doit finir le {after}, et non plus le {before}.',
      erased: 'N’a plus de date de fin (c’était le {before}).',
    },
    'legal-form': {
      set: 'Forme juridique\u202f: {after}.',
      changed: 'Forme juridique\u202f: {after} (c’était\u202f: {before}).',
      erased: 'Plus de forme juridique (c’était\u202f: {before}).',
    },
  },
  texts: {
    description: {
      written: 'Une description a été écrite.',
      rewritten: 'La description a été réécrite.',
      erased: 'La description a été effacée.',
    },
    problem: {
      written: 'Le problème a été écrit.',
      rewritten: 'Le problème a été réécrit.',
      erased: 'Le problème a été effacé.',
    },
    solution: {
      written: 'La solution a été écrite.',
      rewritten: 'La solution a été réécrite.',
      erased: 'La solution a été effacée.',
    },
    'territory-value': {
      written: 'La valeur pour le territoire a été écrite.',
      rewritten: 'La valeur pour le territoire a été réécrite.',
      erased: 'La valeur pour le territoire a été effacée.',
    },
    'partners-value': {
      written: 'La valeur pour chacun a été écrite.',
      rewritten: 'La valeur pour chacun a été réécrite.',
      erased: 'La valeur pour chacun a été effacée.',
    },
  },
  lists: {
    pilots: { arrived: 'Arrivent au pilotage\u202f: {words}.', left: 'Quittent le pilotage\u202f: {words}.' },
    objectives: { arrived: 'Objectifs nouveaux\u202f: {words}.', left: 'Objectifs retirés\u202f: {words}.' },
    partners: { arrived: 'Partenaires nouveaux\u202f: {words}.', left: 'Partenaires partis\u202f: {words}.' },
    members: {
      arrived: 'Rejoignent le groupe de travail\u202f: {words}.',
      left: 'Quittent le groupe de travail\u202f: {words}.',
    },
    links: {
      arrived: 'Liens à d’autres démarches\u202f: {words}.',
      left: 'Liens défaits\u202f: {words}.',
    },
    milestones: { arrived: 'Jalons nouveaux\u202f: {words}.', left: 'Jalons retirés\u202f: {words}.' },
    'milestones-done': { arrived: 'Jalons faits\u202f: {words}.', left: 'Jalons à refaire\u202f: {words}.' },
    commitments: {
      arrived: 'Engagements pris\u202f: {words}.',
      left: 'Engagements repris\u202f: {words}.',
    },
    indicators: {
      arrived: 'Indicateurs nouveaux\u202f: {words}.',
      left: 'Indicateurs retirés\u202f: {words}.',
    },
    awaited: { arrived: 'Attend désormais\u202f: {words}.', left: 'N’attend plus\u202f: {words}.' },
  },
  amounts: {
    cost: {
      set: 'Coût\u202f: {after}.',
      changed: 'Coût\u202f: {after}, et non plus {before}.',
      erased: 'Plus de coût (c’était {before}).',
    },
    sought: {
      set: 'Cherché\u202f: {after}.',
      changed: 'Cherché\u202f: {after}, contre {before}.',
      erased: 'Plus rien de cherché (c’était {before}).',
    },
    asked: {
      set: 'Demandé\u202f: {after}.',
      changed: 'Demandé\u202f: {after}, contre {before}.',
      erased: 'Plus rien de demandé (c’était {before}).',
    },
    obtained: {
      set: 'Obtenu\u202f: {after}.',
      changed: 'Obtenu\u202f: {after}, contre {before}.',
      erased: 'Plus rien d’obtenu (c’était {before}).',
    },
  },
  restricted: 'Est devenue restreinte.',
  opened: 'N’est plus restreinte.',
  ended: '{ending}, le {day}. Raison\u202f: {reason}',
  summary:
    'De {before} à {after} lignes\u202f: arrivées {added}, closes {ended}, changées {changed}, inchangées {unchanged}, retirées du tableau {removed}.',
  nothing: 'Rien n’a bougé entre ces deux dates\u202f: {after} au tableau.',
  formatEuros: (amount) => euros.format(amount),
  formatDay: (day) => longDay.format(new Date(`${day}T00:00:00Z`)).replace(/^1(?=\s)/, '1er'),
};
