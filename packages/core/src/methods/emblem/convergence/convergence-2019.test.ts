// The attachments that the publication names for two territories, met again through the rules: worked examples.
import { describe, expect, it } from 'vitest';
import { facilitator } from '../../../../test/method-room.js';
import { emblem } from '../method.js';
import { createEmblemRoom } from '../testing/room.js';
import { computeConvergence, isNamedIn } from './compute.js';

/**
 * ANCT, section 3: « à Ardenne métropole : la qualité de l’environnement naturel et des savoir-faire hérités de la
 * métallurgie ; à Dieppe Maritime : le lin, la mer et le port, les falaises, la nature, la production d’énergie,
 * l’ouverture au monde ». The emblems and their sentences are invented; what converges is what the source says.
 */
interface Example {
  readonly territory: string;
  readonly emblems: readonly string[];
  readonly words: readonly string[];
  readonly shared: readonly (readonly [word: string, emblems: number])[];
  readonly single: readonly string[];
}

const EXAMPLES: readonly Example[] = [
  {
    territory: 'Dieppe Maritime',
    emblems: [
      'La mer et le port : on part de là. Le lin bleu autour.',
      'Des falaises blanches, un champ de lin, deux éoliennes.',
      'La mer, toujours la mer, et l’énergie qu’on y produit.',
      'Un port ouvert au monde, sous les falaises.',
    ],
    words: ['Lin', 'Mer', 'Port', 'Falaise', 'Énergie', 'Monde'],
    shared: [
      ['Lin', 2],
      ['Mer', 2],
      ['Port', 2],
      ['Falaise', 2],
    ],
    single: ['Énergie', 'Monde'],
  },
  {
    territory: 'Ardenne métropole',
    emblems: [
      'La forêt et la Meuse, et au milieu une forge.',
      'Le savoir-faire des forges, transmis de père en fille.',
      'La forêt, encore ; une forge éteinte ; une forge qui s’allume.',
    ],
    words: ['Forêt', 'Forge', 'Meuse', 'Savoir-faire'],
    shared: [
      ['Forge', 3],
      ['Forêt', 2],
    ],
    single: ['Meuse', 'Savoir-faire'],
  },
];

/** Each emblem tagged with the words that its explanation names, as a facilitator would. */
function hold({ emblems, words }: Example, settings: object = {}) {
  const room = createEmblemRoom(settings);
  const teams = room.getState().teams.slice(0, emblems.length);
  for (const [rank, { id }] of teams.entries()) room.say(facilitator, id, emblems[rank] ?? '');
  for (const label of words) {
    const term = room.name(label);
    for (const [rank, { id }] of teams.entries()) {
      if (isNamedIn(label, emblems[rank] ?? '')) room.tag(id, term);
    }
  }
  return room;
}

describe.each(EXAMPLES)('$territory [R061]', (example) => {
  it('what comes back is what the publication says, counted by emblem', () => {
    const { shared, compared } = computeConvergence(hold(example).getState());
    expect(compared).toBe(example.emblems.length);
    expect(shared.map(({ term, bearers }) => [term.label, bearers.length])).toEqual(example.shared);
  });

  it('what came once is kept apart', () => {
    const { single } = computeConvergence(hold(example).getState());
    expect(single.map(({ term }) => term.label)).toEqual(example.single);
  });

  it('every word is quoted from a sentence that was written', () => {
    const { shared } = computeConvergence(hold(example).getState());
    for (const { bearers } of shared) {
      for (const { words } of bearers) {
        expect(words.length).toBeGreaterThan(0);
        for (const quote of words) expect(example.emblems.join('\n')).toContain(quote);
      }
    }
  });

  it('its harvest is its explanations, then its shared words', () => {
    const harvest = emblem.harvest(hold(example).getState());
    const { length } = example.emblems;
    expect(harvest.slice(0, length).map(({ text }) => text)).toEqual(example.emblems);
    expect(harvest.slice(length).map(({ text }) => text)).toEqual(example.shared.map(([word]) => word));
  });
});

describe('one territory beside the other', () => {
  it('words that both say are found from what the other left, and nothing else is', () => {
    const [dieppe, ardenne] = EXAMPLES;
    if (dieppe === undefined || ardenne === undefined) throw new Error('test: no example');
    const left = emblem.harvest(hold(dieppe).getState()).map(({ id, kind, text, group }) => ({
      id: `dieppe-${id}`,
      kind,
      text,
      group,
      source: { seminar: 'dieppe', activity: 'emblems', item: id },
    }));
    const neighbours = [{ seminar: 'dieppe', name: 'Dieppe Maritime' }];
    const example = {
      ...ardenne,
      emblems: [...ardenne.emblems, 'De l’énergie, et la mer qu’on n’a pas.'],
      words: [...ardenne.words, 'Mer', 'Énergie'],
    };
    const { across } = computeConvergence(hold(example, { carried: left, neighbours }).getState());
    expect(across.map(({ term }) => term.label)).toEqual(['Mer', 'Énergie']);
    expect(across.flatMap(({ echoes }) => echoes.map(({ name }) => name))).toEqual([
      'Dieppe Maritime',
      'Dieppe Maritime',
    ]);
  });
});
