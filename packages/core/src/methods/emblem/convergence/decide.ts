// Decides about the vocabulary that grows, and about which of its words each emblem holds.
import { accept, foldText, refuse } from '../../../kernel/index.js';
import { type Deciders, findItem } from '../../../workshop/index.js';
import type { EmblemEvent, VocabularyCommand } from '../command.js';
import { MAX_TERMS } from '../limits.js';
import type { EmblemState, Term } from '../state.js';
import { hasLeftSomething } from '../view.js';

type State = EmblemState;

function findTwin({ vocabulary }: State, label: string, but: string | null): Term | undefined {
  return vocabulary.find((term) => term.id !== but && foldText(term.label) === foldText(label));
}

/** What a group dissolved left behind is on no emblem that anybody can see or change. */
function isUsed({ emblems, teams }: State, term: string): boolean {
  return emblems.some(
    ({ id, tags }) => findItem(teams, id) !== undefined && tags.some((tag) => tag.term === term),
  );
}

/** The deciders of the vocabulary. Two words of the same fold are one word (`Écoles`, `ecoles`). */
export const vocabularyDeciders: Deciders<State, VocabularyCommand, EmblemEvent> = {
  'add-term': (state, { label, symbol }, { op }) => {
    if (state.vocabulary.length >= MAX_TERMS) return refuse('too-many', { max: MAX_TERMS });
    const twin = findTwin(state, label, null);
    return twin === undefined
      ? accept([{ type: 'term-added', term: op, label, symbol }])
      : refuse('term-exists', { label: twin.label });
  },

  'rename-term': (state, { term: id, version, label }) => {
    const term = findItem(state.vocabulary, id);
    if (term === undefined) return refuse('term-unknown');
    if (term.version !== version) {
      return refuse('version-stale', { version: term.version, current: term.label });
    }
    const twin = findTwin(state, label, id);
    if (twin !== undefined) return refuse('term-exists', { label: twin.label });
    return term.label === label
      ? refuse('nothing-changes')
      : accept([{ type: 'term-renamed', term: id, label }]);
  },

  'remove-term': (state, { term: id }) => {
    const term = findItem(state.vocabulary, id);
    if (term === undefined) return refuse('term-unknown');
    return isUsed(state, id)
      ? refuse('term-in-use', { label: term.label })
      : accept([{ type: 'term-removed', term: id }]);
  },

  'tag-emblem': (state, { team, term, words }) => {
    if (findItem(state.teams, team) === undefined) return refuse('team-unknown');
    if (findItem(state.vocabulary, term) === undefined) return refuse('term-unknown');
    if (!hasLeftSomething(state, team)) return refuse('emblem-missing');
    const tag = findItem(state.emblems, team)?.tags.find((one) => one.term === term);
    return tag !== undefined && tag.words === words
      ? refuse('nothing-changes')
      : accept([{ type: 'emblem-tagged', team, term, words }]);
  },

  'untag-emblem': (state, { team, term }) => {
    const isTagged = findItem(state.emblems, team)?.tags.some((tag) => tag.term === term) === true;
    return isTagged ? accept([{ type: 'emblem-untagged', team, term }]) : refuse('term-not-tagged');
  },
};
