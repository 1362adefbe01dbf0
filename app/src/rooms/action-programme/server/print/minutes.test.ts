// Minutes of a committee: decided apart from said, nothing invented, a draft that says so.
import type { Committee, CommitteeDecision } from '@trame/core/action-programme';
import { describe, expect, it } from 'vitest';
import { composeMinutes } from './minutes.js';

const decision = (more: Partial<CommitteeDecision> = {}): CommitteeDecision => ({
  ...{ actionId: 'a', title: 'École de production', said: null, decision: null, who: null, due: null },
  ...more,
});
const committee = (more: Partial<Committee> = {}): Committee => ({
  ...{ id: 'c', title: 'Comité de suivi', on: '2020-03-01', chair: null, present: [], decisions: [] },
  ...{ nextOn: null, isClosed: false },
  ...more,
});
const TERRITORY = 'Pays de la Tuile';

describe('the head', () => {
  it('says draft until the minutes are closed, and minutes afterwards', () => {
    expect(composeMinutes(committee(), TERRITORY).lead).toBe('Projet de relevé, à relire');
    expect(composeMinutes(committee({ isClosed: true }), TERRITORY).lead).toBe('Relevé de décisions');
  });

  it('is dated in French, and named so that files sort by day', () => {
    const { title, documentTitle, author, footer } = composeMinutes(committee(), TERRITORY);
    expect(title).toBe('Comité de suivi, 1er\u00a0mars 2020');
    expect(documentTitle).toBe('Relevé de décisions, Comité de suivi, 2020-03-01');
    expect([author, footer]).toEqual([TERRITORY, `${TERRITORY} · Comité de suivi`]);
  });

  it('keeps no orphan separator where the territory has no name', () => {
    expect(composeMinutes(committee(), '').footer).toBe('Comité de suivi');
  });

  it('gives who chaired, who came and when the next one is, each only where it was written', () => {
    expect(composeMinutes(committee(), TERRITORY).facts).toEqual([]);
    const full = committee({
      chair: 'la présidente',
      present: ['Région', 'Lycée du Four'],
      nextOn: '2020-06-02',
    });
    expect(composeMinutes(full, TERRITORY).facts).toEqual([
      { label: 'Présidence', value: 'la présidente' },
      { label: 'Présents', value: 'Région, Lycée du Four' },
      { label: 'Prochain comité', value: '2\u00a0juin 2020' },
    ]);
    expect(composeMinutes(committee({ chair: '' }), TERRITORY).facts).toEqual([]);
  });
});

describe('what was said and decided', () => {
  const decided = decision({
    ...{ said: 'Il manque un tour.', decision: 'La Région le prête.', who: 'Région', due: '2020-04-01' },
  });
  const said = decision({ actionId: 'b', title: 'Navette', said: 'Le quai est fermé.' });
  const silent = decision({ actionId: 'c', title: 'Campus' });

  it('stands action by action, said before decided, then who and for when', () => {
    const [first] = composeMinutes(committee({ decisions: [decided] }), TERRITORY).sections;
    expect(first).toEqual({
      title: 'Ce qui a été décidé',
      empty: 'Rien n’a été noté.',
      entries: [
        {
          title: 'École de production',
          lines: [
            { label: 'Dit', text: 'Il manque un tour.' },
            { label: 'Décidé', text: 'La Région le prête.' },
            { label: 'Qui', text: 'Région' },
            { label: 'Pour le', text: '1er\u00a0avril 2020' },
          ],
        },
      ],
    });
  });

  it('never takes something said for a decision, and leaves out actions of which nothing was noted', () => {
    const { sections } = composeMinutes(committee({ decisions: [silent, said, decided] }), TERRITORY);
    expect(sections.map(({ entries }) => entries.map(({ title }) => title))).toEqual([
      ['École de production'],
      ['Navette'],
    ]);
  });

  it('takes an empty decision for none, and a lone date for something that was noted', () => {
    const { sections } = composeMinutes(
      committee({ decisions: [decision({ decision: '', due: '2020-05-04' })] }),
      TERRITORY,
    );
    expect(sections[0]?.entries).toEqual([]);
    expect(sections[1]?.entries[0]?.lines).toEqual([{ label: 'Pour le', text: '4\u00a0mai 2020' }]);
  });

  it('keeps the order of the committee and two decisions on one action', () => {
    const twice = [decided, decision({ decision: 'Et une visite.' })];
    const [section] = composeMinutes(committee({ decisions: twice }), TERRITORY).sections;
    expect(section?.entries.map(({ lines }) => lines.find(({ label }) => label === 'Décidé')?.text)).toEqual([
      'La Région le prête.',
      'Et une visite.',
    ]);
  });

  it('is all there when nothing was noted, and says so', () => {
    const { sections } = composeMinutes(committee({ decisions: [silent] }), TERRITORY);
    expect(sections).toHaveLength(2);
    expect(sections.every(({ entries, empty }) => entries.length === 0 && empty !== '')).toBe(true);
  });
});
