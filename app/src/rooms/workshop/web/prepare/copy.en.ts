// Words shared by the settings of methods, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  countOutside: 'A whole number, from {min} to {max}. Nothing changed.',
  countWrong: 'A whole number, from {min} to {max}. Nothing changed: {value} stays.',
  carry: 'Carried from earlier seminars',
  carryNone: 'No earlier seminar left anything this activity could work on.',
  carried: { one: 'sentence carried', many: 'sentences carried' },
  carryAll: 'Carry everything',
  carryNothing: 'Carry nothing',
  kinds: {
    expectation: 'expectation',
    rule: 'rule',
    attachment: 'attachment',
    offer: 'offer',
    need: 'need',
    challenge: 'challenge',
    asset: 'asset',
    idea: 'idea',
    solution: 'solution',
    proposal: 'proposal',
    vision: 'vision',
    obstacle: 'obstacle',
    lever: 'lever',
    change: 'change',
    commitment: 'commitment',
  },
};
