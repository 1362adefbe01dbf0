// What a line of the log may hold, and what it may never.
import { describe, expect, test } from 'vitest';
import { createLog, describeDefect } from './log.js';

describe('the log [G20]', () => {
  test('lines below the asked importance are not written', () => {
    const lines: string[] = [];
    const log = createLog('warn', (line) => lines.push(line));
    log({ level: 'info', event: 'request' });
    log({ level: 'error', event: 'defect', reference: 'ABC\r\ninjected' });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ event: 'defect', reference: 'ABC\r\ninjected' });
  });

  test('an error of the database gives its code and its table, never the values it quotes', () => {
    const cause = Object.assign(new Error('duplicate key: (name)=(Madame Durand)'), {
      severity: 'ERROR',
      code: '23505',
      table: 'account',
      detail: 'Key (name)=(Madame Durand) already exists.',
    });
    const described = describeDefect(new Error('Failed query: insert … params: Madame Durand', { cause }));
    expect(described).toMatchObject({ code: '23505', table: 'account' });
    expect(JSON.stringify(described)).not.toContain('Durand');
  });

  test('our own messages are kept, those of others are not', () => {
    expect(describeDefect(new Error('people/requireAccount: nobody')).message).toBe(
      'people/requireAccount: nobody',
    );
    expect(describeDefect(new TypeError("Cannot read 'Madame Durand'")).message).toBeUndefined();
    expect(describeDefect('thrown text')).toEqual({ kind: 'string', places: '' });
  });
});
