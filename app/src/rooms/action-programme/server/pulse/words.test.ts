// What pilots and officials read: the page without login, the mail's words, the point's sentences.
import type { Point } from '@trame/core/action-programme';
import { describe, expect, it } from 'vitest';
import { type PulsePage, writeClosedPage, writePulsePage } from './page.js';
import { composePointPage } from './point.fr.js';
import { formatMonth, pulseWords } from './words.fr.js';

const page = (more: Partial<PulsePage> = {}): PulsePage => ({
  token: 'jeton',
  label: 'La directrice',
  month: '2027-08',
  territory: 'Pays de la Tuile',
  actions: [
    { id: 'a', title: 'Quai', answer: null, helpers: ['la cheffe de projet', 'État'] },
    { id: 'b', title: 'Campus', answer: { state: 'late', line: 'Été', helpFrom: null }, helpers: [] },
  ],
  ...{ chosen: null, message: null, draft: null, hasAddress: true },
  ...more,
});

describe('the pilot’s page', () => {
  it('has one form an action, four answers, a label for each field', () => {
    const html = writePulsePage(page());
    expect(html.match(/<form /g)).toHaveLength(3);
    expect(html.match(/name="state" value="[^"]+"/g)).toHaveLength(8);
    expect(html.match(/name="state" value=""/g)).toHaveLength(2);
    const labels = [...html.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id);
    for (const id of labels) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('lang="fr"');
  });

  it('says this month’s answer and lets it be changed', () => {
    const html = writePulsePage(page());
    expect(html).toContain('C’est en retard');
    expect(html).toContain('value="Été"');
    expect(html).toContain('aria-pressed="true"');
  });

  it('puts first the action pressed in the mail, to be confirmed', () => {
    const html = writePulsePage(page({ chosen: { action: 'b', state: 'blocked' } }));
    expect(html.indexOf('Campus')).toBeLessThan(html.indexOf('Quai'));
    expect(html).toContain('class="chosen"');
  });

  it('keeps what was refused in its field, and says why to who does not see', () => {
    const html = writePulsePage(
      page({ message: { text: 'Trop long', tone: 'alert' }, draft: { action: 'a', line: '"<b>' } }),
    );
    expect(html).toContain('role="alert"');
    expect(html).toContain('value="&quot;&lt;b&gt;"');
  });

  it('offers no mail preference to who gets none, and says when nothing is to be answered', () => {
    expect(writePulsePage(page({ hasAddress: false }))).not.toContain('name="mails"');
    expect(writePulsePage(page({ actions: [] }))).toContain('rien à répondre');
  });

  it('closed, is one sentence that says what to do', () => {
    expect(writeClosedPage('past')).toContain('dernier courriel');
    expect(writeClosedPage('unknown')).toContain('dernier courriel');
  });
});

describe('the mail', () => {
  it('names its month as French does', () => {
    expect(['2027-01', '2027-08', '2027-12'].map(formatMonth)).toEqual([
      'janvier 2027',
      'août 2027',
      'décembre 2027',
    ]);
    expect(pulseWords.reminderSubject('', '2027-10')).toContain('d’octobre 2027');
    expect(pulseWords.reminderSubject('', '2027-03')).toContain('de mars 2027');
  });

  it('counts the actions of its subject', () => {
    expect(pulseWords.subject('', 1, '2027-03')).toContain('où en est votre action');
    expect(pulseWords.subject('Tuile', 3, '2027-03')).toContain('où en sont vos 3 actions');
  });
});

describe('the point', () => {
  const line = (title: string) => ({ actionId: title, title, note: null });
  const point: Point = {
    ...{ on: '2027-03-01', actions: 12, firm: 1 },
    states: { 'in-progress': 7, late: 1, paused: 0, blocked: 1, abandoned: 0, finished: 0, silent: 1 },
    ended: {
      'carried-out': [],
      abandoned: [{ ...line('Phénix'), note: 'Le porteur a fermé.' }],
      merged: [],
      transferred: [],
    },
    blocked: [line('Quai')],
    awaited: [],
    next: Array.from({ length: 9 }, (_, index) => ({
      ...{ key: `k${index}`, actionId: 'a', actionTitle: 'Quai', kind: 'milestone' as const },
      ...{ on: '2027-03-10', what: `Jalon ${index}`, who: null, done: false },
    })),
    unheard: [line('Digue')],
  };

  it('says in sentences what its figures say, and no more', () => {
    const { sentences, figures } = composePointPage(point, 'Pays de la Tuile');
    expect(sentences.join(' ')).toContain('12 actions');
    expect(sentences[1]).toContain('11 sont ouvertes');
    expect(sentences[1]).toContain('1 est bloquée');
    expect(sentences[2]).toContain('1 abandonnée');
    expect(sentences[2]).toContain('pour 1 action, aucune réponse depuis deux mois');
    expect(figures.map(({ count }) => count)).toEqual([12, 7, 1, 1, 0, 1]);
  });

  it('counts what does not stand on the page, and says endings with their reason', () => {
    const { sections } = composePointPage(point, 'Pays de la Tuile');
    expect(sections[2]).toMatchObject({ more: 'Et 3 autres, dans le programme.' });
    expect(sections[2]?.lines).toHaveLength(6);
    expect(sections[3]?.lines[0]?.note).toContain('Le porteur a fermé.');
    expect(sections[1]).toMatchObject({ lines: [], empty: 'Rien n’est attendu de personne.' });
  });
});
