// What comes back from one emblem to the next, and from one territory to the next: what people are attached to (R061).
import { foldText } from '../../../kernel/index.js';
import { type Carried, findItem } from '../../../workshop/index.js';
import type { Emblem, EmblemState, Term } from '../state.js';
import { listMeanings } from '../view.js';

/** An emblem that holds a word, and how its group says it. */
export interface Bearer {
  readonly team: string;
  readonly name: string;
  /** The words quoted when it was tagged; else the sentences of the explanation that name it; maybe none. */
  readonly words: readonly string[];
}

/** Another territory where the same word came. */
export interface Echo {
  readonly seminar: string;
  /** Null when nobody said which territory it is. */
  readonly name: string | null;
  readonly texts: readonly Carried[];
}

/** A word of the vocabulary, the emblems that hold it and the territories that say it too. */
export interface Convergence {
  readonly term: Term;
  readonly bearers: readonly Bearer[];
  readonly echoes: readonly Echo[];
}

/** Everything the plate of convergence shows. */
export interface ConvergencePlate {
  /** Emblems compared: those that hold something. */
  readonly compared: number;
  /** Words of at least two emblems, the most shared first. */
  readonly shared: readonly Convergence[];
  /** Words of one emblem. */
  readonly single: readonly Convergence[];
  /** Words of one emblem at least and of another territory at least, the most travelled first. */
  readonly across: readonly Convergence[];
}

/** Words as they are compared: folded, without the mark of the plural. */
function listWords(text: string): readonly string[] {
  return foldText(text)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word));
}

/**
 * Whether a text names a word, whole and in order, whatever the capitals, the accents and the plural. An empty word is
 * named nowhere. Plain comparison of letters, no meaning: « mer » is in « la mer », not in « amer ».
 */
export function isNamedIn(label: string, text: string): boolean {
  const sought = listWords(label).filter((word) => word !== '');
  const found = listWords(text);
  return (
    sought.length > 0 && found.some((_, start) => sought.every((word, rank) => found[start + rank] === word))
  );
}

/** The sentences of a text that name a word, as they were written. */
function quoteSentences(text: string, label: string): readonly string[] {
  const sentences = text.split(/(?<=[.!?…])\s+|\n+/).map((sentence) => sentence.trim());
  return sentences.filter((sentence) => isNamedIn(label, sentence));
}

function listBearers(state: EmblemState, term: Term, emblems: readonly Emblem[]): readonly Bearer[] {
  return emblems.flatMap((emblem) => {
    const tag = emblem.tags.find((one) => one.term === term.id);
    const team = findItem(state.teams, emblem.id);
    if (tag === undefined || team === undefined) return [];
    const said = listMeanings(state, team.id).flatMap(({ text }) => quoteSentences(text, term.label));
    return [{ team: team.id, name: team.name, words: tag.words === null ? said : [tag.words] }];
  });
}

function listEchoes({ settings }: EmblemState, term: Term): readonly Echo[] {
  const named = settings.carried.filter(
    ({ kind, text }) => kind === 'attachment' && isNamedIn(term.label, text),
  );
  return [...new Set(named.map(({ source }) => source.seminar))].map((seminar) => ({
    seminar,
    name: settings.neighbours.find((one) => one.seminar === seminar)?.name ?? null,
    texts: named.filter(({ source }) => source.seminar === seminar),
  }));
}

/**
 * What comes back across emblems, and across territories when attachments of others are carried (R061). A word counts
 * once per emblem, however often it is drawn there; ties keep the order of the vocabulary. The words shown are always
 * the groups' own. Without tags, nothing converges: nobody guesses.
 */
export function computeConvergence(state: EmblemState): ConvergencePlate {
  const emblems = state.emblems.filter(({ id }) => findItem(state.teams, id) !== undefined);
  const all = state.vocabulary
    .map((term) => ({ term, bearers: listBearers(state, term, emblems), echoes: listEchoes(state, term) }))
    .filter(({ bearers }) => bearers.length > 0);
  const most = (one: Convergence, other: Convergence): number =>
    other.bearers.length - one.bearers.length || other.echoes.length - one.echoes.length;
  return {
    compared: emblems.filter(({ tags }) => tags.length > 0).length,
    shared: all.filter(({ bearers }) => bearers.length > 1).toSorted(most),
    single: all.filter(({ bearers }) => bearers.length === 1),
    across: all
      .filter(({ echoes }) => echoes.length > 0)
      .toSorted((one, other) => other.echoes.length - one.echoes.length || most(one, other)),
  };
}
