// Pins under every order of hands, and zones that may stand for a sheet.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../test/on-paper.js';
import { inspirations } from './inspiration.js';
import { type ChallengeLink, groupByChallenge, listUnpinned, pinSheet, unpinSheet } from './link.js';
import { findSheetZone, sheetZones } from './zone.js';

const sheets = ['BM-01', 'BM-02', 'BM-03'];
const known = new Set(sheets);
const pin = (sheet: string, challenge: string, reason: string | null = null): ChallengeLink => ({
  sheet,
  challenge,
  reason,
});

describe('a pin', () => {
  it('keeps its reason trimmed, and has none when blanks are said [R087]', () => {
    expect(unwrap(pinSheet([], pin('BM-01', 'loger', '  Même vallée  '), known))).toEqual([
      pin('BM-01', 'loger', 'Même vallée'),
    ]);
    expect(unwrap(pinSheet([], pin('BM-01', 'loger', ' \n '), known))).toEqual([pin('BM-01', 'loger')]);
  });

  it('put again takes the later reason and stays in its place', () => {
    const links = [pin('BM-01', 'loger', 'a'), pin('BM-02', 'loger', 'b')];
    expect(unwrap(pinSheet(links, pin('BM-01', 'loger', 'c'), known))).toEqual([
      pin('BM-01', 'loger', 'c'),
      pin('BM-02', 'loger', 'b'),
    ]);
    expect(unwrap(pinSheet(links, pin('BM-01', 'loger', null), known))).toEqual(links);
  });

  it('may hold one sheet to two challenges, and two sheets to one', () => {
    const links = [pin('BM-01', 'loger'), pin('BM-01', 'recruter'), pin('BM-02', 'loger')];
    const all = links.reduce<readonly ChallengeLink[]>(
      (held, link) => unwrap(pinSheet(held, link, known)),
      [],
    );
    expect(all).toEqual(links);
    expect(groupByChallenge(all)).toEqual([
      { challenge: 'loger', links: [links[0], links[2]] },
      { challenge: 'recruter', links: [links[1]] },
    ]);
  });

  it('of a sheet that does not exist is refused by its code, whatever is pinned already', () => {
    expect(pinSheet([pin('BM-01', 'loger')], pin('BM-77', 'loger'), known)).toEqual({
      ok: false,
      refusal: { code: 'sheet-unknown', data: { code: 'BM-77' } },
    });
  });

  it('taken off leaves the others; one that is not there changes nothing', () => {
    const links = [pin('BM-01', 'loger', 'a'), pin('BM-01', 'recruter', 'b')];
    expect(unpinSheet(links, { sheet: 'BM-01', challenge: 'loger' })).toEqual([links[1]]);
    expect(unpinSheet(links, { sheet: 'BM-02', challenge: 'loger' })).toEqual(links);
    expect(unpinSheet([], { sheet: 'BM-01', challenge: 'loger' })).toEqual([]);
  });
});

describe('any succession of hands', () => {
  const act = fc.record({
    put: fc.boolean(),
    sheet: fc.constantFrom(...sheets),
    challenge: fc.constantFrom('loger', 'recruter', 'former'),
    reason: fc.constantFrom(null, 'un', 'deux', ' '),
  });

  it('never doubles a pin, never loses one, never forgets a reason said', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        let links: readonly ChallengeLink[] = [];
        const wanted = new Map<string, string | null>();
        for (const { put, sheet, challenge, reason } of acts) {
          const key = `${sheet}/${challenge}`;
          if (put) {
            links = unwrap(pinSheet(links, pin(sheet, challenge, reason), known));
            const said = reason === null || reason === ' ' ? null : reason;
            wanted.set(key, said ?? wanted.get(key) ?? null);
          } else {
            links = unpinSheet(links, { sheet, challenge });
            wanted.delete(key);
          }
        }
        expect(new Map(links.map((link) => [`${link.sheet}/${link.challenge}`, link.reason]))).toEqual(
          wanted,
        );
        expect(links).toHaveLength(wanted.size);
        const grouped = groupByChallenge(links).flatMap(({ links: pins }) => pins);
        expect(new Set(grouped)).toEqual(new Set(links));
        const bare = listUnpinned(sheets, links);
        return sheets.every((code) => bare.includes(code) !== links.some(({ sheet }) => sheet === code));
      }),
      { numRuns: 60, seed: 87 },
    );
  });
});

describe('zones that stand for a sheet', () => {
  it('hold half of its jobs at least; the others are compared in words [R086]', () => {
    for (const zone of sheetZones) {
      expect(findSheetZone(zone.sheet)).toEqual(zone.heldPercent < 50 ? null : zone);
      expect(zone.heldPercent).toBeGreaterThan(0);
      expect(zone.heldPercent).toBeLessThanOrEqual(100);
    }
    expect(findSheetZone('')).toBeNull();
  });

  it('are one a sheet, with codes of four signs kept as text', () => {
    expect(new Set(sheetZones.map(({ sheet }) => sheet)).size).toBe(sheetZones.length);
    for (const { zone, sheet } of sheetZones) {
      expect(zone).toMatch(/^\d{4}$/);
      expect(sheet).toMatch(/^BM-\d\d$/);
    }
  });
});

describe('inspirations', () => {
  it('are named once, one of them founding, each in its country [R088]', () => {
    expect(new Set(inspirations.map(({ name }) => name)).size).toBe(inspirations.length);
    expect(inspirations.filter(({ role }) => role === 'founding')).toHaveLength(1);
    for (const { countryCode } of inspirations) expect(countryCode).toMatch(/^[A-Z]{2}$/);
  });
});
