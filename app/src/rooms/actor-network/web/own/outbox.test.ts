// What a phone keeps until it is received: nothing lost, nothing doubled, and never the secret of the link.
import type { SheetPart } from '@trame/core/actor-network';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnSaying, OwnSurvey } from '../../contract/own-survey.js';
import { addSaying, forget, keep, readKept, type Shelf } from './outbox.js';

const token = 'secret-de-vingt-deux-s';
const people = ['a', 'b', 'c'].map((tail) => `00000000-0000-4000-8000-0000000000${tail}1`);
const [ana = '', bob = ''] = people;

let made = 0;
const saying = (say: SheetPart, screen: OwnSaying['screen'] = null): OwnSaying => {
  made += 1;
  return { token, op: `op-${made}`, say, screen } as OwnSaying;
};
const who = (ticked: string[], screen: OwnSaying['screen'] = null) =>
  saying({ part: 'who', ticked, done: false }, screen);
const still = (person: string, isStill: boolean) => saying({ part: 'still', person, still: isStill });
const left = { step: 'who' as const, seconds: 12 };

function createShelf(): Shelf & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
const refusing: Shelf = {
  getItem: () => {
    throw new Error('refused');
  },
  setItem: () => {
    throw new Error('full');
  },
  removeItem: () => {
    throw new Error('refused');
  },
};
const survey: OwnSurvey = {
  notice: {
    title: 'Nos liens',
    askedBy: 'La communauté',
    contact: 'dpo@tuile.example',
    state: 'open',
    noticedOn: '2019-06-10',
    opensFrom: '2019-06-17',
    ownName: 'Zoé',
  },
  form: null,
};

describe('ce qui attend d’être reçu', () => {
  it('ne garde que le dernier mot d’une même réponse, sauf le premier de la file, qui est peut-être parti', () => {
    const [one, two, three] = [who([ana]), who([ana, bob]), who([bob])];
    const list = [one, two, three].reduce<readonly OwnSaying[]>(addSaying, []);
    expect(list).toEqual([one, three]);
  });

  it('distingue les personnes\u202f: redire Ana n’efface pas Bob', () => {
    const [first, aboutAna, aboutBob, again] = [
      who([ana]),
      still(ana, true),
      still(bob, true),
      still(ana, false),
    ];
    const list = [first, aboutAna, aboutBob, again].reduce<readonly OwnSaying[]>(addSaying, []);
    expect(list).toEqual([first, aboutBob, again]);
  });

  it('ne confond pas deux questions', () => {
    const list = [who([ana]), saying({ part: 'spaces', ticked: [] }), saying({ part: 'finish' })];
    expect(list.reduce<readonly OwnSaying[]>(addSaying, [])).toEqual(list);
  });

  it('n’oublie pas le temps passé sur deux écrans quittés', () => {
    const [first, one, two] = [still(ana, true), who([ana], left), who([bob], left)];
    expect([first, one, two].reduce<readonly OwnSaying[]>(addSaying, [])).toEqual([first, one, two]);
  });

  it('rend toujours la dernière réponse à chaque question, dans l’ordre dit', () => {
    const part: fc.Arbitrary<SheetPart> = fc.oneof(
      fc.subarray(people).map((ticked): SheetPart => ({ part: 'who', ticked, done: false })),
      fc
        .tuple(fc.constantFrom(...people), fc.boolean())
        .map(([person, isStill]): SheetPart => ({ part: 'still', person, still: isStill })),
      fc.subarray(people).map((ticked): SheetPart => ({ part: 'spaces', ticked })),
    );
    const nameOf = ({ say }: OwnSaying) => `${say.part} ${'person' in say ? say.person : ''}`;
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const said = parts.map((one) => saying(one));
        const list = said.reduce<readonly OwnSaying[]>(addSaying, []);
        const last = (all: readonly OwnSaying[]) => new Map(all.map((one) => [nameOf(one), one.op]));
        expect(last(list)).toEqual(last(said));
        expect(list[0]).toBe(said[0]);
        expect(list).toEqual(said.filter((one) => list.includes(one)));
        expect(list.length).toBeLessThanOrEqual(last(said).size + 1);
      }),
      { numRuns: 60, seed: 104 },
    );
  });
});

describe('le téléphone', () => {
  it('rend ce qu’il a gardé, avec le lien, sans l’avoir écrit', () => {
    const shelf = createShelf();
    const sayings = [who([ana])];
    expect(keep(token, { survey, sayings }, shelf)).toBe(true);
    const written = [...shelf.kept].flat().join(' ');
    expect(written).not.toContain(token);
    expect(written).toContain(ana);
    expect(readKept(token, shelf)).toEqual({ survey, sayings });
  });

  it('ne mêle pas deux liens', () => {
    const shelf = createShelf();
    keep(token, { survey, sayings: [who([ana])] }, shelf);
    expect(readKept('un-autre-lien-personnel', shelf)).toBeNull();
    forget('un-autre-lien-personnel', shelf);
    expect(readKept(token, shelf)?.sayings).toHaveLength(1);
    forget(token, shelf);
    expect(shelf.kept.size).toBe(0);
  });

  it('ne prétend pas avoir gardé quand il refuse', () => {
    expect(keep(token, { survey, sayings: [] }, refusing)).toBe(false);
    expect(readKept(token, refusing)).toBeNull();
    expect(() => forget(token, refusing)).not.toThrow();
  });

  it.each([
    '',
    'pas du json',
    'null',
    '{"sayings":3}',
    '{"survey":{},"sayings":"x"}',
    '[]',
    '{"sayings":[]}',
  ])('laisse de côté %j, écrit par autre chose', (text) => {
    const shelf = createShelf();
    keep(token, { survey, sayings: [] }, shelf);
    for (const key of shelf.kept.keys()) shelf.kept.set(key, text);
    expect(readKept(token, shelf)).toBeNull();
  });
});
