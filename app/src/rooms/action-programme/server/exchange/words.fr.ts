// Words of what leaves the programme: titles of files, of sheets, of slides, of calendar lines.
import type { DatedKind } from '@trame/core/action-programme';

export const exchangeWords = {
  fileName: 'programme-d-actions',
  title: (territory: string) => `Programme d’actions${territory === '' ? '' : ` — ${territory}`}`,
  author: 'Trame',
  asOf: (day: string) => `État au ${day}`,
  rows: (count: number) => (count < 2 ? `${count} action` : `${count} actions`),
  sheets: {
    actions: 'Actions',
    milestones: 'Jalons',
    financing: 'Financements',
    indicators: 'Indicateurs',
    partners: 'Partenaires',
    about: 'À lire',
  },
  columns: {
    milestones: ['Code', 'Action', 'Jalon', 'Qui', 'Début', 'Échéance', 'Fait le'],
    financing: ['Code', 'Action', 'Source', 'Montant (€)', 'Cherché, demandé ou obtenu', 'Année'],
    indicators: [
      'Code',
      'Action',
      'Indicateur',
      'Unité',
      'Départ',
      'Relevé le',
      'Source',
      'Cible',
      'Dernier relevé',
    ],
    partners: ['Code', 'Action', 'Partenaire', 'Ce qu’il apporte', 'Ce qu’il y gagne'],
  },
  financing: { sought: 'cherché', asked: 'demandé', obtained: 'obtenu' },
  about: [
    'Ce classeur peut être modifié puis repris dans Trame\u202f: seule la feuille «\u00a0Actions\u00a0» est relue.',
    'Gardez la colonne «\u00a0Repère Trame\u00a0»\u202f: elle dit de quelle action parle chaque ligne. Une ligne sans repère est une action nouvelle.',
    'Une ligne retirée ici ne retire rien du programme.',
    'Dans une cellule qui en contient plusieurs, écrivez un élément par ligne.',
    'Une apostrophe devant un texte évite que le tableur le prenne pour une formule\u202f; Trame l’ôte à la relecture.',
  ],
  annex: {
    objectives: 'Objectifs',
    groups: { axe: 'Axe', enjeu: 'Enjeu' },
    leads: { pilote: 'Pilotes', porteur: 'Porteurs' },
    noGroup: 'Hors groupe',
    none: 'aucun',
    generic: 'catégorie',
    parts: (names: string) => `En plusieurs volets\u202f: ${names}`,
    star: (meaning: string) => `★ ${meaning}`,
    starred: 'Partagé avec une autre démarche',
    source: (words: string) => `Source\u202f: ${words}`,
    counts: (counted: number, declared: number) =>
      `${counted} ${counted < 2 ? 'ligne' : 'lignes'} au tableau, ${declared} annoncées.`,
  },
  calendar: {
    starts: 'Début',
    ends: 'Fin prévue',
    'first-step': 'Premier pas',
    milestone: 'Jalon',
    meeting: 'Réunion du groupe',
  } satisfies Record<DatedKind, string>,
  open: {
    all: 'Actions',
    starred: 'partagée avec une autre démarche',
    empty: 'Le programme est encore vide.',
    closedTitle: 'Programme d’actions',
    closed: 'Ce programme n’a pas de page publique, ou elle a été fermée.',
  },
  poster: {
    all: 'Actions',
    noTheme: 'Sans thème',
    empty: 'Le programme est encore vide.',
    several: 'Une action qui a plusieurs thèmes est sous chacun.',
    legend: [
      { state: 'finished', word: 'terminé' },
      { state: 'in-progress', word: 'en cours' },
      { state: 'late', word: 'en retard ou en pause' },
      { state: 'blocked', word: 'bloqué' },
      { state: 'abandoned', word: 'abandonné' },
      { state: 'silent', word: 'sans état' },
    ],
    /** « 35 actions en 5 axes, dont 4 hors groupe. »: what hangs from nothing is no group. */
    sentence: (
      {
        actions,
        headed,
        loose,
      }: { readonly actions: number; readonly headed: number; readonly loose: number },
      kind: 'groups' | 'themes',
    ) => {
      const many = { groups: ['groupe', 'groupes'], themes: ['thème', 'thèmes'] }[kind];
      const apart = { groups: 'hors groupe', themes: 'sans thème' }[kind];
      const count = actions < 2 ? `${actions} action` : `${actions} actions`;
      if (headed === 0) return `${count}.`;
      const branches = `${count} en ${headed} ${headed < 2 ? many[0] : many[1]}`;
      return loose === 0 ? `${branches}.` : `${branches}, dont ${loose} ${apart}.`;
    },
  },
  gantt: {
    title: 'Les actions dans le temps',
    sentence: (dated: number, undated: number) =>
      `${dated} ${dated < 2 ? 'action datée' : 'actions datées'}, ${undated} sans date.`,
    undated: 'Sans date',
    silent: 'Sans état',
    signs: { milestone: 'Jalon', done: 'Jalon fait', today: 'Aujourd’hui' },
    continued: (page: number, pages: number) => `(${page} / ${pages})`,
  },
} as const;

const MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const LONG_MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** « 2027-03 » as « mars 2027 », « 2027 » as it is. */
export function formatTick(label: string): string {
  const [year = '', month] = label.split('-');
  return month === undefined ? year : `${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** « 2027-03-09 » as « 9 mars 2027 », « 1er » included. */
export function formatDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const number = Number(date);
  return `${number === 1 ? '1er' : number}\u00a0${LONG_MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
