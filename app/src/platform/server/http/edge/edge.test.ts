// What comes in and goes out at the edge: bodies, origins, names of files.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDisposition } from './file-name.js';
import { parseJsonBody, UnreadableBody } from './json-body.js';
import { isForeignWrite } from './same-origin.js';

describe('bodies [G9]', () => {
  test('any JSON value without danger is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value);
        if (/__proto__|constructor|prototype|\\u/.test(text)) return;
        expect(parseJsonBody(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test.each(['{"__proto__":{"a":1}}', '{"a":[{"constructor":{"prototype":{}}}]}', '{"\\u005f_proto__":1}'])(
    'a key that could poison a prototype is refused: %s',
    (text) => {
      expect(() => parseJsonBody(text)).toThrow(UnreadableBody);
      expect(Reflect.get({}, 'a')).toBeUndefined();
    },
  );

  test('a tower of brackets is refused, a long flat list is not', () => {
    expect(() => parseJsonBody('['.repeat(30_000) + ']'.repeat(30_000))).toThrow(UnreadableBody);
    expect(() => parseJsonBody('['.repeat(34) + ']'.repeat(34))).toThrow(UnreadableBody);
    expect(parseJsonBody('['.repeat(32) + ']'.repeat(32))).toBeDefined();
    expect(parseJsonBody(`[${'{},'.repeat(999)}{}]`)).toHaveLength(1000);
  });

  test('no NUL and no lone half of a pair ever reaches a room', () => {
    expect(parseJsonBody('{"text":"a\\u0000b \\ud83d c"}')).toEqual({ text: 'ab \ufffd c' });
    expect(parseJsonBody('"\\u0000"')).toBe('');
  });

  test('an empty body is no body; what is not JSON is refused', () => {
    expect(parseJsonBody('  ')).toBeUndefined();
    for (const text of ['{', 'a=1', '{"a":1}{', 'undefined']) {
      expect(() => parseJsonBody(text)).toThrow(UnreadableBody);
    }
  });
});

describe('writes sent by another site [ASVS 3.5.1]', () => {
  const claim = {
    method: 'POST',
    host: 'trame.exemple.fr:4400',
    origin: undefined,
    fetchSite: undefined,
    allowedOrigins: ['https://public.exemple.fr'],
  };

  test.each([
    [{}, false],
    [{ origin: 'http://trame.exemple.fr:4400' }, false],
    [{ origin: 'https://TRAME.exemple.fr:4400', fetchSite: 'same-origin' }, false],
    [{ origin: 'https://public.exemple.fr', fetchSite: 'cross-site' }, false],
    [{ fetchSite: 'none' }, false],
    [{ method: 'GET', origin: 'https://evil.example', fetchSite: 'cross-site' }, false],
    [{ origin: 'https://evil.example' }, true],
    [{ origin: 'null' }, true],
    [{ origin: 'http://trame.exemple.fr' }, true],
    [{ origin: 'http://trame.exemple.fr:4400.evil.example' }, true],
    [{ origin: 'http://trame.exemple.fr:4400', fetchSite: 'cross-site' }, true],
    [{ fetchSite: 'same-site' }, true],
    [{ fetchSite: 'cross-site', method: 'DELETE' }, true],
  ])('%j → %s', (given, foreign) => {
    expect(isForeignWrite({ ...claim, ...given })).toBe(foreign);
  });
});

describe('names of files [ASVS 5.4.1]', () => {
  test('an accented title keeps its accents in UTF-8 and stays readable in ASCII', () => {
    expect(formatDisposition('Déroulé — l’Auxois n°1.pdf', false)).toBe(
      `attachment; filename="Deroule _ l-Auxois n_1.pdf"; filename*=UTF-8''D%C3%A9roul%C3%A9%20%E2%80%94%20l%E2%80%99Auxois%20n%C2%B01.pdf`,
    );
  });

  test('whatever the name, the header is one printable line that names no folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean(), (name, inline) => {
        const header = formatDisposition(name, inline);
        expect(header).toMatch(
          /^(inline|attachment); filename="[^"\\/:%;]+"; filename\*=UTF-8''[A-Za-z0-9!~._%-]+$/,
        );
        expect(decodeURIComponent(header.split("''")[1] ?? '')).not.toMatch(/[/\\\u0000-\u001f]/);
      }),
    );
  });

  test.each(['../../etc/passwd', '..\\..\\boot.ini', '.bashrc', '\u202efdp.exe', '', '///'])(
    '%j climbs nowhere',
    (name) => {
      expect(formatDisposition(name, false)).not.toMatch(/\.\.|[/\\]|%2F|%5C|%E2%80%AE|filename="\./i);
    },
  );
});
