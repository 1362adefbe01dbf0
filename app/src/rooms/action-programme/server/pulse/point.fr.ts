// The one-page point in French: sentences that say no more than the counts.
import type { Point } from '@trame/core/action-programme';
import { exchangeWords, formatDay } from '../exchange/words.fr.js';

/** Lines of each list that stand on the page; the rest is counted, never hidden. */
const LINES = 6;

const many = (count: number, one: string, more: string): string => `${count} ${count < 2 ? one : more}`;

/** A figure above its noun, « 1 bloquée », « 2 bloquées ». */
const countOf = (count: number, one: string, more: string) => ({ count, noun: count < 2 ? one : more });

interface Line {
  readonly title: string;
  readonly note: string | null;
}

function setSection(title: string, lines: readonly Line[], empty: string) {
  const left = lines.length - LINES;
  return {
    title,
    empty,
    lines: lines.slice(0, LINES),
    more: left > 0 ? `Et ${many(left, 'autre', 'autres')}, dans le programme.` : null,
  };
}

/** States of what is open, in the order they are told; those that are rare only where there are some. */
function listStates({ states, blocked }: Point): string {
  const some = (count: number, words: string) => (count === 0 ? [] : [`${count} ${words}`]);
  return [
    `${states['in-progress']} en cours`,
    `${states.late} en retard`,
    ...some(states.paused, 'en pause'),
    blocked.length === 0 ? 'aucune n’est dite bloquée' : many(blocked.length, 'est bloquée', 'sont bloquées'),
    ...some(states.finished, states.finished < 2 ? 'dite terminée' : 'dites terminées'),
    ...some(states.abandoned, states.abandoned < 2 ? 'dite abandonnée' : 'dites abandonnées'),
    `${states.silent} sans état`,
  ].join(', ');
}

function listEndings({ ended }: Point): string {
  const { merged, transferred } = ended;
  return [
    many(ended['carried-out'].length, 'action réalisée', 'actions réalisées'),
    many(ended.abandoned.length, 'abandonnée', 'abandonnées'),
    ...(merged.length === 0 ? [] : [many(merged.length, 'fusionnée', 'fusionnées')]),
    ...(transferred.length === 0 ? [] : [many(transferred.length, 'transférée', 'transférées')]),
  ].join(', ');
}

function composeSentences(point: Point): readonly string[] {
  const { ended, unheard, actions, firm } = point;
  const over = Object.values(ended).reduce((sum, lines) => sum + lines.length, 0);
  const quiet =
    unheard.length === 0
      ? ''
      : `\u202f; pour ${many(unheard.length, 'action', 'actions')}, aucune réponse depuis deux mois`;
  return [
    `Le programme compte ${many(actions, 'action', 'actions')}, dont ${firm} avec un engagement ferme.`,
    `${many(actions - over, 'est ouverte', 'sont ouvertes')}\u202f: ${listStates(point)}.`,
    `${listEndings(point)}${quiet}.`,
  ];
}

/** The point as the template sets it. */
export function composePointPage(point: Point, territory: string) {
  const { ended, next } = point;
  const endings = [
    ...ended['carried-out'].map(({ title, note }) => ({ title, note: `Réalisée. ${note ?? ''}`.trim() })),
    ...ended.abandoned.map(({ title, note }) => ({ title, note: `Abandonnée\u202f: ${note ?? ''}` })),
    ...ended.merged.map(({ title, note }) => ({ title, note: `Fusionnée\u202f: ${note ?? ''}` })),
    ...ended.transferred.map(({ title, note }) => ({ title, note: `Transférée\u202f: ${note ?? ''}` })),
  ];
  const dates = next.map(({ on, actionTitle, kind, what }) => ({
    title: `${formatDay(on)} — ${actionTitle}`,
    note: what ?? exchangeWords.calendar[kind],
  }));
  const awaited = point.awaited.map(({ from, title, note }) => ({
    title: from,
    note: `${note ?? ''} (${title})`,
  }));
  const sections = [
    setSection('Ce qui bloque', point.blocked, 'Aucune action n’est dite bloquée.'),
    setSection('Ce qui dépend d’une décision', awaited, 'Rien n’est attendu de personne.'),
    setSection('Les soixante jours qui viennent', dates, 'Aucune date dans les soixante jours.'),
    setSection('Ce qui s’est terminé', endings, 'Rien ne s’est encore terminé.'),
  ];
  const lines = sections.reduce((sum, section) => sum + section.lines.length, 0);
  return {
    title: 'Le point en une page',
    eyebrow: `Le point en une page, ${formatDay(point.on)}`,
    territory,
    foot: `${exchangeWords.title(territory)} · ${exchangeWords.asOf(formatDay(point.on))} · chiffres comptés dans le programme`,
    size: lines > 18 ? 9 : lines > 10 ? 10 : 11.5,
    sentences: composeSentences(point),
    figures: [
      countOf(point.actions, 'action', 'actions'),
      countOf(point.states['in-progress'], 'en cours', 'en cours'),
      countOf(point.states.late, 'en retard', 'en retard'),
      countOf(point.blocked.length, 'bloquée', 'bloquées'),
      countOf(point.ended['carried-out'].length, 'réalisée', 'réalisées'),
      countOf(point.ended.abandoned.length, 'abandonnée', 'abandonnées'),
    ],
    sections,
  };
}
