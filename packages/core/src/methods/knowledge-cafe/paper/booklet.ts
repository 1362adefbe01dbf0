// What a knowledge café leaves on paper: solutions by transition, ideas by sub-group, or each one's last word.
import {
  type BookletArticle,
  type BookletPart,
  type BookletSection,
  type FindBookletPerson,
  fillSentence,
  findItem,
  formatPerson,
  listShownSlips,
  type Person,
} from '../../../workshop/index.js';
import type { CafeSlip, CafeSlipKind, CafeState } from '../state.js';
import { findCarried, listByTeam, listByTransition } from '../view.js';
import type { CafeBookletWords } from './words.js';

/**
 * What the printing of a café needs besides its state.
 * @public
 */
export interface CafeBookletContext {
  readonly words: CafeBookletWords;
  readonly find: FindBookletPerson;
}

interface Sheet extends CafeBookletContext {
  readonly state: CafeState;
}

function getAuthor(slip: CafeSlip): Person | null {
  return slip.onBehalfOf ?? (slip.channel === 'paper' ? null : { id: slip.by });
}

/** The sub-group at the level of the group; somebody's name only where that was agreed (R146). */
function formatVoice(slip: CafeSlip, { state, find }: Sheet): string | null {
  const { attribution } = state.settings;
  if (attribution === 'none') return null;
  const team = findItem(state.teams, slip.team ?? '')?.name ?? null;
  if (attribution === 'group') return team;
  const author = getAuthor(slip);
  return (author === null ? null : formatPerson(author, attribution, find)) ?? team;
}

/** The words of a slip, then the carried sentences it answers (R056). */
function formatWords(slip: CafeSlip, { state, words }: Sheet): string {
  const answered = slip.sources.flatMap((source) => findCarried(state, source)?.text ?? []);
  if (answered.length === 0) return slip.text;
  return `${slip.text}\n${fillSentence(words.answers, { texts: answered.join(' · ') })}`;
}

function listSolutions(sheet: Sheet): readonly BookletArticle[] {
  return listByTransition(sheet.state)
    .filter(({ solutions }) => solutions.length > 0)
    .map(({ transition, solutions }) => ({
      title: transition.label,
      place: null,
      facts: [],
      paragraphs: solutions.map((slip) => ({
        label: formatVoice(slip, sheet),
        text: formatWords(slip, sheet),
      })),
    }));
}

function listIdeas(sheet: Sheet): readonly BookletArticle[] {
  const { state, words } = sheet;
  const number = (slip: CafeSlip): string | null => {
    const rank = state.questions.findIndex(({ id }) => id === slip.about);
    return rank < 0 || state.questions.length < 2 ? null : fillSentence(words.question, { number: rank + 1 });
  };
  return listByTeam(state)
    .filter(({ ideas }) => ideas.length > 0)
    .map(({ team, ideas }) => ({
      title: team?.name ?? words.noTeam,
      place: team?.place ?? null,
      facts: [],
      paragraphs: ideas.map((slip) => ({ label: number(slip), text: formatWords(slip, sheet) })),
    }));
}

function listLastWords(kind: CafeSlipKind, sheet: Sheet): readonly string[] {
  return listShownSlips(sheet.state.slips)
    .filter((slip) => slip.kind === kind)
    .map((slip) => {
      const voice = sheet.state.settings.attribution === 'group' ? null : formatVoice(slip, sheet);
      return voice === null ? slip.text : `${slip.text} (${voice})`;
    });
}

type Heading = Pick<BookletSection, 'id' | 'fresh' | 'title' | 'lead'>;

function makeArticles(heading: Heading, articles: readonly BookletArticle[]): readonly BookletSection[] {
  return articles.length === 0 ? [] : [{ ...heading, blocks: [{ kind: 'articles', articles }] }];
}

function makeList(heading: Heading, items: readonly string[]): readonly BookletSection[] {
  return items.length === 0 ? [] : [{ ...heading, blocks: [{ kind: 'list', items }] }];
}

/**
 * Sets the state of a café for the day's booklet (R136): nothing is summed up, what was hidden is left out; sections
 * without anything in them are absent.
 * @public
 */
export function formatCafeBooklet(state: CafeState, context: CafeBookletContext): BookletPart {
  const { words } = context;
  const sheet: Sheet = { ...context, state };
  const shown = listShownSlips(state.slips);
  const count = (kind: CafeSlipKind): number => shown.filter((slip) => slip.kind === kind).length;
  const isFabrique = state.settings.variant === 'fabrique';
  const figures = isFabrique
    ? [
        { count: count('idea'), noun: words.figures.ideas },
        { count: count('solution'), noun: words.figures.solutions },
      ]
    : [
        { count: count('takeaway'), noun: words.figures.takeaways },
        { count: count('commitment'), noun: words.figures.commitments },
      ];
  return {
    question: state.questions.length === 0 ? null : state.questions.map(({ text }) => text).join('\n'),
    figures,
    sections: [
      ...makeArticles({ id: 'solutions', fresh: true, ...words.solutions }, listSolutions(sheet)),
      ...makeArticles({ id: 'ideas', fresh: false, ...words.ideas }, listIdeas(sheet)),
      ...makeList({ id: 'takeaways', fresh: true, ...words.takeaways }, listLastWords('takeaway', sheet)),
      ...makeList(
        { id: 'commitments', fresh: false, ...words.commitments },
        listLastWords('commitment', sheet),
      ),
    ],
  };
}
