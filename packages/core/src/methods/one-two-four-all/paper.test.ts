// What a 1-2-4-all prints: what stood out, the rest, and slips for the room.
import { describe, expect, it } from 'vitest';
import { createCarried, createMethodRoom, facilitator, nadia, writeSlip } from '../../../test/method-room.js';
import { createOneTwoFourAllPaper, oneTwoFourAll } from './index.js';

const paper = createOneTwoFourAllPaper({
  figures: { ideas: 'idées', kept: 'retenues' },
  kept: { title: 'Ressort', lead: '' },
  others: { title: 'Autres', lead: '' },
  voices: { one: 'seul', two: 'à deux', four: 'à quatre', all: 'tous' },
  answers: 'de : {text}',
  slips: { title: 'Bulletins', lead: '', question: 'Question', idea: 'Idée', voice: 'Voix' },
});

describe('paper [R085] [R136] [R146]', () => {
  it.each([
    ['group', 'Filmer (à quatre · de : Les gestes)'],
    ['person', 'Filmer (Nadia · de : Les gestes)'],
    ['none', 'Filmer (de : Les gestes)'],
  ])('at the level %s: %s', (attribution, text) => {
    const carried = [createCarried('d1', 'Les gestes')];
    const room = createMethodRoom(oneTwoFourAll, { question: 'Quoi ?', carried, attribution });
    const slip = room.make(nadia, writeSlip('idea', 'Filmer', { tags: ['four'], about: 'd1' }));
    room.make(nadia, writeSlip('idea', 'Prêter'));
    room.make(facilitator, { type: 'keep-idea', slip });
    const named = { name: 'Nadia', organisation: null, family: null };
    const { sections, figures, question } = paper.formatBooklet(room.getState(), () =>
      attribution === 'person' ? named : null,
    );
    expect(question).toBe('Quoi ?');
    expect(figures.map(({ count }) => count)).toEqual([2, 1]);
    expect(sections[0]?.blocks).toEqual([{ kind: 'list', items: [text] }]);
    expect(sections).toHaveLength(2);
  });

  it('slips bear the question; what is no 1-2-4-all prints nothing', () => {
    expect(paper.formatSheets({ question: 'Quoi ?' }, null)).toMatchObject([
      { kind: 'slips', copies: 40, fields: [{ printed: 'Quoi ?' }, { lines: 4 }, {}] },
    ]);
    expect(paper.formatSheets({ question: 3 }, null)).toEqual([]);
    expect(paper.formatBooklet(null, () => null).sections).toEqual([]);
  });
});
