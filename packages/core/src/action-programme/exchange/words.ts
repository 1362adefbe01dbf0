// The words of tables, in French: titles of columns with their usual variants, stages, phases, states.
import { foldText } from '../../kernel/index.js';
import type { Phase, Status } from '../sheet-part/progress.js';
import type { Stage } from '../stage.js';
import type { Field } from './row.js';

/** Titles of the columns, as exported; read back in any order. */
export const columnTitles: Readonly<Record<Field, string>> = {
  code: 'Code',
  group: 'Groupe',
  title: 'Action',
  pilots: 'Pilotes',
  objectives: 'Objectifs',
  description: 'Description',
  problem: 'Problème',
  solution: 'Solution',
  components: 'Volets',
  links: 'Autres démarches',
  themes: 'Thèmes',
  stage: 'Étape de la fiche',
  phase: 'Phase',
  status: 'État',
  startsOn: 'Début',
  endsOn: 'Fin',
  cost: 'Coût (€)',
  firstStep: 'Premier pas',
  firstStepWho: 'Premier pas : qui',
  firstStepDue: 'Premier pas : quand',
  restricted: 'Restreinte',
  id: 'Repère Trame',
};

/** What people call these columns in their own tables, folded. */
const VARIANTS: Readonly<Partial<Record<Field, readonly string[]>>> = {
  code: ['numero', 'n', 'no', 'ref', 'reference', 'n action', 'numero de l action', 'code action', 'n fiche'],
  group: [
    'axe',
    'enjeu',
    'orientation',
    'axe strategique',
    'thematique',
    'priorite',
    'volet strategique',
    'ambition',
    'defi',
    'axes',
    'enjeux',
  ],
  title: [
    ...[
      'projet',
      'intitule',
      'titre',
      'libelle',
      'nom',
      'nom du projet',
      'intitule de l action',
      'titre de l action',
    ],
    ...[
      'nom de l action',
      'intitule du projet',
      'projet phare',
      'projets',
      'actions',
      'libelle de l action',
      'operation',
    ],
  ],
  pilots: [
    ...[
      'pilote',
      'pilote s',
      'porteur',
      'porteurs',
      'porteur s',
      'porteur de projet',
      'chef de file',
      'responsable',
    ],
    ...[
      'maitre d ouvrage',
      'maitrise d ouvrage',
      'pilotage',
      'structure porteuse',
      'qui',
      'pilote de l action',
      'referent',
    ],
  ],
  objectives: ['objectif', 'objectif s', 'buts', 'finalite', 'objectifs operationnels'],
  description: [
    'contenu',
    'descriptif',
    'detail',
    'details',
    'presentation',
    'resume',
    'commentaire',
    'commentaires',
    'observations',
    'contexte',
  ],
  components: ['volet', 'sous actions', 'parties', 'sous action'],
  links: [
    'autre demarche',
    'autres programmes',
    'lien',
    'dispositif',
    'contrat',
    'partage avec',
    'programme',
  ],
  themes: ['theme', 'mots cles'],
  stage: ['etape', 'maturite', 'stade'],
  status: ['statut', 'avancement', 'etat d avancement', 'etat de l action', 'situation'],
  startsOn: [
    'date de debut',
    'demarrage',
    'date de demarrage',
    'lancement',
    'debut previsionnel',
    'date debut',
    'depart',
  ],
  endsOn: [
    'date de fin',
    'echeance',
    'fin previsionnelle',
    'date fin',
    'terme',
    'date d echeance',
    'livraison',
    'delai',
  ],
  cost: [
    'cout',
    'budget',
    'montant',
    'cout total',
    'budget previsionnel',
    'cout estime',
    'montant ht',
    'cout previsionnel',
    'cout en euros',
    'budget en euros',
    'montant total',
    'cout ht',
  ],
  firstStep: ['prochaine etape', 'premiere etape', 'suite a donner', 'a faire'],
  restricted: ['confidentiel', 'confidentialite', 'restreint'],
  id: ['identifiant', 'id', 'identifiant trame', 'uuid'],
};

const BY_NAME: ReadonlyMap<string, Field> = new Map(
  (Object.keys(columnTitles) as Field[]).flatMap((field) =>
    [columnTitles[field], ...(VARIANTS[field] ?? [])].map((name) => [foldText(name), field] as const),
  ),
);

/** The column behind a title, however it is written; null when nobody calls a column of ours so. */
export function parseColumn(title: string): Field | null {
  const folded = foldText(title);
  return BY_NAME.get(folded) ?? BY_NAME.get(folded.replace(/ (eur|euros?|ht|ttc|k|m|s)$/, '').trim()) ?? null;
}

/** Stages in words. */
export const stageWords: Readonly<Record<Stage, string>> = {
  idea: 'Idée',
  proposal: 'Proposition',
  'project-sheet': 'Fiche projet',
  'action-sheet': 'Fiche action',
  'follow-up': 'Suivi',
  closing: 'Clôture',
};

/** Phases, in the very words of the State's project schema. */
export const phaseWords: Readonly<Record<Phase, string>> = {
  idea: 'Idée',
  study: 'Étude',
  operation: 'Opération',
};

/** States of the phase, in the very words of the State's project schema. */
export const statusWords: Readonly<Record<Status, string>> = {
  'in-progress': 'En cours',
  late: 'En retard',
  paused: 'En pause',
  blocked: 'Bloqué',
  abandoned: 'Abandonné',
  finished: 'Terminé',
};

const OTHER_STATUSES: Readonly<Record<Status, readonly string[]>> = {
  'in-progress': [
    'en cours de realisation',
    'demarre',
    'demarree',
    'engage',
    'engagee',
    'lance',
    'lancee',
    'ok',
  ],
  late: ['retard', 'retarde', 'retardee'],
  paused: ['suspendu', 'suspendue', 'pause', 'en attente', 'reporte', 'reportee'],
  blocked: ['bloquee', 'en difficulte', 'point dur'],
  abandoned: ['abandonnee', 'annule', 'annulee', 'abandon'],
  finished: [
    'terminee',
    'realise',
    'realisee',
    'acheve',
    'achevee',
    'fait',
    'faite',
    'fini',
    'cloture',
    'cloturee',
  ],
};

function find<K extends string>(
  words: Readonly<Record<K, string>>,
  text: string,
  others?: Readonly<Record<K, readonly string[]>>,
): K | null {
  const folded = foldText(text);
  const keys = Object.keys(words) as K[];
  return keys.find((key) => foldText(words[key]) === folded || others?.[key].includes(folded)) ?? null;
}

/** The stage that a cell names; null when it names none. */
export const parseStage = (text: string): Stage | null => find(stageWords, text);

/** The phase that a cell names; null when it names none. */
export const parsePhase = (text: string): Phase | null => find(phaseWords, text);

/** The state that a cell names, as tables usually write it; null when it names none. */
export const parseStatus = (text: string): Status | null => find(statusWords, text, OTHER_STATUSES);

const YES = ['oui', 'x', 'vrai', 'true', '1', 'o', 'yes'];
const NO = ['non', 'faux', 'false', '0', 'n', 'no'];

/** Yes, no, or null when the cell says neither. */
export function parseYes(text: string): boolean | null {
  const folded = foldText(text);
  if (YES.includes(folded)) return true;
  return NO.includes(folded) ? false : null;
}

const NOBODY = [
  'a preciser',
  'a definir',
  'a determiner',
  'a designer',
  'a trouver',
  'non defini',
  'tbd',
  'nc',
  'en cours de definition',
];

/** True when a cell says that a pilot is still to be found (R121). */
export function isToBeNamed(text: string): boolean {
  return /^\s*\?+\s*$/.test(text) || NOBODY.includes(foldText(text));
}
