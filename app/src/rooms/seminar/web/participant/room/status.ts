// How the phone stands with the room, in words: connection, what waits, what must be looked at again.
import { formatSentence } from '../../../../../design/format.js';
import type { Copy } from '../copy.fr.js';
import type { Connection } from './live-view.js';

/** What the status bar says. */
export interface StatusLine {
  readonly tone: 'good' | 'waiting' | 'bad';
  /** « en direct », « hors ligne : 2 en attente ». */
  readonly text: string;
}

export interface StatusFacts {
  readonly connection: Connection;
  readonly waiting: number;
  readonly refused: number;
}

function getTone({ connection, waiting, refused }: StatusFacts): StatusLine['tone'] {
  if (connection === 'portal' || refused > 0) return 'bad';
  return (connection === 'live' || connection === 'over') && waiting === 0 ? 'good' : 'waiting';
}

/**
 * One sentence. The connection comes first, then what the person cares about: is my text safe? Away from the
 * server with nothing waiting, it says that texts are kept, since that is the question.
 */
export function explainStatus(facts: StatusFacts, words: Copy['status']): StatusLine {
  const { connection, waiting, refused } = facts;
  const parts = [
    waiting > 0 ? formatSentence(words.waiting, { count: waiting }) : '',
    refused > 0 ? formatSentence(words.refused, { count: refused }) : '',
  ].filter(Boolean);
  if (parts.length === 0 && (connection === 'offline' || connection === 'portal')) parts.push(words.kept);
  const head = words[connection];
  const text = parts.length === 0 ? head : `${head}\u202f: ${parts.join(', ')}`;
  return { tone: getTone(facts), text };
}
