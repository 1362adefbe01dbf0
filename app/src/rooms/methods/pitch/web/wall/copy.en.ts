// The words of pitches on the big screen, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  views: {
    cards: 'The cards',
    pitch: 'Who speaks, and the clock',
    vote: 'The vote under way',
    results: 'The count',
    decisions: 'The decisions',
  },
  cards: {
    title: 'The proposals',
    drawn: 'Order drawn by lot',
    undrawn: 'In the order they came',
    empty: 'The cards will appear here. A title is enough to begin.',
    now: 'speaking',
    done: 'pitched',
  },
  pitch: {
    next: 'Next proposal: {title}',
    none: 'Every proposal was pitched.',
    start: 'Nobody has the floor yet.',
    talk: 'Pitch',
    questions: 'Questions',
    conclude: 'Conclude',
    over: 'Over',
    left: '{clock} left',
  },
  vote: {
    title: 'Each one votes, alone',
    received: 'ballots received',
    oneReceived: 'ballot received',
    secret: 'On your phone or on paper. Nobody reads the ballots before the count.',
    round: 'Round {round} of {rounds}: score the card in hand, then pass it on.',
    none: 'No vote is open.',
  },
  results: { none: 'The ballots are not counted yet.', hands: 'By show of hands, counted apart' },
  decisions: {
    title: 'What is decided, and why',
    none: 'Nothing is decided yet.',
    chosen: 'Chosen',
    'set-aside': 'Set aside',
    postponed: 'Postponed',
    voice: '{reason} — {voice}',
  },
  page: '{page} / {pages}',
};
