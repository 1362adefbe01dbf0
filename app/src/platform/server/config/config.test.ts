// What an operator may write in the environment, and what Trame answers to a slip of the keyboard.
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OperatorRefusal } from '../operator-refusal.js';
import { parseConfig } from './index.js';

describe('the configuration', () => {
  test('nothing said: port 4400, every address, ./data, the embedded database', () => {
    expect(parseConfig({})).toEqual({
      port: 4400,
      host: '0.0.0.0',
      dataFolder: resolve('data'),
      database: { kind: 'embedded' },
      publicUrl: null,
      trustProxy: false,
      logLevel: 'info',
    });
  });

  test('an empty variable counts as absent, as in a compose file', () => {
    expect(parseConfig({ PORT: '', DATABASE_URL: ' ', TRAME_PUBLIC_URL: '' })).toEqual(parseConfig({}));
  });

  test('an outside database: the owner is the same account unless said otherwise', () => {
    const url = 'postgres://trame:secret@db:5432/trame';
    expect(parseConfig({ DATABASE_URL: url }).database).toEqual({ kind: 'outside', url, ownerUrl: url });
    const ownerUrl = 'postgresql://owner@db/trame';
    expect(parseConfig({ DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl }).database).toMatchObject({
      ownerUrl,
    });
  });

  test('a public address loses its closing slash', () => {
    expect(parseConfig({ TRAME_PUBLIC_URL: 'https://trame.exemple.fr/' }).publicUrl).toBe(
      'https://trame.exemple.fr',
    );
  });

  test.each([
    ['1', true],
    ['0', false],
    ['10.0.0.1, 192.168.0.0/16', ['10.0.0.1', '192.168.0.0/16']],
  ])('TRAME_TRUST_PROXY=%s', (given, expected) => {
    expect(parseConfig({ TRAME_TRUST_PROXY: given }).trustProxy).toEqual(expected);
  });

  test.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'mysql://localhost/trame'],
    ['TRAME_PUBLIC_URL', 'trame.exemple.fr'],
    ['TRAME_PUBLIC_URL', 'https://trame.exemple.fr/?a=1'],
    ['TRAME_TRUST_PROXY', 'oui'],
    ['TRAME_LOG', 'debug'],
  ])('%s=%s is refused, the sentence names the variable', (name, value) => {
    expect(() => parseConfig({ [name]: value })).toThrow(OperatorRefusal);
    expect(() => parseConfig({ [name]: value })).toThrow(new RegExp(`^${name} `));
  });

  test('every mistake is told at once, and no secret is repeated', () => {
    const bad = { PORT: 'x', DATABASE_URL: 'sesame-ouvre-toi', TRAME_LOG: '?' };
    let sentence = '';
    try {
      parseConfig(bad);
    } catch (error) {
      sentence = error instanceof Error ? error.message : '';
    }
    expect(sentence.split('\n')).toHaveLength(3);
    expect(sentence).not.toContain('sesame');
  });

  test('an owner without a database makes no sense', () => {
    expect(() => parseConfig({ DATABASE_OWNER_URL: 'postgres://a@b/c' })).toThrow('DATABASE_URL');
  });
});
