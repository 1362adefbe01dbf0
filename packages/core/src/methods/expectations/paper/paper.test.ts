// The expectations on paper: every sentence once, the charter and who signed it, sheets that need no phone.
import { describe, expect, it } from 'vitest';
import { facilitator, karim, nadia, scribe } from '../../../../test/method-room.js';
import type { BookletPart, BookletPerson, PaperSheet } from '../../../workshop/index.js';
import { expectations } from '../method.js';
import { EXPECTATIONS_DEFAULTS } from '../plan.js';
import {
  createCharterRoom,
  createExpectationsRoom,
  createPresentedRoom,
  createRereadRoom,
  HOPES,
} from '../testing/room.js';
import { type ExpectationsBookletWords, formatExpectationsBooklet } from './booklet.js';
import { createExpectationsPaper, type ExpectationsPaperWords, formatExpectationsSheets } from './paper.js';

const verdicts = {
  happened: 'arrivé',
  partly: 'en partie',
  'not-yet': 'pas encore',
  'no-longer': 'ne compte plus',
};
const BOOKLET: ExpectationsBookletWords = {
  figures: { expectations: 'attentes', rules: 'règles', signatures: 'signatures' },
  questions: { purpose: 'Pourquoi ?', hope: 'Qu’espérons-nous ?', rule: 'Comment ?' },
  expectations: { title: 'Attentes', lead: '', empty: 'rien' },
  voices: { one: 'une personne', two: 'à deux', four: 'à quatre' },
  charter: {
    title: 'Charte',
    lead: '',
    signed: '{count} signatures',
    unsigned: 'pas signée',
    signers: 'par {names}',
    original: 'd’abord : {text}',
  },
  aside: { title: 'De côté', lead: '', joined: 'dit par : {rule}', pending: 'pas tranchée' },
  reread: { title: 'Relire', lead: '', hoped: 'espéré', happened: 'arrivé', unread: 'pas relue', verdicts },
};
const WORDS: ExpectationsPaperWords = {
  booklet: BOOKLET,
  slips: { title: 'Bulletins : {question}', lead: '', voice: 'Qui parle' },
  signatures: {
    title: 'Signatures',
    lead: '',
    charter: 'Notre charte',
    rules: 'Règles',
    people: 'Je signe',
    name: 'Nom',
    signature: 'Signature',
  },
  reread: {
    title: 'Relire',
    lead: '',
    hoped: 'Espéré',
    verdict: 'La salle dit',
    happened: 'Arrivé',
    verdicts,
  },
};
const PEOPLE: Readonly<Record<string, BookletPerson>> = {
  nadia: { name: 'Nadia F.', organisation: 'Lycée', family: 'Formation' },
};
const find = (id: string): BookletPerson | null => PEOPLE[id] ?? null;
const format = (state: Parameters<typeof formatExpectationsBooklet>[0]): BookletPart =>
  formatExpectationsBooklet(state, { words: BOOKLET, find });
const listItems = (part: BookletPart, id: string): readonly string[] =>
  part.sections
    .find((section) => section.id === id)
    ?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? [];

describe('the booklet of expectations [R136]', () => {
  it('prints each sentence under its question, and says when a pair or a four speaks', () => {
    const room = createExpectationsRoom();
    room.write(nadia, 'hope', 'Un bus', { tags: ['one'] });
    room.write(karim, 'purpose', 'Nous connaître', { tags: ['four'] });
    const hidden = room.write(karim, 'hope', 'Un nom');
    room.make(scribe, { type: 'hide-slip', slip: hidden });
    const part = format(room.getState());
    expect(listItems(part, 'expectations')).toEqual(['Nous connaître (à quatre)', 'Un bus']);
    expect(part.figures.map(({ count }) => count)).toEqual([2, 0, 0]);
  });

  it('keeps the place of a question that nobody answered, and its other wording if it has one', () => {
    const part = format(createExpectationsRoom({ questions: { hope: 'Et demain ?' } }).getState());
    const texts = part.sections[0]?.blocks.flatMap((block) =>
      block.kind === 'paragraphs' ? block.texts : [],
    );
    expect(texts).toEqual(['Pourquoi ?', 'Et demain ?']);
    expect(listItems(part, 'expectations')).toEqual(['rien', 'rien']);
    expect(part.sections.map(({ id }) => id)).toEqual(['expectations']);
  });

  it('prints the charter with the first words of what was reworded, and what was set aside with the reason', () => {
    const room = createCharterRoom();
    room.adopt(room.cut, 'On s’écoute');
    const twin = room.write(nadia, 'rule', 'On écoute');
    room.make(facilitator, { type: 'set-rule-aside', slip: twin, into: room.cut });
    const off = room.write(nadia, 'rule', 'Pas de téléphone');
    room.make(facilitator, { type: 'set-rule-aside', slip: off, reason: 'Il en faut un' });
    room.write(nadia, 'rule', 'On rit');
    const part = format(room.getState());
    expect(listItems(part, 'charter')[2]).toBe('On s’écoute (d’abord : On ne se coupe pas la parole)');
    expect(listItems(part, 'rules-aside')).toEqual([
      'On écoute (dit par : On s’écoute)',
      'Pas de téléphone (Il en faut un)',
      'On rit (pas tranchée)',
    ]);
  });

  it('counts signatures, and names signers only where persons are named [R146]', () => {
    const sign = (attribution: string): readonly string[] => {
      const room = createExpectationsRoom({ attribution });
      room.adopt(room.write(nadia, 'rule', 'On écoute'));
      room.make(facilitator, { type: 'present-charter' });
      room.make(nadia, { type: 'sign', edition: room.getEdition() });
      room.make(karim, { type: 'sign', edition: room.getEdition() });
      const charter = format(room.getState()).sections.find(({ id }) => id === 'charter');
      return charter?.blocks.flatMap((block) => (block.kind === 'paragraphs' ? block.texts : [])) ?? [];
    };
    expect(sign('group')).toEqual(['2 signatures']);
    expect(sign('organisation')).toEqual(['2 signatures']);
    expect(sign('person')).toEqual(['2 signatures', 'par Nadia F.']);
    const unsigned = format(createPresentedRoom().getState()).sections.find(({ id }) => id === 'charter');
    expect(unsigned?.blocks.at(-1)).toEqual({ kind: 'paragraphs', texts: ['pas signée'] });
  });

  it('lays what was hoped beside what happened', () => {
    const room = createRereadRoom();
    room.write(nadia, 'happened', 'Nous nous tutoyons', { about: 'hope-1' });
    room.make(scribe, { type: 'give-verdict', carried: 'hope-1', verdict: 'happened', version: 0 });
    const [block] = format(room.getState()).sections[0]?.blocks ?? [];
    expect(block?.kind === 'articles' && block.articles).toMatchObject([
      {
        title: 'arrivé',
        paragraphs: [
          { label: 'espéré', text: 'Nous connaître' },
          { label: 'arrivé', text: 'Nous nous tutoyons' },
        ],
      },
      { title: 'pas relue' },
      { title: 'pas relue' },
    ]);
  });
});

describe('the sheets of expectations [R085, R144]', () => {
  const listSheets = (settings: object, state = null as Parameters<typeof formatExpectationsSheets>[1]) => {
    const read = expectations.parseSettings(settings);
    return read.ok ? formatExpectationsSheets(read.value, state, WORDS) : [];
  };
  const findForm = (sheets: readonly PaperSheet[], id: string) =>
    sheets.find((sheet) => sheet.id === id && sheet.kind === 'form') as Extract<PaperSheet, { kind: 'form' }>;

  it('are a slip per question and the sheet of signatures', () => {
    expect(listSheets({}).map(({ id }) => id)).toEqual([
      'slips-purpose',
      'slips-hope',
      'slips-rule',
      'signatures',
    ]);
    expect(listSheets({ variant: 'hopes' }).map(({ id }) => id)).toEqual(['slips-purpose', 'slips-hope']);
  });

  it('leave lines for the rules before the day, and print the charter once there is one', () => {
    const fields = (state: Parameters<typeof formatExpectationsSheets>[1]) =>
      findForm(listSheets({}, state), 'signatures').forms[0]?.[0]?.fields.map(({ printed }) => printed);
    expect(fields(null)).toEqual([null]);
    expect(fields(createExpectationsRoom().getState())).toEqual([null]);
    expect(fields(createCharterRoom().getState())).toEqual([
      '1. On parle en son nom',
      '2. Chacun finit sa phrase',
    ]);
  });

  it('print the expectations to be read again three to a page, with the four answers to tick', () => {
    const carried = [...HOPES, { ...HOPES[0], id: 'hope-4', text: 'Un bus le soir' }];
    const form = findForm(listSheets({ variant: 'reread', carried }), 'reread');
    expect(form.forms.map((boxes) => boxes.map(({ fields }) => fields[0]?.printed))).toEqual([
      HOPES.map(({ text }) => text),
      ['Un bus le soir'],
    ]);
    expect(form.forms[0]?.[0]?.fields[1]?.printed).toContain('☐ ne compte plus');
    expect(findForm(listSheets({ variant: 'reread' }), 'reread').forms[0]).toHaveLength(3);
  });

  it('answer empty papers for what is not this method’s', () => {
    const paper = createExpectationsPaper(WORDS);
    for (const stranger of [null, undefined, 3, 'x', [], {}]) {
      expect(paper.formatBooklet(stranger, find)).toEqual({ question: null, figures: [], sections: [] });
    }
    expect(paper.formatSheets({ variant: 'party' }, null)).toEqual([]);
    expect(paper.formatSheets(null, null)).toEqual(
      formatExpectationsSheets(EXPECTATIONS_DEFAULTS, null, WORDS),
    );
    expect(paper.formatBooklet(createCharterRoom().getState(), find).figures[1]?.count).toBe(2);
  });

  it('[R136] leave no title alone on a page when there was nothing to read again', () => {
    const paper = createExpectationsPaper(WORDS);
    const nothing = expectations.start({ ...EXPECTATIONS_DEFAULTS, variant: 'reread' });
    expect(paper.formatBooklet(nothing, find).sections).toEqual([]);
  });
});
