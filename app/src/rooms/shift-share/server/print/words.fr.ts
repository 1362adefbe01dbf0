// Words and numbers of the printed diagnosis, in French: what is held in the hand has no other language to switch to.
import { fillHoles } from '../../../../platform/server/sentence.js';
import { cautions } from '../../cautions.fr.js';

/** A number as French prints it: a narrow space between thousands, a comma, the printer's minus. */
export function printNumber(value: number, digits = 0): string {
  const scale = 10 ** digits;
  const rounded = Math.round(value * scale) / scale;
  const text = new Intl.NumberFormat('fr-FR', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(Math.abs(rounded));
  return rounded < 0 ? `−${text}` : text;
}

/** The same with its sign; zero has none. */
export function printSigned(value: number, digits = 0): string {
  const text = printNumber(value, digits);
  return Math.round(value * 10 ** digits) > 0 ? `+${text}` : text;
}

export const words = {
  documentTitle: 'Diagnostic, {place}, {from}–{to}',
  eyebrow: 'Diagnostic\u202f: emploi et effet local',
  sentence:
    'De {from} à {to}, {place} passe de {start} à {end} emplois ({change}). Si chaque activité avait évolué comme dans la référence ({reference}), il y en aurait {expected}. L’écart, {local} emplois, est l’effet local.',
  references: { metropolitan: 'France métropolitaine', all: 'tout le tableau' },
  identity: '{national} (national) {structural} (activités) {local} (local) = {change} emplois',
  rounded: ' (à un près\u202f: chaque nombre est arrondi)',
  unreferenced: ' dont {count} dans des activités absentes de la référence',
  band: 'Effet local\u202f: {points} points des emplois de {from}. En déplaçant d’un an les deux dates, de {low} à {high} points.',
  noBand:
    'Effet local\u202f: {points} points des emplois de {from}. Aucune autre fenêtre d’années n’a pu être calculée.',
  sign: 'Le signe est le même dans {same} des {tried} fenêtres d’années.',
  signNot: 'Le signe n’est pas établi\u202f: il ne tient que dans {same} des {tried} fenêtres d’années.',
  otherWay: 'Le détail est celui du résidu de Dunn, en une fois\u202f; la bande est celle du calcul choisi.',
  zone: 'La zone «\u00a0{zone}\u00a0» est plus grande que le territoire\u202f: {share}\u00a0% de ses emplois sont dans l’intercommunalité ({source}, {year}).',
  zoneLow:
    'Le territoire tient moins de la moitié des emplois de cette zone\u202f: ce diagnostic est surtout celui de ses voisins.',
  waterfall: 'D’une date à l’autre, en emplois',
  waterfallNote: 'L’axe ne part pas de zéro. Plein\u202f: en plus\u202f; hachuré\u202f: en moins.',
  effects: {
    start: 'Emplois {year}',
    national: 'National',
    structural: 'Activités',
    local: 'Local',
    unreferenced: 'Absentes de la référence',
  },
  effectsTable: 'Les trois effets',
  helps: {
    national: 'si tout avait évolué comme l’ensemble de la référence',
    structural: 'ce que ses activités ont connu de mieux ou de moins bien',
    local: 'ce que ni l’un ni l’autre n’explique',
  },
  jobs: 'Emplois',
  points: 'Points des emplois de {year}',
  sectors: 'Par activité, en emplois',
  columns: ['N°', 'Activité', '{from}', '{to}', 'Évolution', 'Référence', 'National', 'Activités', 'Local'],
  quadrants: 'Où en sont les activités',
  quadrantsLead:
    'Des questions, pas des verdicts. À droite, les activités plus présentes ici que dans la référence\u202f; en haut, celles qui ont mieux évolué. La surface dit les emplois de {from}\u202f; le numéro est celui du tableau.',
  corners: [
    'Moins présentes, mieux',
    'Plus présentes, mieux',
    'Moins présentes, moins bien',
    'Plus présentes, moins bien',
  ],
  noQuadrant: 'Aucune activité n’a de taux comparable à celui de la référence.',
  across: 'poids ici / poids dans la référence (échelle doublée à chaque pas)',
  up: 'écart d’évolution, en points',
  axes: '→ {across}. ↑ {up} (bords\u202f: ±{step}). {source}',
  cautionsTitle: 'À garder en tête',
  ...cautions,
  question: 'Ce calcul ne dit pas pourquoi. Qu’est-ce qui, ici, pourrait l’expliquer\u202f?',
  questionTitle: 'La question pour le séminaire',
  missing: 'n.d.',
  hidden: 'secret',
  small: 'trop peu',
  basis: { workplace: 'emplois au lieu de travail', residence: 'actifs occupés au lieu de résidence' },
  workers: { all: '', salaried: ', salariés', 'non-salaried': ', non-salariés' },
  employers: { all: '', private: ', secteur privé' },
  kinds: {
    COM: 'communes',
    EPCI: 'EPCI',
    ZE2010: 'zones d’emploi',
    ZE2020: 'zones d’emploi',
    BV2012: 'bassins de vie',
    BV2022: 'bassins de vie',
    DEP: 'départements',
  } as Readonly<Record<string, string>>,
  source: 'Source\u202f: {publisher}, {title}, {from} et {to}\u202f; {basis}.',
  colophon:
    '{publisher}, {title}. Découpage en {kind} de {year}. {nomenclature}, niveau {level}, {count} activités. Licence\u202f: {licence}. Empreinte du calcul\u202f: {hash}. Mêmes données et mêmes choix donnent le même résultat.',
} as const;

/** A sentence of the page with its numbers. */
export const say = fillHoles;
