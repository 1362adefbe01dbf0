// The reference of a sheet: read back as it was written, and nothing else taken for one.
import { describe, expect, it } from 'vitest';
import { formatReference, formatSheetName, isReferenced, parseReference } from './sheet-reference.js';

const sheet = {
  space: '0123abcd-0000-4000-8000-000000000001',
  seminar: 'fedc9876-0000-4000-8000-000000000002',
  activity: 'open-space',
  sheet: 'report-form',
  copy: 12,
};

describe('the reference of a sheet', () => {
  it('[R085] says where its photo goes, and is short enough for a small code', () => {
    const text = formatReference(sheet);
    expect(text).toBe('0123abcdfedc9876.open-space.report-form.12');
    expect(parseReference(text)).toEqual({ ...sheet, space: '0123abcd', seminar: 'fedc9876' });
    expect(formatSheetName(sheet)).toBe('open-space/report-form/12');
    expect(isReferenced(sheet.seminar, 'fedc9876')).toBe(true);
    expect(isReferenced(sheet.space, 'fedc9876')).toBe(false);
  });

  it.each([
    '',
    'bonjour',
    '0123abcdfedc9876',
    '0123abcdfedc9876.a.b.c',
    '0123abcdfedc9876.a/b.c.1',
    'x'.repeat(500),
  ])('is not « %s »', (text) => {
    expect(parseReference(text)).toBeNull();
  });
});
