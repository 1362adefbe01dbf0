// Mails that come in, as mail programs write them: parts, encodings, alphabets, and bytes that are no mail.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIncoming } from './index.js';

const mail = (headers: readonly string[], body: string, eol = '\r\n'): Buffer =>
  Buffer.from([...headers, '', body].join(eol), 'latin1');
const to = 'To: suivi+abc@exemple.fr';

describe('a mail that came in', () => {
  it('is plain words, with its name and those it was sent to', () => {
    const raw = mail(
      [
        'Message-ID: <1@x>',
        'To: "Suivi, Trame" <suivi+abc@exemple.fr>,',
        ' autre@exemple.fr',
        'Delivered-To: boite@exemple.fr',
      ],
      'Bonjour',
    );
    expect(readIncoming(raw)).toEqual({
      messageId: '<1@x>',
      to: ['suivi+abc@exemple.fr', 'autre@exemple.fr', 'boite@exemple.fr'],
      isAutomatic: false,
      text: 'Bonjour',
    });
  });

  it('is read in its encoding and its alphabet, lines of either kind', () => {
    const read = (headers: readonly string[], body: string, eol?: string) =>
      readIncoming(mail([to, ...headers], body, eol))?.text;
    expect(
      read(
        ['Content-Type: text/plain; charset="UTF-8"', 'Content-Transfer-Encoding: quoted-printable'],
        '=C3=87a avance, le four est=\r\n livr=C3=A9',
      ),
    ).toBe('Ça avance, le four est livré');
    expect(
      read(
        ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: 8bit'],
        '\xc7a avance',
        '\n',
      ),
    ).toBe('Ça avance');
    const base64 = Buffer.from('Bloqué').toString('base64');
    expect(
      read(['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'], base64),
    ).toBe('Bloqué');
    expect(read(['Content-Type: text/plain; charset=unheard-of'], 'ok')).toBe('ok');
  });

  it('prefers plain words to a page, takes the page when there is nothing else, and never a file', () => {
    const parts = (inner: readonly string[]) =>
      readIncoming(
        mail(
          [to, 'Content-Type: multipart/mixed; boundary="b b"'],
          [...inner.map((one) => `--b b\r\n${one}`), '--b b--'].join('\r\n'),
        ),
      )?.text.trim();
    const html =
      'Content-Type: text/html\r\n\r\n<style>p{}</style><p>&Agrave; moi&nbsp;: en retard</p><blockquote>vieux</blockquote>';
    const plain = 'Content-Type: text/plain\r\n\r\nEn retard';
    const file = 'Content-Type: text/plain\r\nContent-Disposition: attachment; filename=x\r\n\r\nAutre';
    expect(parts([html, plain])).toBe('En retard');
    expect(parts([file, plain])).toBe('En retard');
    expect(parts([html])).toBe('À moi : en retard');
    const nested = `Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\n${plain}\r\n--c\r\n${html}\r\n--c--`;
    expect(parts([nested, file])).toBe('En retard');
  });

  it('has its French letters and signs, when a page spells them by name', () => {
    const read = (body: string) => readIncoming(mail([to, 'Content-Type: text/html'], body))?.text;
    expect(
      read(
        't&ocirc;t, bo&icirc;te, d&ucirc;, p&acirc;te, o&ugrave;, na&iuml;f, No&euml;l, &oelig;uvre, &OElig;uvre',
      ),
    ).toBe('tôt, boîte, dû, pâte, où, naïf, Noël, œuvre, Œuvre');
    expect(
      read('&laquo;&nbsp;&Ecirc;tre&nbsp;&raquo;&hellip; &ndash; &mdash; l&lsquo;&Egrave;re &Ocirc; &Icirc;'),
    ).toBe('« Être »… – — l‘Ère Ô Î');
    expect(read('&unheard; &constructor;')).toBe('&unheard; &constructor;');
  });

  it('has a name and words that can be kept, whatever signs they were sent with', () => {
    const raw = mail(['Message-ID: <1\0\x07@x>', to], 'En retard\0, un mois\r\n\tdeux lignes');
    expect(readIncoming(raw)).toMatchObject({
      messageId: '<1@x>',
      text: 'En retard, un mois\r\n\tdeux lignes',
    });
    expect(readIncoming(mail(['Message-ID: \x01', to], 'a'))?.messageId).toMatch(/^sha256:/);
  });

  it('says when a machine answered', () => {
    const isAutomatic = (header: string) => readIncoming(mail([to, header], ''))?.isAutomatic;
    expect(
      [
        'Auto-Submitted: auto-replied',
        'X-Autoreply: yes',
        'Precedence: bulk',
        'Content-Type: multipart/report',
      ].map(isAutomatic),
    ).toEqual([true, true, true, true]);
    expect(isAutomatic('Auto-Submitted: no')).toBe(false);
  });

  it('without a name, is named by its bytes: the same bytes are the same mail', () => {
    const [one, other] = [mail([to], 'a'), mail([to], 'b')].map((raw) => readIncoming(raw)?.messageId);
    expect(one).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(readIncoming(mail([to], 'a'))?.messageId).toBe(one);
    expect(other).not.toBe(one);
  });

  it('whatever the bytes, is read or is none, and never fails', () => {
    expect(readIncoming(Buffer.from('PK\x03\x04'))).toBe(null);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.string(), (bytes, type) => {
        readIncoming(Buffer.from(bytes));
        const raw = Buffer.concat([
          Buffer.from(`${to}\r\nContent-Type: ${type}\r\n\r\n`),
          Buffer.from(bytes),
        ]);
        readIncoming(raw);
      }),
    );
  });
});
