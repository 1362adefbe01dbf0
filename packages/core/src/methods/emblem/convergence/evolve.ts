// How the vocabulary grows, and how emblems are tagged.
import { type Evolvers, updateItem } from '../../../workshop/index.js';
import type { EmblemEvent } from '../command.js';
import { updateEmblem } from '../drawing/evolve.js';
import type { EmblemState } from '../state.js';

type VocabularyEvents = Pick<
  Evolvers<EmblemState, EmblemEvent>,
  'term-added' | 'term-renamed' | 'term-removed' | 'emblem-tagged' | 'emblem-untagged'
>;

/** The evolvers of the vocabulary. */
export const vocabularyEvolvers: VocabularyEvents = {
  'term-added': (state, { term: id, label, symbol }, { by, at }) => ({
    ...state,
    vocabulary: [...state.vocabulary, { id, label, symbol, version: 1, by, at }],
  }),
  'term-renamed': (state, { term, label }) => ({
    ...state,
    vocabulary: updateItem(state.vocabulary, term, (kept) => ({
      ...kept,
      label,
      version: kept.version + 1,
    })),
  }),
  'term-removed': (state, { term }) => ({
    ...state,
    vocabulary: state.vocabulary.filter(({ id }) => id !== term),
    emblems: state.emblems.map((emblem) =>
      emblem.tags.some((tag) => tag.term === term)
        ? { ...emblem, tags: emblem.tags.filter((tag) => tag.term !== term) }
        : emblem,
    ),
  }),
  'emblem-tagged': (state, { team, term, words }, place) => {
    const { seq, by, at } = place;
    return updateEmblem(state, team, {
      place,
      change: (kept) => ({
        ...kept,
        tags: [...kept.tags.filter((tag) => tag.term !== term), { term, words, seq, by, at }],
      }),
    });
  },
  'emblem-untagged': (state, { team, term }, place) =>
    updateEmblem(state, team, {
      place,
      change: (kept) => ({ ...kept, tags: kept.tags.filter((tag) => tag.term !== term) }),
    }),
};
