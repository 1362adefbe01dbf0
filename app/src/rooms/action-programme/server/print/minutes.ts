// The minutes of a steering committee on paper: who was there, what was said and decided, action by action.
import type { Committee, CommitteeDecision } from '@trame/core/action-programme';
import { formatDay, type PaperLine, type TextPaper } from './paper.js';

const WORDS = {
  minutes: 'Relevé de décisions',
  draft: 'Projet de relevé, à relire',
  chair: 'Présidence',
  present: 'Présents',
  next: 'Prochain comité',
  decided: 'Ce qui a été décidé',
  said: 'Ce qui a été dit, sans décision',
  none: 'Rien n’a été noté.',
  saidLabel: 'Dit',
  decisionLabel: 'Décidé',
  whoLabel: 'Qui',
  dueLabel: 'Pour le',
} as const;

function listLines({ said, decision, who, due }: CommitteeDecision): readonly PaperLine[] {
  const line = (label: string, text: string | null): readonly PaperLine[] =>
    text === null || text === '' ? [] : [{ label, text }];
  return [
    ...line(WORDS.saidLabel, said),
    ...line(WORDS.decisionLabel, decision),
    ...line(WORDS.whoLabel, who),
    ...line(WORDS.dueLabel, due === null ? null : formatDay(due)),
  ];
}

/** Minutes as a page; until they are closed, they say that they are a draft. */
export function composeMinutes(committee: Committee, territory: string): TextPaper {
  const { title, on, chair, present, decisions, nextOn, isClosed } = committee;
  const written = decisions.filter((one) => listLines(one).length > 0);
  const isDecided = ({ decision }: CommitteeDecision): boolean => decision !== null && decision !== '';
  const entries = (list: readonly CommitteeDecision[]) =>
    list.map((one) => ({ title: one.title, lines: listLines(one) }));
  const fact = (label: string, value: string | null) =>
    value === null || value === '' ? [] : [{ label, value }];
  return {
    documentTitle: `${WORDS.minutes}, ${title}, ${on}`,
    author: territory,
    footer: [territory, title].filter((text) => text !== '').join(' · '),
    title: `${title}, ${formatDay(on)}`,
    lead: isClosed ? WORDS.minutes : WORDS.draft,
    facts: [
      ...fact(WORDS.chair, chair),
      ...fact(WORDS.present, present.join(', ')),
      ...fact(WORDS.next, nextOn === null ? null : formatDay(nextOn)),
    ],
    sections: [
      { title: WORDS.decided, empty: WORDS.none, entries: entries(written.filter(isDecided)) },
      { title: WORDS.said, empty: WORDS.none, entries: entries(written.filter((one) => !isDecided(one))) },
    ],
  };
}
