// A proposal card under way on a phone: its boxes, and what it becomes once sent.
import { MAX_FIELD, MAX_LINES, type Proposal, type ProposalBody } from '@trame/core/methods/pitch';
import { type Carried, MAX_LABEL, type Person } from '@trame/core/workshop';
import { formatSentence } from '../../../../../../design/format.js';
import type { Copy } from '../copy.fr.js';

/** The boxes of a card, in the order of the form. */
export const BOXES = ['problem', 'solution', 'partnersValue', 'territoryValue', 'whoCares'] as const;

/** One box of a card. */
export type Box = (typeof BOXES)[number];

/** A card as it is typed. */
export interface CardDraft extends Readonly<Record<Box, string>> {
  readonly title: string;
  /** Identifiers of the carried sentences ticked. */
  readonly sources: readonly string[];
  readonly isPitcher: boolean;
}

const EMPTY: CardDraft = {
  title: '',
  problem: '',
  solution: '',
  partnersValue: '',
  territoryValue: '',
  whoCares: '',
  sources: [],
  isPitcher: true,
};

function isOneSource(one: Carried['source'], other: Carried['source']): boolean {
  return one.seminar === other.seminar && one.activity === other.activity && one.item === other.item;
}

/** A blank card, or one's own to be corrected. */
export function startDraft(
  proposal: Proposal | null,
  { carried, member }: { readonly carried: readonly Carried[]; readonly member: string },
): CardDraft {
  if (proposal === null) return EMPTY;
  const boxes = Object.fromEntries(BOXES.map((box) => [box, proposal[box] ?? '']));
  return {
    ...EMPTY,
    ...boxes,
    title: proposal.title,
    sources: carried
      .filter(({ source }) => proposal.sources.some((one) => isOneSource(one, source)))
      .map(({ id }) => id),
    isPitcher: proposal.pitcher !== null && 'id' in proposal.pitcher && proposal.pitcher.id === member,
  };
}

/** What of a card does not come from its boxes. */
export interface CardSetting {
  readonly carried: readonly Carried[];
  readonly member: string;
  readonly team: string | null;
  /** Who pitches it when it is not this phone's owner. */
  readonly otherPitcher: Person | null;
}

/** The words of the card as an order carries them; a box left empty is null. */
export function readDraft(draft: CardDraft, setting: CardSetting): ProposalBody {
  const box = (name: Box): string | null => (draft[name].trim() === '' ? null : draft[name]);
  return {
    title: draft.title,
    problem: box('problem'),
    solution: box('solution'),
    partnersValue: box('partnersValue'),
    territoryValue: box('territoryValue'),
    whoCares: box('whoCares'),
    sources: setting.carried.filter(({ id }) => draft.sources.includes(id)).map(({ source }) => source),
    pitcher: draft.isPitcher ? { id: setting.member } : setting.otherPitcher,
    team: setting.team,
  };
}

/** Why a box does not fit the card, said before it is sent; undefined when it does. */
export function explainBox(text: string, words: Copy['form'], max = MAX_FIELD): string | undefined {
  const { length } = text.trim();
  const lines = text.trim().split('\n').length;
  if (length > max) return formatSentence(words.tooLong, { length, max });
  return lines > MAX_LINES ? formatSentence(words.lines, { lines, max: MAX_LINES }) : undefined;
}

/** Whether the card can be sent: a title, and every box within its bounds. */
export function isReady(draft: CardDraft, words: Copy['form']): boolean {
  const fits = BOXES.every((box) => explainBox(draft[box], words) === undefined);
  return draft.title.trim() !== '' && explainBox(draft.title, words, MAX_LABEL) === undefined && fits;
}
