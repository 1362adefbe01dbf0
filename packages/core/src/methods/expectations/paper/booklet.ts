// What the expectations leave on paper: the sentences by question, the charter and its signatures, or the re-reading.
import {
  type BookletArticle,
  type BookletBlock,
  type BookletPart,
  type BookletSection,
  type FigureNoun,
  type FindBookletPerson,
  fillSentence,
  formatPeople,
  listShownSlips,
  type Slip,
} from '../../../workshop/index.js';
import { countSignatures, getCharter } from '../charter/view.js';
import { listAskedQuestions } from '../plan.js';
import { listRereadings, type Rereading } from '../reread/view.js';
import type { AskedQuestion, ExpectationKind, ExpectationsState, Verdict, Voice } from '../state.js';

/**
 * The words of this method in the booklet, with holes in braces; kept by the app, which speaks French.
 * @public
 */
export interface ExpectationsBookletWords {
  readonly figures: {
    readonly expectations: FigureNoun;
    readonly rules: FigureNoun;
    readonly signatures: FigureNoun;
  };
  readonly questions: Readonly<Record<AskedQuestion, string>>;
  readonly expectations: { readonly title: string; readonly lead: string; readonly empty: string };
  readonly voices: Readonly<Record<Voice, string>>;
  readonly charter: {
    readonly title: string;
    readonly lead: string;
    /** `{count}`. */
    readonly signed: string;
    readonly unsigned: string;
    /** `{names}`. */
    readonly signers: string;
    /** `{text}`: the first wording of a rule the room reworded. */
    readonly original: string;
  };
  readonly aside: {
    readonly title: string;
    readonly lead: string;
    /** `{rule}`. */
    readonly joined: string;
    readonly pending: string;
  };
  readonly reread: {
    readonly title: string;
    readonly lead: string;
    readonly hoped: string;
    readonly happened: string;
    readonly unread: string;
    readonly verdicts: Readonly<Record<Verdict, string>>;
  };
}

/**
 * What the printing needs besides the state.
 * @public
 */
export interface ExpectationsBookletContext {
  readonly words: ExpectationsBookletWords;
  readonly find: FindBookletPerson;
}

type Rule = Slip<ExpectationKind>;

function quote(slip: Rule, words: ExpectationsBookletWords): string {
  const voice = slip.tags[0];
  const said = voice === 'two' || voice === 'four' ? words.voices[voice] : null;
  return said === null ? slip.text : `${slip.text} (${said})`;
}

function formatHopes(state: ExpectationsState, words: ExpectationsBookletWords): readonly BookletSection[] {
  const asked = listAskedQuestions(state.settings).filter((question) => question !== 'rule');
  if (asked.length === 0) return [];
  const shown = listShownSlips(state.slips);
  const blocks = asked.flatMap((question): readonly BookletBlock[] => {
    const items = shown.filter(({ kind }) => kind === question).map((slip) => quote(slip, words));
    const heading = state.settings.questions[question] ?? words.questions[question];
    return [
      { kind: 'paragraphs', texts: [heading] },
      { kind: 'list', items: items.length > 0 ? items : [words.expectations.empty] },
    ];
  });
  const { title, lead } = words.expectations;
  return [{ id: 'expectations', fresh: true, title, lead, blocks }];
}

function describeRule(rule: Rule, words: ExpectationsBookletWords): string {
  const original = rule.versions[0]?.text ?? rule.text;
  return original === rule.text
    ? rule.text
    : `${rule.text} (${fillSentence(words.charter.original, { text: original })})`;
}

function formatCharter(
  state: ExpectationsState,
  { words, find }: ExpectationsBookletContext,
): readonly BookletSection[] {
  const { rules } = getCharter(state);
  if (rules.length === 0) return [];
  const { signed } = countSignatures(state);
  const today = state.signatures.filter(({ edition }) => edition === state.charter.edition);
  // Names of signers show where persons are named: families of people who signed would say nothing.
  const names =
    state.settings.attribution === 'person'
      ? formatPeople(
          today.map(({ person }) => person),
          'person',
          find,
        )
      : '';
  const texts = [
    signed === 0 ? words.charter.unsigned : fillSentence(words.charter.signed, { count: signed }),
    ...(names === '' ? [] : [fillSentence(words.charter.signers, { names })]),
  ];
  const items = rules.map((rule) => describeRule(rule, words));
  const { title, lead } = words.charter;
  const blocks: readonly BookletBlock[] = [
    { kind: 'list', items },
    { kind: 'paragraphs', texts },
  ];
  return [{ id: 'charter', fresh: true, title, lead, blocks }];
}

function formatAside(state: ExpectationsState, words: ExpectationsBookletWords): readonly BookletSection[] {
  const { aside, proposals } = getCharter(state);
  const items = [
    ...aside.map(({ rule, joined, reason }) => {
      const why = joined === null ? reason : fillSentence(words.aside.joined, { rule: joined.text });
      return why === null ? rule.text : `${rule.text} (${why})`;
    }),
    ...proposals.map((rule) => `${rule.text} (${words.aside.pending})`),
  ];
  if (items.length === 0) return [];
  const { title, lead } = words.aside;
  return [{ id: 'rules-aside', fresh: false, title, lead, blocks: [{ kind: 'list', items }] }];
}

function formatRereading(
  { hoped, verdict, happened }: Rereading,
  words: ExpectationsBookletWords,
): BookletArticle {
  return {
    title: verdict === null ? words.reread.unread : words.reread.verdicts[verdict.verdict],
    place: null,
    facts: [],
    paragraphs: [
      { label: words.reread.hoped, text: hoped.text },
      ...happened.map((slip) => ({ label: words.reread.happened, text: slip.text })),
    ],
  };
}

/**
 * Sets the state for the day's booklet (R136): every sentence once, in its words; the charter with its signatures;
 * what was set aside and why. Signers are named where persons are (R146). An empty state gives its questions alone.
 * @public
 */
export function formatExpectationsBooklet(
  state: ExpectationsState,
  context: ExpectationsBookletContext,
): BookletPart {
  const { words } = context;
  if (state.settings.variant === 'reread') {
    const articles = listRereadings(state).map((reading) => formatRereading(reading, words));
    const { title, lead } = words.reread;
    const figures = [{ count: articles.length, noun: words.figures.expectations }];
    const blocks = [{ kind: 'articles', articles }] as const;
    const section: BookletSection = { id: 'reread', fresh: true, title, lead, blocks };
    // A title with nothing under it would be a page for nobody.
    return { question: null, figures, sections: articles.length === 0 ? [] : [section] };
  }
  const hopes = listShownSlips(state.slips).filter(({ kind }) => kind === 'purpose' || kind === 'hope');
  return {
    question: null,
    figures: [
      { count: hopes.length, noun: words.figures.expectations },
      { count: getCharter(state).rules.length, noun: words.figures.rules },
      { count: countSignatures(state).signed, noun: words.figures.signatures },
    ],
    sections: [...formatHopes(state, words), ...formatCharter(state, context), ...formatAside(state, words)],
  };
}
