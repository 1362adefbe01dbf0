// The paper twins of the expectations: slips by question, the sheet of signatures, the form of the re-reading.
import {
  fillSentence,
  type MethodPaper,
  type PaperBox,
  type PaperField,
  type PaperSheet,
} from '../../../workshop/index.js';
import { getCharter } from '../charter/view.js';
import { EXPECTATIONS_DEFAULTS, listAskedQuestions } from '../plan.js';
import { parseExpectationsSettings } from '../schema.js';
import type { ExpectationsSettings, ExpectationsState, Verdict } from '../state.js';
import { type ExpectationsBookletWords, formatExpectationsBooklet } from './booklet.js';

/**
 * The words of the sheets, with holes in braces; kept by the app, which speaks French.
 * @public
 */
export interface ExpectationsPaperWords {
  readonly booklet: ExpectationsBookletWords;
  /** The title has a hole for `{question}`. */
  readonly slips: { readonly title: string; readonly lead: string; readonly voice: string };
  readonly signatures: {
    readonly title: string;
    readonly lead: string;
    readonly charter: string;
    readonly rules: string;
    readonly people: string;
    readonly name: string;
    readonly signature: string;
  };
  readonly reread: {
    readonly title: string;
    readonly lead: string;
    readonly hoped: string;
    readonly verdict: string;
    readonly happened: string;
    readonly verdicts: Readonly<Record<Verdict, string>>;
  };
}

/** Slips per question: two for each person of a room of forty. */
const SLIPS_PER_QUESTION = 80;
/** Lines to sign on one page, in two columns. */
const SIGNATURE_LINES = 12;
/** Blank lines for rules when the charter is written by hand. */
const RULE_LINES = 8;
/** Expectations read again on one page. */
const PER_PAGE = 3;

function formatSlips(settings: ExpectationsSettings, words: ExpectationsPaperWords): readonly PaperSheet[] {
  return listAskedQuestions(settings).map((question) => {
    const asked = settings.questions[question] ?? words.booklet.questions[question];
    const fields: readonly PaperField[] = [
      { label: asked, lines: 4, printed: null },
      { label: words.slips.voice, lines: 1, printed: null },
    ];
    const { lead } = words.slips;
    const title = fillSentence(words.slips.title, { question: asked });
    return { kind: 'slips', id: `slips-${question}`, title, lead, copies: SLIPS_PER_QUESTION, fields };
  });
}

/** The charter as it stands, or lines to write it, over lines to sign. */
function formatSignatures(
  settings: ExpectationsSettings,
  state: ExpectationsState | null,
  { signatures: words }: ExpectationsPaperWords,
): readonly PaperSheet[] {
  if (!listAskedQuestions(settings).includes('rule')) return [];
  const rules = state === null ? [] : getCharter(state).rules;
  const charter: readonly PaperField[] =
    rules.length === 0
      ? [{ label: words.rules, lines: RULE_LINES, printed: null }]
      : rules.map((rule, rank) => ({ label: '', lines: 1, printed: `${rank + 1}. ${rule.text}` }));
  const column: readonly PaperField[] = [{ label: words.name, lines: SIGNATURE_LINES, printed: null }];
  const beside = [...column, { label: words.signature, lines: SIGNATURE_LINES, printed: null }];
  return [
    {
      kind: 'form',
      id: 'signatures',
      title: words.title,
      lead: words.lead,
      copies: 4,
      forms: [
        [
          { title: words.charter, beside: false, fields: charter },
          { title: words.people, beside: true, fields: beside },
        ],
      ],
    },
  ];
}

function formatRereading(
  settings: ExpectationsSettings,
  words: ExpectationsPaperWords,
): readonly PaperSheet[] {
  if (settings.variant !== 'reread') return [];
  const choices = Object.values(words.reread.verdicts)
    .map((verdict) => `☐ ${verdict}`)
    .join('    ');
  const hoped = settings.carried.length > 0 ? settings.carried.map(({ text }) => text) : [null, null, null];
  const { title, lead } = words.reread;
  const boxes = hoped.map(
    (text): PaperBox => ({
      title: '',
      beside: false,
      fields: [
        { label: words.reread.hoped, lines: 2, printed: text },
        { label: words.reread.verdict, lines: 1, printed: choices },
        { label: words.reread.happened, lines: 3, printed: null },
      ],
    }),
  );
  const pages = Math.ceil(boxes.length / PER_PAGE);
  const forms = Array.from({ length: pages }, (_, page) =>
    boxes.slice(page * PER_PAGE, (page + 1) * PER_PAGE),
  );
  return [{ kind: 'form', id: 'reread', title, lead, copies: 1, forms }];
}

/**
 * The sheets of this method: slips for each question, the charter to sign (blank before the day, as adopted once it
 * is), and boxes for the expectations read again, three to a page.
 * @public
 */
export function formatExpectationsSheets(
  settings: ExpectationsSettings,
  state: ExpectationsState | null,
  words: ExpectationsPaperWords,
): readonly PaperSheet[] {
  return [
    ...formatSlips(settings, words),
    ...formatSignatures(settings, state, words),
    ...formatRereading(settings, words),
  ];
}

/** A state of this method has its charter; anything else prints as nothing. */
function isExpectationsState(state: unknown): state is ExpectationsState {
  return typeof state === 'object' && state !== null && 'charter' in state && 'signatures' in state;
}

/**
 * The expectations as whoever prints knows them.
 * @public
 */
export function createExpectationsPaper(words: ExpectationsPaperWords): MethodPaper {
  return {
    method: 'expectations',
    formatBooklet: (state, find) =>
      isExpectationsState(state)
        ? formatExpectationsBooklet(state, { words: words.booklet, find })
        : { question: null, figures: [], sections: [] },
    formatSheets: (settings, state) => {
      const read = parseExpectationsSettings(settings ?? EXPECTATIONS_DEFAULTS);
      if (!read.ok) return [];
      return formatExpectationsSheets(read.value, isExpectationsState(state) ? state : null, words);
    },
  };
}
