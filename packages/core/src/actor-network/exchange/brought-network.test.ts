// Files that come: each tie taken or set aside with its reason, no organisation made up, nothing lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BroughtNetwork, type BroughtTie, readBroughtNetwork } from '../index.js';

const organisations = [
  { id: 'id-port', name: 'Le Port', aliases: ['Grand Port'] },
  { id: 'id-four', name: 'Four à chaux', aliases: [] },
  { id: 'id-lycee', name: 'Lycée', aliases: ['École'] },
  { id: 'id-twin', name: 'Lycée privé', aliases: ['École'] },
];
const tie = (more: Partial<BroughtTie> = {}): BroughtTie => ({
  line: 1,
  from: 'Le Port',
  to: 'Four à chaux',
  weight: '',
  source: '',
  firstSeen: '',
  lastSeen: '',
  ...more,
});
const read = (ties: readonly BroughtTie[], actors: BroughtNetwork['actors'] = []) =>
  readBroughtNetwork({ actors, ties }, { organisations, source: 'fichier liens.csv' });
const faultsOf = (more: Partial<BroughtTie>) => read([tie(more)]).rows[0]?.faults;

describe('a tie that is brought', () => {
  it('is found by name, without regard to accents or capitals, and put in one order [R105]', () => {
    expect(read([tie({ from: 'FOUR A CHAUX', to: 'grand port' })]).rows[0]?.tie).toEqual({
      fromId: 'id-four',
      toId: 'id-port',
      weight: 1,
      source: 'fichier liens.csv',
      firstSeen: null,
      lastSeen: null,
    });
  });

  it('is found by identifier, or by the label that the file gives it', () => {
    expect(read([tie({ from: 'id-port' })]).rows[0]?.tie?.toId).toBe('id-port');
    const actors = [{ id: 'n1', label: 'Lycée' }];
    expect(read([tie({ from: 'n1' })], actors).rows[0]?.tie?.toId).toBe('id-lycee');
  });

  it('keeps its weight, its source and its days', () => {
    const given = { weight: '2,5', source: 'PV', firstSeen: '2024-02-29', lastSeen: '2024-03-01T10:00:00Z' };
    expect(read([tie(given)]).rows[0]?.tie).toMatchObject({
      weight: 2.5,
      source: 'PV',
      firstSeen: '2024-02-29',
      lastSeen: '2024-03-01',
    });
  });

  it.each([
    ['an end that is missing', { to: '  ' }, ['end-missing']],
    ['a stranger', { to: 'Marine Nulle part' }, ['actor-unknown']],
    ['a name that two organisations bear', { to: 'École' }, ['actor-unknown']],
    ['a tie to oneself, under two names', { to: 'Grand Port' }, ['self-tie']],
    ['a formula for a name', { to: '=HYPERLINK("http://x")' }, ['formula']],
    ['a formula for a source', { source: '@SUM(A1)' }, ['formula']],
  ])('is set aside for %s', (_, more, faults) => {
    const { rows } = read([tie(more)]);
    expect(rows[0]).toMatchObject({ tie: null, faults });
    expect(rows[0]?.brought).toEqual(tie(more));
  });

  it.each([
    ['beaucoup', ['weight-unreadable']],
    ['-3', ['weight-unreadable']],
    ['0', ['weight-unreadable']],
    ['1e9', ['weight-unreadable']],
    ['3', []],
  ])('with the weight %j is taken all the same', (weight, faults) => {
    expect(faultsOf({ weight })).toEqual(faults);
    expect(read([tie({ weight })]).rows[0]?.tie).not.toBeNull();
  });

  it.each(['2023-02-29', '2024-13-01', '01/02/2024', 'hier'])('loses the day %j, and says so', (lastSeen) => {
    expect(read([tie({ lastSeen })]).rows[0]).toMatchObject({
      tie: { lastSeen: null },
      faults: ['date-unreadable'],
    });
  });

  it('keeps the first words of a source that is a page long, and says so', () => {
    const row = read([tie({ source: 'mot '.repeat(100) })]).rows[0];
    expect(row?.faults).toEqual(['source-cut']);
    expect(row?.tie?.source.length).toBeLessThanOrEqual(300);
  });

  it('stands once for a source, whichever way it is written', () => {
    const { rows } = read([tie(), tie({ line: 2, from: 'Four à chaux', to: 'Le Port' })]);
    expect(rows.map(({ faults }) => faults)).toEqual([[], ['twice']]);
    expect(read([tie(), tie({ source: 'autre' })]).rows.every((row) => row.tie !== null)).toBe(true);
  });
});

describe('names that are not known', () => {
  it('are told once each, by their label, and never made up', () => {
    const actors = [{ id: 'n9', label: 'Chantier' }];
    const reading = read([tie({ to: 'n9' }), tie({ from: 'n9' }), tie({ to: 'Phare' })], actors);
    expect(reading.unknown).toEqual(['Chantier', 'Phare']);
  });
});

describe('whatever comes', () => {
  it('has one row per tie, in order, taken or with a reason', () => {
    const word = fc.oneof(
      fc.constantFrom('Le Port', 'Four à chaux', 'Lycée', 'id-twin', '', '=1'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const ties = fc.array(
      fc.record({
        line: fc.nat(),
        from: word,
        to: word,
        weight: word,
        source: word,
        firstSeen: word,
        lastSeen: word,
      }),
      { maxLength: 8 },
    );
    const known = new Set(organisations.map(({ id }) => id));
    fc.assert(
      fc.property(ties, (brought) => {
        const { rows } = read(brought);
        expect(rows.map((row) => row.brought)).toEqual(brought);
        for (const { tie: kept, faults } of rows) {
          if (kept === null) expect(faults).toHaveLength(1);
          else {
            expect(known.has(kept.fromId) && known.has(kept.toId)).toBe(true);
            expect(kept.fromId < kept.toId).toBe(true);
            expect(kept.source).not.toMatch(/^\s*[=+@-]/);
          }
        }
      }),
      { numRuns: 120, seed: 41 },
    );
  });
});
