// Offers and needs on paper: one slip for both, the two-way table, and a booklet that tells of no answer.
import { describe, expect, it } from 'vitest';
import {
  createMethodRoom,
  karim,
  scribe as lea,
  nadia,
  writeSlip,
  zoe,
} from '../../../../test/method-room.js';
import { reciprocity } from '../method.js';
import { createReciprocityPaper } from './paper.js';
import type { ReciprocityPaperWords } from './words.js';

const HEADING = { title: 't', lead: 'l' };
const WORDS: ReciprocityPaperWords = {
  slips: { ...HEADING, offer: 'J’apporte', need: 'J’attends', tags: 'Mots', name: 'Nom', agrees: 'D’accord' },
  table: { ...HEADING, offers: 'Apports', needs: 'Attentes' },
  booklet: {
    figures: { offers: 'o', needs: 'n', introductions: 'i' },
    table: HEADING,
    offerLetter: 'A',
    needLetter: 'B',
    empty: 'rien',
    paper: 'papier',
    offers: 'Apports',
    needs: 'Attentes',
    noWord: 'Sans mot',
    named: '{text} ({who})',
    alone: HEADING,
  },
};
const paper = createReciprocityPaper(WORDS);
const find = (id: string) => ({ name: `Nom de ${id}`, organisation: `Org ${id}`, family: 'Entreprises' });

function createHeldRoom(attribution = 'organisation') {
  const room = createMethodRoom(reciprocity, { attribution });
  const offer = room.make(nadia, writeSlip('offer', 'Nos machines', { tags: ['training', 'jobs'] }));
  const need = room.make(karim, writeSlip('need', 'Des machines', { tags: ['training'] }));
  room.make(lea, writeSlip('offer', 'Une salle', { channel: 'paper' }));
  room.make(zoe, writeSlip('need', 'Un bus'));
  const answer = { type: 'answer-introduction', offer, need, agrees: true };
  room.make(nadia, { ...answer, side: 'offer', contact: 'nadia@lycee.example' });
  room.make(karim, { ...answer, side: 'need', contact: null });
  return room;
}

describe('the sheets [R085]', () => {
  it('are a slip for both and the table, with the words of the list', () => {
    const [slips, table] = paper.formatSheets({}, null);
    if (slips?.kind !== 'slips' || table?.kind !== 'grid') throw new Error('test: no sheets');
    expect(slips.fields.map(({ label }) => label)).toEqual([
      'J’apporte',
      'J’attends',
      'Mots',
      'Nom',
      'D’accord',
    ]);
    expect(slips.fields[2]?.printed).toContain('Mobilité · Logement');
    expect(table.rows).toHaveLength(11);
    expect(table.columns).toEqual(['Apports', 'Attentes']);
  });

  it('have no word when the list is empty, and are none for other settings', () => {
    const [slips] = paper.formatSheets({ tags: [] }, null);
    expect(slips?.kind === 'slips' && slips.fields[2]?.printed).toBeNull();
    expect(paper.formatSheets({ tags: 3 }, null)).toEqual([]);
    expect(paper.formatSheets({}, createHeldRoom().getState())).toHaveLength(2);
  });
});

describe('the booklet [R136]', () => {
  it('prints each sentence once, under its first word, in two columns [R113]', () => {
    const [table] = paper.formatBooklet(createHeldRoom().getState(), find).sections;
    const block = table?.blocks[0];
    if (block?.kind !== 'wall') throw new Error('test: no wall');
    const [offers, needs] = block.columns;
    expect(offers?.groups).toEqual([
      { title: 'Formation', cards: [{ ref: 'A1', text: 'Nos machines', by: 'Org nadia', note: null }] },
      { title: 'Sans mot', cards: [{ ref: 'A2', text: 'Une salle', by: null, note: 'papier' }] },
    ]);
    expect(needs?.groups.flatMap(({ cards }) => cards.map(({ ref }) => ref))).toEqual(['B1', 'B2']);
  });

  it('lists needs that nothing meets', () => {
    const alone = paper.formatBooklet(createHeldRoom().getState(), find).sections[1];
    expect(alone?.blocks).toEqual([{ kind: 'list', items: ['Un bus (Org zoe)'] }]);
    const unnamed = paper.formatBooklet(createHeldRoom('none').getState(), find).sections[1];
    expect(unnamed?.blocks).toEqual([{ kind: 'list', items: ['Un bus'] }]);
  });

  it('counts introductions and tells nothing else of them', () => {
    const booklet = paper.formatBooklet(createHeldRoom().getState(), find);
    expect(booklet.figures).toEqual([
      { count: 2, noun: 'o' },
      { count: 2, noun: 'n' },
      { count: 1, noun: 'i' },
    ]);
    expect(JSON.stringify(booklet)).not.toContain('nadia@lycee.example');
  });

  it('is empty for a state of another method', () => {
    expect(paper.formatBooklet({ slips: [] }, find)).toEqual({ question: null, figures: [], sections: [] });
  });
});
