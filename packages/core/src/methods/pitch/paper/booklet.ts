// What a session of pitches leaves on paper: cards, what was decided and why, and how the ballots fell.
import {
  type BookletArticle,
  type BookletPart,
  type BookletSection,
  type FindBookletPerson,
  fillSentence,
  findItem,
  formatPerson,
  type Person,
} from '../../../workshop/index.js';
import { findCarriedSource, getDecision, listPitches, listTwins } from '../proposals/view.js';
import type { PitchState, Proposal } from '../state.js';
import { formatReasons, formatVotes } from './results.js';
import type { PitchPaperWords } from './words.js';

/**
 * What the printing of pitches needs besides the state.
 * @public
 */
export interface PitchBookletContext {
  readonly words: PitchPaperWords;
  readonly find: FindBookletPerson;
}

interface Sheet extends PitchBookletContext {
  readonly state: PitchState;
}

/** Who said it aloud: a label typed for the room (« le binôme ») is a voice, not a person. */
function formatVoice(voice: Person | null, { state, find }: Sheet): string | null {
  if (voice === null || state.settings.attribution === 'none') return null;
  return 'label' in voice ? voice.label : formatPerson(voice, state.settings.attribution, find);
}

function listParagraphs(proposal: Proposal, sheet: Sheet): BookletArticle['paragraphs'] {
  const { words, state } = sheet;
  const fields = ['problem', 'solution', 'partnersValue', 'territoryValue', 'whoCares'] as const;
  const written = fields.flatMap((field) => {
    const text = proposal[field];
    return text === null ? [] : [{ label: words.fields[field], text }];
  });
  const answered = proposal.sources.flatMap((source) => findCarriedSource(state, source)?.text ?? []);
  const twins = listTwins(state, proposal.id).map(({ title }) => title);
  return [
    ...written,
    ...(answered.length === 0 ? [] : [{ label: words.fields.sources, text: answered.join('\n') }]),
    ...(twins.length === 0
      ? []
      : [{ label: null, text: fillSentence(words.booklet.twins, { titles: twins.join(' · ') }) }]),
  ];
}

function formatProposal(proposal: Proposal, sheet: Sheet): BookletArticle {
  const { words, state, find } = sheet;
  const { pitcher } = proposal;
  const { attribution } = state.settings;
  const outcome = getDecision(state, proposal.id)?.outcome ?? null;
  const facts = [
    {
      label: words.fields.pitcher,
      value: pitcher === null ? null : formatPerson(pitcher, attribution, find),
    },
    {
      label: words.fields.team,
      value: attribution === 'none' ? null : (findItem(state.teams, proposal.team ?? '')?.name ?? null),
    },
  ];
  return {
    title: proposal.title,
    place: outcome === null ? words.booklet.undecided : words.booklet.outcomes[outcome],
    facts: facts.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }])),
    paragraphs: listParagraphs(proposal, sheet),
  };
}

/** The reason said aloud, for the chosen and for the set aside alike (R053). */
function formatDecisions(sheet: Sheet): readonly BookletSection[] {
  const { decisions, outcomes } = sheet.words.booklet;
  const rows = listPitches(sheet.state).flatMap(({ id, title }) => {
    const said = getDecision(sheet.state, id);
    if (said === null) return [];
    const voice = formatVoice(said.voice, sheet);
    const { reason } = said;
    return [
      [
        title,
        outcomes[said.outcome],
        voice === null ? reason : fillSentence(decisions.voiced, { reason, voice }),
      ],
    ];
  });
  if (rows.length === 0) return [];
  const { proposal, outcome, reason } = decisions.columns;
  const { title, lead } = decisions;
  const table = { kind: 'table', caption: '', columns: [proposal, outcome, reason], rows } as const;
  return [{ id: 'decisions', fresh: true, title, lead, blocks: [table] }];
}

/**
 * Sets a session of pitches for the day's booklet (R136): what was decided with its reasons, every card that stands in the
 * order of the pitches, how the ballots fell, and the reasons on the ballots without who. A vote still open is not printed.
 * @public
 */
export function formatPitchBooklet(state: PitchState, context: PitchBookletContext): BookletPart {
  const sheet: Sheet = { ...context, state };
  const { booklet } = context.words;
  const pitches = listPitches(state);
  const chosen = pitches.filter(({ id }) => getDecision(state, id)?.outcome === 'chosen').length;
  const ballots = state.votes.reduce(
    (sum, { results }) => sum + (results === null ? 0 : results.phone + results.paper),
    0,
  );
  const articles = pitches.map((proposal) => formatProposal(proposal, sheet));
  const cards = {
    id: 'proposals',
    fresh: true,
    ...booklet.proposals,
    blocks: [{ kind: 'articles', articles }],
  } as const;
  return {
    question: state.settings.question,
    figures: [
      { count: pitches.length, noun: booklet.figures.proposals },
      { count: chosen, noun: booklet.figures.chosen },
      ...(ballots === 0 ? [] : [{ count: ballots, noun: booklet.figures.ballots }]),
    ],
    sections: [
      ...formatDecisions(sheet),
      ...(articles.length === 0 ? [] : [cards]),
      ...formatVotes(state, booklet),
      ...formatReasons(state, booklet),
    ],
  };
}
