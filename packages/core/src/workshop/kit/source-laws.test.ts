// Laws of ways back and of what is carried: each way once, in order, within bounds, and read as it was left.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyThroughJson } from '../../../test/replay.js';
import { MAX_CARRIED, parseCarried } from './carried.js';
import { HARVEST_KINDS } from './harvest.js';
import { MAX_LABEL, MAX_TEXT } from './person.js';
import { isSameSource, joinSources, MAX_SOURCES, parseSource, type SourceRef } from './source.js';

const id = fc.constantFrom('a', 'aa', 'aaa', 'b');
const source: fc.Arbitrary<SourceRef> = fc.record({ seminar: id, activity: id, item: id });
const sources = fc.array(source, { maxLength: 20, size: 'max' });
const way = { seminar: 'seminar-1', activity: 'emblems', item: 'op-3' };
const lin = { id: 'c1', kind: 'attachment', text: 'Le lin', group: 'Dieppe', source: way };
const malformed = (field: string) => ({ ok: false, refusal: { code: 'malformed', data: { field } } });

describe('two lists of ways back made one [R147]', () => {
  const isIn = (list: readonly SourceRef[], one: SourceRef): boolean =>
    list.some((other) => isSameSource(other, one));

  it('hold each way of both, once, and no other, as far as the bound allows', () => {
    fc.assert(
      fc.property(sources, sources, (one, other) => {
        const joined = joinSources(one, other);
        for (const [rank, ref] of joined.entries()) {
          expect(isIn([...one, ...other], ref)).toBe(true);
          expect(isIn(joined.slice(0, rank), ref)).toBe(false);
        }
        expect(joined.length).toBeLessThanOrEqual(MAX_SOURCES);
        if (joined.length < MAX_SOURCES) {
          for (const ref of [...one, ...other]) expect(isIn(joined, ref)).toBe(true);
        }
      }),
    );
  });

  it('keep the order they came in, the first list first', () => {
    fc.assert(
      fc.property(sources, sources, (one, other) => {
        const all = [...one, ...other];
        const ranks = joinSources(one, other).map((ref) => all.findIndex((each) => isSameSource(each, ref)));
        expect(ranks).toEqual(ranks.toSorted((left, right) => left - right));
      }),
    );
  });

  it('joined with nothing, or again, are the same; whoever joins first changes nothing within the bound', () => {
    const few = fc.array(source, { maxLength: 6 });
    fc.assert(
      fc.property(few, few, few, (one, other, third) => {
        const joined = joinSources(one, other);
        expect(joinSources(joined, [])).toEqual(joined);
        expect(joinSources([], joined)).toEqual(joined);
        expect(joinSources(joined, other)).toEqual(joined);
        expect(joinSources(joined, third)).toEqual(joinSources(one, joinSources(other, third)));
      }),
    );
  });

  it('one step of the way apart, they are two', () => {
    for (const step of ['seminar', 'activity', 'item'] as const) {
      const other = { ...way, [step]: 'ailleurs' };
      expect(isSameSource(way, other)).toBe(false);
      expect(joinSources([way], [other])).toEqual([way, other]);
    }
    expect(isSameSource(way, { ...way })).toBe(true);
  });
});

describe('a way back that is read', () => {
  it.each(['seminar', 'activity', 'item'])('lacks no step: without its %s it is refused', (step) => {
    expect(parseSource({ ...way, [step]: undefined }, 'source')).toEqual(malformed(`source.${step}`));
    expect(parseSource({ ...way, [step]: '../1' }, 'source')).toEqual(malformed(`source.${step}`));
  });

  it('carries nothing else along: no words, no name', () => {
    expect(parseSource({ ...way, text: 'Le lin', author: 'Nadia' }, 'source')).toEqual({
      ok: true,
      value: way,
    });
  });
});

describe('what is carried [R056]', () => {
  it.each(HARVEST_KINDS)('may be of the kind %s', (kind) => {
    expect(parseCarried([{ ...lin, kind }], 'carried')).toEqual({ ok: true, value: [{ ...lin, kind }] });
  });

  it.each<[string, object, string]>([
    ['sans identifiant', { id: '' }, 'carried.1.id'],
    ['d’un genre inconnu', { kind: 'rumeur' }, 'carried.1.kind'],
    ['d’un genre hérité', { kind: 'constructor' }, 'carried.1.kind'],
    ['aux mots qui n’en sont pas', { text: ['Le lin'] }, 'carried.1.text'],
    ['au groupe qui n’est pas un titre', { group: 3 }, 'carried.1.group'],
    ['sans retour', { source: undefined }, 'carried.1.source'],
    ['au retour coupé', { source: { ...way, activity: 'deux mots' } }, 'carried.1.source.activity'],
  ])('une phrase %s est refusée à sa place', (_title, more, field) => {
    expect(parseCarried([lin, { ...lin, ...more }], 'carried')).toEqual(malformed(field));
  });

  it.each<[string, object, object]>([
    [
      'des mots trop longs',
      { text: 'é'.repeat(MAX_TEXT + 1) },
      { field: 'carried.0.text', length: MAX_TEXT + 1, max: MAX_TEXT },
    ],
    [
      'un titre trop long',
      { group: 'é'.repeat(MAX_LABEL + 2) },
      { field: 'carried.0.group', length: MAX_LABEL + 2, max: MAX_LABEL },
    ],
  ])('%s: by how much is said', (_title, more, data) => {
    expect(parseCarried([{ ...lin, ...more }], 'carried')).toEqual({
      ok: false,
      refusal: { code: 'text-too-long', data },
    });
  });

  it('goes by the hundreds and no further; null is no list', () => {
    const many = Array.from({ length: MAX_CARRIED }, (_, rank) => ({ ...lin, id: `c${rank}` }));
    expect(parseCarried(many, 'carried')).toEqual({ ok: true, value: many });
    expect(parseCarried([...many, lin], 'carried')).toEqual(malformed('carried'));
    expect(parseCarried(null, 'carried')).toEqual(malformed('carried'));
  });

  it('read once, through JSON, is read again as it was: nothing is retyped on the way', () => {
    const typed = fc.record({
      id,
      kind: fc.constantFrom(...HARVEST_KINDS, 'rumeur'),
      text: fc.string({ unit: 'grapheme', maxLength: 30 }),
      group: fc.option(fc.string({ unit: 'grapheme', maxLength: 8 })),
      source,
    });
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 5 }), (list) => {
        const once = parseCarried(list, 'carried');
        if (!once.ok) return;
        expect(once.value.map((one) => [one.id, one.source])).toEqual(
          list.map((one) => [one.id, one.source]),
        );
        expect(parseCarried(copyThroughJson(once.value), 'carried')).toEqual(once);
      }),
    );
  });
});
