// Two dates of a programme on paper: endings first, counts beside, nothing left out.
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../contract/version.js';
import { composeComparisonPaper } from './comparison.js';

const counted = (actions: number): Comparison['from']['counted'] => ({
  ...{ actions, groups: 2, starred: 0, pilotsToBeNamed: 0, genericPilots: 0, uncertain: 0 },
});
const described = (id: string, ...sentences: string[]): Comparison['added'][number] => ({
  id,
  title: `Action ${id}`,
  sentences,
});
const compared = (more: Partial<Comparison> = {}): Comparison => ({
  from: { label: 'v1, séminaire 4', day: '2020-03-01', counted: counted(30) },
  to: { label: '', day: '2021-03-15', counted: counted(31) },
  summary: 'De 30 à 31 lignes.',
  ...{ added: [], removed: [], ended: [], changed: [], unchanged: 28 },
  ...more,
});
const TERRITORY = 'Pays de la Tuile';

describe('the two sides', () => {
  it('are named, dated and counted; today is called today', () => {
    expect(composeComparisonPaper(compared(), TERRITORY).facts).toEqual([
      { label: 'Avant', value: 'v1, séminaire 4, 1er\u00a0mars 2020\u202f: 30 au tableau' },
      { label: 'Après', value: 'Aujourd’hui, 15\u00a0mars 2021\u202f: 31 au tableau' },
      { label: 'Sans changement', value: '28' },
    ]);
  });

  it('lead with the sentence of the screen, under the territory’s name', () => {
    const paper = composeComparisonPaper(compared(), TERRITORY);
    expect(paper.lead).toBe('De 30 à 31 lignes.');
    expect([paper.author, paper.footer]).toEqual([TERRITORY, TERRITORY]);
    expect(paper.documentTitle).toBe('Le programme, deux dates comparées, Pays de la Tuile');
  });
});

describe('what changed', () => {
  it('starts with what ended, for it is what is asked about [R128]', () => {
    const { sections } = composeComparisonPaper(
      compared({
        ended: [described('a', 'Abandonnée, le 3 mars. Raison : le quai est fermé.')],
        added: [described('b')],
        changed: [described('c', 'Passe à l’étude.', 'Un pilote de plus.')],
      }),
      TERRITORY,
    );
    expect(sections.map(({ title }) => title)).toEqual([
      'Actions closes',
      'Actions nouvelles',
      'Actions qui ont changé',
    ]);
    expect(sections[0]?.entries[0]?.lines[0]?.text).toContain('Raison');
    expect(sections[2]?.entries[0]?.lines).toEqual([
      { label: '', text: 'Passe à l’étude.' },
      { label: '', text: 'Un pilote de plus.' },
    ]);
  });

  it('shows rows taken off the table only where there are some, and last', () => {
    expect(composeComparisonPaper(compared(), TERRITORY).sections).toHaveLength(3);
    const { sections } = composeComparisonPaper(compared({ removed: [described('d')] }), TERRITORY);
    expect(sections.at(-1)).toMatchObject({
      title: 'Lignes retirées du tableau',
      entries: [{ title: 'Action d', lines: [] }],
    });
  });

  it('says « none » in each list that is empty', () => {
    const { sections } = composeComparisonPaper(compared(), TERRITORY);
    expect(sections.map(({ empty, entries }) => [empty, entries.length])).toEqual([
      ['Aucune.', 0],
      ['Aucune.', 0],
      ['Aucune.', 0],
    ]);
  });
});
