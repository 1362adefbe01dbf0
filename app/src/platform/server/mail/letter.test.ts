// A letter in plain text and in HTML: the same words, and no word taken for markup.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, formatHtml, formatPlain, type Letter } from './letter.js';

const letter: Letter = {
  subject: 'Le quai <commun> & la suite',
  blocks: [
    { kind: 'text', text: 'Bonjour,\nvoici où en est l’action.' },
    { kind: 'title', text: 'Quai commun' },
    {
      kind: 'links',
      links: [
        { label: 'Ça avance', href: 'https://t.example/s?r=1&x=2' },
        { label: 'C’est bloqué', href: 'https://t.example/s?r=2' },
      ],
    },
    { kind: 'note', text: 'Ne répondez pas à ce courriel.' },
  ],
};

describe('the plain letter', () => {
  it('sets each block on its own, titles underlined, each address under its words', () => {
    expect(formatPlain(letter)).toBe(
      [
        'Bonjour,\nvoici où en est l’action.',
        '\nQuai commun\n-----------',
        'Ça avance\n  https://t.example/s?r=1&x=2\nC’est bloqué\n  https://t.example/s?r=2',
        'Ne répondez pas à ce courriel.\n',
      ].join('\n\n'),
    );
  });

  it('underlines a long title no further than a screen is wide', () => {
    const plain = formatPlain({ subject: '', blocks: [{ kind: 'title', text: 'é'.repeat(90) }] });
    expect(plain).toBe(`${'é'.repeat(90)}\n${'-'.repeat(60)}\n`);
  });

  it('of no block is an empty line, not a fault', () => {
    expect(formatPlain({ subject: 'x', blocks: [] })).toBe('\n');
  });

  it('shows words as they are: nothing to escape where nothing is markup', () => {
    expect(formatPlain({ subject: '', blocks: [{ kind: 'text', text: 'a < b & "c"' }] })).toBe(
      'a < b & "c"\n',
    );
  });
});

describe('the letter in HTML', () => {
  const html = formatHtml(letter);

  it('says its language and its subject, escaped', () => {
    expect(html).toMatch(/^<!doctype html><html lang="fr"><meta charset="utf-8">/);
    expect(html).toContain('<title>Le quai &lt;commun&gt; &amp; la suite</title>');
  });

  it('breaks lines where the words do', () => {
    expect(html).toContain('Bonjour,<br>voici où en est l’action.');
  });

  it('leads where the plain letter leads', () => {
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
    expect(addresses).toEqual(['https://t.example/s?r=1&amp;x=2', 'https://t.example/s?r=2']);
  });

  it('fetches nothing, runs nothing, and does not tell whether it was read', () => {
    expect(html).not.toMatch(/<img|<script|<link|<iframe|src=|url\(|@import/i);
  });

  it('closes a quote in an address before it can open an attribute', () => {
    const hostile = formatHtml({
      subject: '',
      blocks: [{ kind: 'links', links: [{ label: '<b>', href: '"onclick="x' }] }],
    });
    expect(hostile).toContain('href="&quot;onclick=&quot;x"');
    expect(hostile).toContain('>&lt;b&gt;</a>');
  });
});

describe('words in HTML', () => {
  const texts = fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ';', '#', 'l', 't') });
  const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

  it('hold no sign of markup, and read back as they were (property)', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => NAMES[name] ?? '')).toBe(text);
      }),
      { seed: 2019, numRuns: 60 },
    );
  });

  it.each(['text', 'title', 'note'] as const)('stay words in a block of kind %s (property)', (kind) => {
    fc.assert(
      fc.property(texts, (text) => {
        const [, body = ''] = formatHtml({ subject: '', blocks: [{ kind, text }] }).split('padding:16px">');
        expect(body.match(/<(?!\/?(?:p|h2|br|body|html)\b)/g)).toBeNull();
      }),
      { seed: 2019, numRuns: 40 },
    );
  });
});
