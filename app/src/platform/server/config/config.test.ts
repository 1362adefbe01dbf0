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
      smtp: null,
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

describe('mails', () => {
  const url = 'smtps://compte:secret@smtp.exemple.fr:465';

  test('leave when the server and the sender are both named', () => {
    const from = 'Trame <trame@exemple.fr>';
    expect(parseConfig({ TRAME_SMTP_URL: url, TRAME_MAIL_FROM: from }).smtp).toEqual({ url, from });
    const reply = 'suivi@exemple.fr';
    expect(parseConfig({ TRAME_SMTP_URL: url, TRAME_MAIL_FROM: from, TRAME_MAIL_REPLY: reply }).smtp).toEqual(
      {
        ...{ url, from, reply },
      },
    );
    expect(parseConfig({ TRAME_SMTP_URL: url, TRAME_MAIL_FROM: 'trame@exemple.fr' }).smtp).not.toBeNull();
  });

  test('stay here with a sender alone: a name by itself opens no door', () => {
    expect(parseConfig({ TRAME_MAIL_FROM: 'trame@exemple.fr' }).smtp).toBeNull();
  });

  test('with a server and no sender are refused, and the password is not repeated', () => {
    const read = () => parseConfig({ TRAME_SMTP_URL: url });
    expect(read).toThrow('dites de quelle adresse partent les courriels');
    expect(read).not.toThrow(/secret/);
  });

  test.each([{}, { TRAME_MAIL_FROM: 'trame@exemple.fr' }])(
    'with an address for replies and no server are refused: it would serve nothing (%j)',
    (others) => {
      expect(() => parseConfig({ ...others, TRAME_MAIL_REPLY: 'suivi@exemple.fr' })).toThrow(
        'TRAME_MAIL_REPLY ne sert qu’avec TRAME_SMTP_URL et TRAME_MAIL_FROM.',
      );
    },
  );

  test.each([
    ['TRAME_SMTP_URL', 'https://smtp.exemple.fr'],
    ['TRAME_SMTP_URL', 'smtp.exemple.fr:465'],
    ['TRAME_MAIL_FROM', 'Trame'],
    ['TRAME_MAIL_REPLY', 'Suivi <suivi@exemple.fr>'],
    ['TRAME_MAIL_REPLY', 'une-adresse-bien-trop-longue-pour-un-repere@exemple.fr'],
    ['TRAME_MAIL_FROM', 'a@b\r\nBcc: autre@exemple.fr'],
    ['TRAME_MAIL_FROM', 'Trame <a@b> <c@d>'],
  ])('%s=%j is refused by its name', (name, value) => {
    expect(() => parseConfig({ [name]: value })).toThrow(new RegExp(`${name} doit`));
  });
});

describe('addresses and ports', () => {
  test.each([
    ['0', 0],
    ['65535', 65_535],
    [' 8080 ', 8080],
  ])('PORT=%j', (given, port) => {
    expect(parseConfig({ PORT: given }).port).toBe(port);
  });

  test.each(['65536', '4400.5', '0x10', '1e3', '123456'])('PORT=%s is refused', (given) => {
    expect(() => parseConfig({ PORT: given })).toThrow('PORT doit être un numéro de port');
  });

  test('a public address keeps its path and loses every slash at its end', () => {
    expect(parseConfig({ TRAME_PUBLIC_URL: 'https://exemple.fr/trame//' }).publicUrl).toBe(
      'https://exemple.fr/trame',
    );
  });

  test.each(['ftp://exemple.fr', 'javascript:alert(1)', 'https://exemple.fr/#a'])(
    'a public address %s is refused',
    (given) => {
      expect(() => parseConfig({ TRAME_PUBLIC_URL: given })).toThrow('TRAME_PUBLIC_URL');
    },
  );

  test('the data folder is told whole, wherever Trame was started', () => {
    expect(parseConfig({ TRAME_DATA: 'a/../b' }).dataFolder).toBe(resolve('b'));
    expect(parseConfig({ TRAME_DATA: '/srv/trame' }).dataFolder).toBe('/srv/trame');
  });

  test('proxies are addresses: a word among them is refused', () => {
    expect(parseConfig({ TRAME_TRUST_PROXY: '::1,fd00::/8' }).trustProxy).toEqual(['::1', 'fd00::/8']);
    expect(() => parseConfig({ TRAME_TRUST_PROXY: '10.0.0.1, mandataire' })).toThrow('TRAME_TRUST_PROXY');
  });
});
