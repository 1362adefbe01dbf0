// What emblems leave on paper: each one with its meaning, what comes back, and what other territories say too.
import {
  type BookletBlock,
  type BookletPart,
  type BookletSection,
  type FigureNoun,
  type FindBookletPerson,
  fillSentence,
  formatPeople,
  listShownSlips,
} from '../../../workshop/index.js';
import { type Convergence, type ConvergencePlate, computeConvergence } from '../convergence/compute.js';
import { serialiseDrawing } from '../drawing/serialise.js';
import type { EmblemState } from '../state.js';
import { type Framed, getGallery } from '../view.js';

/**
 * The words of this method in the booklet, with holes in braces; kept by the app, which speaks French.
 * @public
 */
export interface EmblemBookletWords {
  readonly figures: { readonly emblems: FigureNoun; readonly shared: FigureNoun };
  readonly gallery: {
    readonly title: string;
    readonly lead: string;
    /** `{name}`. */
    readonly group: string;
    /** `{names}`, beside the name of a picture. */
    readonly people: string;
    /** The label of the same names, where they have their own line. */
    readonly by: string;
    readonly meaning: string;
    /** Said of an emblem whose group left no words. */
    readonly silent: string;
    /** A group that spoke without an emblem. */
    readonly wordsOnly: string;
    /** A group whose emblem is a photograph, which stands elsewhere or was not let be printed. */
    readonly photographed: string;
    /** Groups with people in them that left nothing: `{groups}`. */
    readonly nothing: string;
  };
  readonly convergence: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly caption: string;
    readonly term: string;
    readonly groups: string;
    readonly words: string;
    /** `{words}`: those of one emblem. */
    readonly single: string;
  };
  readonly across: {
    readonly title: string;
    readonly lead: string;
    readonly territories: string;
    /** A territory without a name: `{number}`. */
    readonly unnamed: string;
  };
  readonly mine: { readonly title: string; readonly lead: string };
}

/**
 * What the printing needs besides the state.
 * @public
 */
export interface EmblemBookletContext {
  readonly words: EmblemBookletWords;
  readonly find: FindBookletPerson;
}

interface Sheet extends EmblemBookletContext {
  readonly state: EmblemState;
  readonly framed: readonly Framed[];
}

/** A group by its letter, or by the name it took. */
function nameTeam(name: string, words: EmblemBookletWords): string {
  return name.length === 1 ? fillSentence(words.gallery.group, { name }) : name;
}

function listMakers({ team }: Framed, { state, find }: Sheet): string {
  return formatPeople(team.members, state.settings.attribution, find);
}

function captionFramed(framed: Framed, sheet: Sheet): string {
  const { words } = sheet;
  const names = listMakers(framed, sheet);
  const people = names === '' ? null : fillSentence(words.gallery.people, { names });
  return [nameTeam(framed.team.name, words), people].filter((part) => part !== null).join(' · ');
}

function tellMeanings({ meanings }: Framed, words: EmblemBookletWords): string {
  return meanings.map(({ text }) => text).join('\n') || words.gallery.silent;
}

function listPhotos(sheet: Sheet): readonly BookletBlock[] {
  const photos = sheet.framed.flatMap((framed) => {
    const photo = framed.emblem?.photo ?? null;
    return photo === null ? [] : [{ photo, caption: captionFramed(framed, sheet), credit: null }];
  });
  return photos.length === 0 ? [] : [{ kind: 'photos', photos }];
}

function listDrawings(sheet: Sheet): readonly BookletBlock[] {
  const drawings = sheet.framed.flatMap((framed) => {
    const { emblem, pieces } = framed;
    if (emblem === null || pieces.length === 0) return [];
    const { shape, field } = emblem;
    const svg = serialiseDrawing({ shape, field, pieces: pieces.map(({ body }) => body) });
    return [{ svg, caption: captionFramed(framed, sheet), text: tellMeanings(framed, sheet.words) }];
  });
  return drawings.length === 0 ? [] : [{ kind: 'drawings', drawings }];
}

/** The words of those whose emblem was photographed, or who chose words; a drawing has its own under it. */
function listWords(sheet: Sheet): readonly BookletBlock[] {
  const { words } = sheet;
  const articles = sheet.framed
    .filter(({ pieces }) => pieces.length === 0)
    .map((framed) => {
      const makers = listMakers(framed, sheet);
      return {
        title: nameTeam(framed.team.name, words),
        place: framed.emblem?.photo ? words.gallery.photographed : words.gallery.wordsOnly,
        facts: makers === '' ? [] : [{ label: words.gallery.by, value: makers }],
        paragraphs: [{ label: words.gallery.meaning, text: tellMeanings(framed, words) }],
      };
    });
  return articles.length === 0 ? [] : [{ kind: 'articles', articles }];
}

/** Groups that people joined and that left nothing, named so that their sheet is looked for. */
function listSilent({ state, words }: Sheet): readonly BookletBlock[] {
  const names = getGallery(state)
    .filter(({ isAlive, hasLeft }) => isAlive && !hasLeft)
    .map(({ team }) => nameTeam(team.name, words));
  if (names.length === 0) return [];
  return [{ kind: 'paragraphs', texts: [fillSentence(words.gallery.nothing, { groups: names.join(', ') })] }];
}

function formatGallery(sheet: Sheet): readonly BookletSection[] {
  const left = [...listPhotos(sheet), ...listDrawings(sheet), ...listWords(sheet)];
  const { title, lead } = sheet.words.gallery;
  if (left.length === 0) return [];
  return [{ id: 'emblems', fresh: true, title, lead, blocks: [...left, ...listSilent(sheet)] }];
}

function quote({ bearers }: Convergence, words: EmblemBookletWords): string {
  return bearers
    .filter((bearer) => bearer.words.length > 0)
    .map((bearer) => `${nameTeam(bearer.name, words)} : ${bearer.words.join(' ')}`)
    .join('\n');
}

function formatConvergence(plate: ConvergencePlate, { words }: Sheet): readonly BookletSection[] {
  if (plate.compared === 0) return [];
  const { title, lead, none, caption, term, groups, words: column } = words.convergence;
  const rows = plate.shared.map((one) => [one.term.label, String(one.bearers.length), quote(one, words)]);
  const single = plate.single.map((one) => one.term.label).join(', ');
  const blocks: BookletBlock[] = [
    rows.length === 0
      ? { kind: 'paragraphs', texts: [none] }
      : { kind: 'table', caption, columns: [term, groups, column], rows },
  ];
  if (single !== '') {
    blocks.push({ kind: 'paragraphs', texts: [fillSentence(words.convergence.single, { words: single })] });
  }
  return [{ id: 'convergence', fresh: true, title, lead, blocks }];
}

/** What a term is called across territories: each territory once, with its own words. */
function formatAcross({ across }: ConvergencePlate, { words, state }: Sheet): readonly BookletSection[] {
  if (across.length === 0) return [];
  const seminars = [...new Set(state.settings.carried.map(({ source }) => source.seminar))];
  const rows = across.map(({ term, echoes }) => [
    term.label,
    echoes
      .map(({ seminar, name, texts }) => {
        const called = name ?? fillSentence(words.across.unnamed, { number: seminars.indexOf(seminar) + 1 });
        return `${called} : ${texts.map(({ text }) => text).join(' ; ')}`;
      })
      .join('\n'),
  ]);
  const { title, lead, territories } = words.across;
  const columns = [words.convergence.term, territories];
  return [
    { id: 'across', fresh: false, title, lead, blocks: [{ kind: 'table', caption: title, columns, rows }] },
  ];
}

function formatMine({ state, words }: Sheet): readonly BookletSection[] {
  const items = listShownSlips(state.slips)
    .filter(({ kind }) => kind === 'mine')
    .map(({ text }) => text);
  const { title, lead } = words.mine;
  return items.length === 0
    ? []
    : [{ id: 'mine', fresh: false, title, lead, blocks: [{ kind: 'list', items }] }];
}

/**
 * Sets the state for the day's booklet (R060, R061, R136): each emblem once, photographed or drawn, with its meaning in
 * the words of its group; what comes back, counted by emblem; what other territories say too; what people wrote alone.
 * Groups that left nothing are named at the end, those that nobody joined left out. Nobody is named further than agreed (R146).
 * @public
 */
export function formatEmblemBooklet(state: EmblemState, context: EmblemBookletContext): BookletPart {
  const framed = getGallery(state).filter(({ hasLeft }) => hasLeft);
  const sheet: Sheet = { ...context, state, framed };
  const plate = computeConvergence(state);
  return {
    question: state.settings.instruction,
    figures: [
      { count: framed.length, noun: context.words.figures.emblems },
      { count: plate.shared.length, noun: context.words.figures.shared },
    ],
    sections: [
      ...formatGallery(sheet),
      ...formatConvergence(plate, sheet),
      ...formatAcross(plate, sheet),
      ...formatMine(sheet),
    ],
  };
}
