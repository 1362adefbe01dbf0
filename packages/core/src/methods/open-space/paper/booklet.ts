// What an open space leaves on paper: the wall, the reports, those still awaited, who has a hand on what.
import {
  type BookletArticle,
  type BookletCard,
  type BookletColumn,
  type BookletFact,
  type BookletGroup,
  type BookletPart,
  type BookletSection,
  type FigureNoun,
  type FindBookletPerson,
  fillSentence as fill,
  formatPeople,
  formatPerson,
} from '../../../workshop/index.js';
import type { Card, CardKind, Group, OpenSpaceState, Question, Report } from '../state.js';

/**
 * The words an open space needs on paper, with holes in braces; kept by the app, which speaks French.
 * @public
 */
export interface OpenSpaceBookletWords {
  /** Nouns of the cover's counts. */
  readonly figures: {
    readonly questions: FigureNoun;
    readonly reports: FigureNoun;
    readonly challenges: FigureNoun;
    readonly assets: FigureNoun;
  };
  readonly challenges: string;
  readonly assets: string;
  /** First letter of the number of a challenge. */
  readonly challengeLetter: string;
  readonly assetLetter: string;
  readonly wall: { readonly title: string; readonly lead: string; readonly empty: string };
  readonly unnamedGroup: string;
  /** Whose words when the level is the group: `{number}` is the report's. */
  readonly group: string;
  readonly behalf: string;
  readonly behalfUnnamed: string;
  readonly paper: string;
  /** A card whose words changed: `{text}` is its first wording. */
  readonly original: string;
  readonly report: {
    readonly title: string;
    readonly lead: string;
    readonly said: string;
    readonly convener: string;
    readonly participants: string;
    readonly headcount: string;
    readonly table: string;
    /** `{room}`, `{slot}`. */
    readonly place: string;
    /** A room that has only a letter: `{name}`. */
    readonly room: string;
    readonly numbered: string;
  };
  readonly missing: { readonly title: string; readonly lead: string };
  readonly untreated: { readonly title: string; readonly lead: string };
  readonly capacity: { readonly title: string; readonly lead: string };
}

/**
 * What the printing of an open space needs besides its state.
 * @public
 */
export interface OpenSpaceBookletContext {
  readonly words: OpenSpaceBookletWords;
  readonly find: FindBookletPerson;
}

interface Sheet extends OpenSpaceBookletContext {
  readonly state: OpenSpaceState;
  readonly reports: readonly Report[];
  readonly cards: readonly Card[];
  /** Card → its printed number. */
  readonly refs: ReadonlyMap<string, string>;
}

function numberCards(cards: readonly Card[], words: OpenSpaceBookletWords): ReadonlyMap<string, string> {
  const letters = { challenge: words.challengeLetter, asset: words.assetLetter };
  const counts = { challenge: 0, asset: 0 };
  return new Map(
    cards.map((card) => {
      counts[card.kind] += 1;
      return [card.id, `${letters[card.kind]}${counts[card.kind]}`];
    }),
  );
}

function formatAuthor(card: Card, sheet: Sheet): string | null {
  const level = sheet.state.settings.attribution;
  if (level === 'none') return null;
  if (level !== 'group') {
    const person = card.onBehalfOf ?? (card.paper ? null : { id: card.by });
    const named = person === null ? null : formatPerson(person, level, sheet.find);
    if (named !== null) return named;
  }
  const index = sheet.reports.findIndex((report) => report.id === card.report);
  return index < 0 ? null : fill(sheet.words.group, { number: index + 1 });
}

function formatNote(card: Card, { words, state, find }: Sheet): string | null {
  const original = card.versions[0]?.text ?? card.text;
  const behalf =
    card.onBehalfOf === null ? null : formatPerson(card.onBehalfOf, state.settings.attribution, find);
  const notes = [
    card.onBehalfOf === null
      ? null
      : behalf === null
        ? words.behalfUnnamed
        : fill(words.behalf, { who: behalf }),
    card.paper ? words.paper : null,
    original === card.text ? null : fill(words.original, { text: original }),
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join(' · ');
}

function formatCard(card: Card, sheet: Sheet): BookletCard {
  return {
    ref: sheet.refs.get(card.id) ?? '',
    text: card.text,
    by: formatAuthor(card, sheet),
    note: formatNote(card, sheet),
  };
}

function groupCards(kind: CardKind, sheet: Sheet): readonly BookletGroup[] {
  const cards = sheet.cards.filter((card) => card.kind === kind);
  const standing = sheet.state.groups.filter((group) => !group.dissolved);
  const known = new Set(standing.map((group) => group.id));
  const grouped = standing.map((group) => ({
    title: group.title ?? sheet.words.unnamedGroup,
    cards: cards.filter((card) => card.group === group.id).map((card) => formatCard(card, sheet)),
  }));
  const alone = cards.filter((card) => card.group === null || !known.has(card.group));
  return [...grouped, { title: null, cards: alone.map((card) => formatCard(card, sheet)) }].filter(
    (group) => group.cards.length > 0,
  );
}

function formatWall(sheet: Sheet): BookletSection {
  const { words } = sheet;
  const columns: readonly BookletColumn[] = [
    {
      title: words.challenges,
      sign: 'summit',
      groups: groupCards('challenge', sheet),
      empty: words.wall.empty,
    },
    { title: words.assets, sign: 'ground', groups: groupCards('asset', sheet), empty: words.wall.empty },
  ];
  const blocks = [{ kind: 'wall', columns }] as const;
  return { id: 'wall', fresh: true, title: words.wall.title, lead: words.wall.lead, blocks };
}

/** A letter on a door needs a noun (« salle A »); « Loire » has its own. */
export function callRoom(name: string, sentence: string): string {
  return name.length <= 3 ? fill(sentence, { name }) : name;
}

function formatPlace(question: Question, { state, words }: Sheet): string | null {
  const { place } = question;
  if (place === null) return null;
  const room = state.settings.rooms.find((candidate) => candidate.id === place.room);
  const slot = state.settings.slots.findIndex((candidate) => candidate.id === place.slot);
  return room === undefined || slot < 0
    ? null
    : fill(words.report.place, { room: callRoom(room.name, words.report.room), slot: slot + 1 });
}

function listFacts(report: Report, question: Question | undefined, sheet: Sheet): readonly BookletFact[] {
  const { words, state, find } = sheet;
  const level = state.settings.attribution;
  const listRefs = (kind: CardKind): string =>
    sheet.cards
      .filter((card) => card.report === report.id && card.kind === kind)
      .map((card) => sheet.refs.get(card.id) ?? '')
      .join(', ');
  const headcount = question?.headcount ?? null;
  const facts = [
    { label: words.report.convener, value: formatPeople([report.convener], level, find) },
    { label: words.report.participants, value: formatPeople(report.participants, level, find) },
    { label: words.report.headcount, value: headcount === null ? '' : String(headcount) },
    { label: words.report.table, value: report.table ?? '' },
    { label: words.challenges, value: listRefs('challenge') },
    { label: words.assets, value: listRefs('asset') },
  ];
  return facts.filter((fact) => fact.value !== '');
}

function formatReport(report: Report, index: number, sheet: Sheet): BookletArticle {
  const { words } = sheet;
  const question = sheet.state.questions.find((candidate) => candidate.id === report.question);
  const place = question === undefined ? null : formatPlace(question, sheet);
  const numbered = fill(words.report.numbered, { number: index + 1 });
  const paper = report.paper ? words.paper : null;
  return {
    title: question === undefined || question.hidden !== null ? numbered : question.text,
    place: [numbered, place, paper].filter((part) => part !== null).join(' · '),
    facts: listFacts(report, question, sheet),
    paragraphs: report.said === '' ? [] : [{ label: words.report.said, text: report.said }],
  };
}

interface QuestionList {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly questions: readonly Question[];
}

function formatQuestions(list: QuestionList, sheet: Sheet): readonly BookletSection[] {
  const { questions, ...heading } = list;
  if (questions.length === 0) return [];
  const items = questions.map((question) => {
    const place = formatPlace(question, sheet);
    return place === null ? question.text : `${question.text} (${place})`;
  });
  return [{ ...heading, fresh: false, blocks: [{ kind: 'list', items }] }];
}

function formatCapacities(groups: readonly Group[], sheet: Sheet): readonly BookletSection[] {
  const { words, state, find } = sheet;
  const noted = groups.filter((group) => !group.dissolved && group.capacities.length > 0);
  if (noted.length === 0) return [];
  const articles = noted.map((group) => ({
    title: group.title ?? words.unnamedGroup,
    place: null,
    facts: [],
    paragraphs: group.capacities.map((note) => ({
      // The point of the note is who can act: a typed name is shown unless nothing at all is attributed.
      label:
        'label' in note.actor && state.settings.attribution !== 'none'
          ? note.actor.label
          : formatPerson(note.actor, state.settings.attribution, find),
      text: note.text,
    })),
  }));
  return [{ id: 'capacity', fresh: false, ...words.capacity, blocks: [{ kind: 'articles', articles }] }];
}

const isPlaced = (question: Question): boolean => question.place !== null;
const isFree = (question: Question): boolean => question.place === null;

function prepareSheet(state: OpenSpaceState, context: OpenSpaceBookletContext): Sheet {
  const cards = state.cards.filter((card) => card.hidden === null);
  const reports = state.reports.filter((report) => report.hidden === null);
  return { ...context, state, cards, reports, refs: numberCards(cards, context.words) };
}

/**
 * Sets the state of an open space for the day's booklet (R136): every card once, in the words of the group,
 * at the agreed level of attribution (R146); reports name their cards by number; reports still awaited are
 * listed for whoever types them. What was hidden or withdrawn is left out. An empty state gives an empty wall.
 * @public
 */
export function formatOpenSpaceBooklet(state: OpenSpaceState, context: OpenSpaceBookletContext): BookletPart {
  const { words } = context;
  const sheet = prepareSheet(state, context);
  const reported = new Set(sheet.reports.map((report) => report.question));
  const standing = state.questions.filter((item) => item.hidden === null && item.withdrawn === null);
  const awaited = standing.filter((item) => !reported.has(item.id));
  const articles = sheet.reports.map((report, index) => formatReport(report, index, sheet));
  const countCards = (kind: CardKind): number => sheet.cards.filter((card) => card.kind === kind).length;
  const heading = { title: words.report.title, lead: words.report.lead };
  const reports = {
    id: 'reports',
    fresh: true,
    ...heading,
    blocks: [{ kind: 'articles', articles }],
  } as const;
  return {
    question: state.theme,
    figures: [
      { count: standing.length, noun: words.figures.questions },
      { count: sheet.reports.length, noun: words.figures.reports },
      { count: countCards('challenge'), noun: words.figures.challenges },
      { count: countCards('asset'), noun: words.figures.assets },
    ],
    sections: [
      formatWall(sheet),
      ...formatCapacities(state.groups, sheet),
      ...(articles.length === 0 ? [] : [reports]),
      ...formatQuestions({ id: 'missing', ...words.missing, questions: awaited.filter(isPlaced) }, sheet),
      ...formatQuestions({ id: 'untreated', ...words.untreated, questions: awaited.filter(isFree) }, sheet),
    ],
  };
}
