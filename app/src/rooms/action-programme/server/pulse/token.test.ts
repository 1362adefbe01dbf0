// The personal link: short, unforgeable bit by bit, good for two months over the turn of the year.
import { createDraw } from '@trame/core/kernel';
import { describe, expect, it } from 'vitest';
import { createPulseToken, isPast, isSigned, type PulseLink, parsePulseToken } from './token.js';

const SECRET = 'une-clé-de-territoire';
const SEED = 20270309;

function drawLinks(count: number): readonly PulseLink[] {
  const draw = createDraw(SEED);
  const hex = (length: number) => Array.from({ length }, () => draw.below(16).toString(16)).join('');
  const uuid = () => `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`;
  return Array.from({ length: count }, () => ({
    ...{ space: uuid(), correspondentId: uuid() },
    month: `${2020 + draw.below(60)}-${String(1 + draw.below(12)).padStart(2, '0')}`,
  }));
}

describe('a link', () => {
  it(`is read as it was written, whatever it says (seed ${SEED})`, () => {
    for (const link of drawLinks(60)) {
      const token = createPulseToken(link, SECRET);
      expect(parsePulseToken(token)).toEqual(link);
      expect(isSigned(token, SECRET)).toBe(true);
    }
  });

  it('cannot be changed by one bit, anywhere, without its signature failing', () => {
    const [link] = drawLinks(1);
    if (link === undefined) throw new Error('one link was drawn');
    const bytes = Buffer.from(createPulseToken(link, SECRET), 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect([at, isSigned(changed.toString('base64url'), SECRET)]).toEqual([at, false]);
    }
  });

  it('of one month does not serve for another, nor one pilot’s for a colleague', () => {
    const [link, other] = drawLinks(2);
    if (link === undefined || other === undefined) throw new Error('two links were drawn');
    const token = createPulseToken(link, SECRET);
    expect(createPulseToken({ ...link, month: '2099-01' }, SECRET)).not.toBe(token);
    expect(createPulseToken({ ...link, correspondentId: other.correspondentId }, SECRET)).not.toBe(token);
  });

  it.each([
    '',
    'x',
    'é'.repeat(67),
    'a'.repeat(66),
    'a'.repeat(68),
    `${'a'.repeat(66)}/`,
    `${'a'.repeat(66)}\n`,
  ])('is none when its shape is not ours: %j', (token) => {
    expect(parsePulseToken(token)).toBeNull();
  });
});

describe('its time', () => {
  it.each([
    ['2027-03', '2027-02-10', false],
    ['2027-03', '2027-03-31', false],
    ['2027-03', '2027-04-30', false],
    ['2027-03', '2027-05-01', true],
    ['2027-12', '2028-01-31', false],
    ['2027-12', '2028-02-01', true],
    ['2028-02', '2028-03-31', false],
    ['2028-01', '2028-02-29', false],
    ['2028-01', '2028-03-01', true],
  ])('a link of %s on %s is past: %s', (month, today, expected) => {
    expect(isPast(month, today)).toBe(expected);
  });
});
