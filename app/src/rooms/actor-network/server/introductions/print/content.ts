// What the sheets say: a page per person asked, from the same sentences as the screen; it does not depend on who answered.
import type { IntroductionSide } from '@trame/core/actor-network';
import { fillHoles } from '../../../../../platform/server/sentence.js';
import type { IntroductionLink } from '../../../contract/introductions.js';
import type { ToldPair } from '../source.js';
import { words } from './words.fr.js';

/** An introduction to print: its sentences, its last day, the links drawn for this printing. */
export interface SheetPair {
  readonly pair: ToldPair;
  readonly until: string;
  readonly links: readonly IntroductionLink[];
}

const DATE = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const formatDate = (day: string): string => DATE.format(new Date(`${day}T00:00:00Z`));
const quote = (all: readonly string[]): string => all.map((one) => `«\u00a0${one}\u00a0»`).join(', ');

function composeWhy({ words: shared, tags }: ToldPair): readonly string[] {
  const say = (pick: { readonly one: string; readonly many: string }, all: readonly string[], key: string) =>
    all.length === 0 ? [] : [fillHoles(all.length === 1 ? pick.one : pick.many, { [key]: quote(all) })];
  return [...say(words.sharedWords, shared, 'words'), ...say(words.sharedTags, tags, 'tags')];
}

function composePage(
  { pair, until, links }: SheetPair,
  side: IntroductionSide,
  given: { readonly publicUrl: string; readonly drawCode: (text: string) => string },
) {
  const own = pair.ends[side];
  const otherSide = side === 'offer' ? 'need' : 'offer';
  const other = pair.ends[otherSide];
  const address = `${given.publicUrl}${links.find((link) => link.side === side)?.path ?? ''}`;
  const family = other.person?.family ?? null;
  return {
    title: fillHoles(words.for, { name: own.person?.name ?? '' }),
    lead: fillHoles(words.lead, { where: pair.where.replace(/^S/, 's') }),
    yours: { label: words.yours[side], text: own.text, note: null },
    theirs: {
      label: words.theirs[otherSide],
      text: other.text,
      note: family === null ? null : fillHoles(words.family, { family }),
    },
    why: composeWhy(pair),
    rules: words.rules.map((rule) => fillHoles(rule, { until: formatDate(until) })),
    code: given.drawCode(address),
    address,
    about: fillHoles(words.couponAbout, { text: own.text }),
  };
}

/** What the template sets: two pages an introduction, one for each. */
export function composeSheets(
  pairs: readonly SheetPair[],
  given: {
    readonly territory: string;
    readonly publicUrl: string;
    readonly drawCode: (text: string) => string;
  },
) {
  const { documentTitle, eyebrow, rulesTitle, phone, phoneText, paper, paperText } = words;
  const { coupon, name, contact, codeAlt } = words;
  return {
    documentTitle: fillHoles(documentTitle, { territory: given.territory }),
    author: given.territory,
    ...{ eyebrow, rulesTitle, phone, phoneText, paper, paperText, coupon, name, contact, codeAlt },
    pages: pairs.flatMap((one) => (['offer', 'need'] as const).map((side) => composePage(one, side, given))),
  };
}
