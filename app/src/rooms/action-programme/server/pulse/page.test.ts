// The pilot's page, element by element: labels, drafts, hands, words that are never markup, nothing from elsewhere.
import { LINE_SIGNS, pulseStates } from '@trame/core/action-programme';
import { describe, expect, it } from 'vitest';
import { type PageAction, PULSE_STYLE, type PulsePage, writeClosedPage, writePulsePage } from './page.js';
import { stateLabels } from './words.fr.js';

const action = (id: string, more: Partial<PageAction> = {}): PageAction => ({
  ...{ id, title: `Action ${id}`, answer: null, helpers: [] },
  ...more,
});
const write = (more: Partial<PulsePage> = {}): string =>
  writePulsePage({
    ...{ token: 'jeton', label: 'La directrice', month: '2027-04', territory: 'Pays de la Tuile' },
    ...{ actions: [action('a')], chosen: null, message: null, draft: null, hasAddress: false },
    ...more,
  });
const optionsOf = (html: string) => [...html.matchAll(/<option>([^<]*)<\/option>/g)].map(([, name]) => name);

describe('a form', () => {
  it('sends to the link itself, the action hidden in it, four answers in the order of the mail', () => {
    const html = write();
    expect(html).toContain('<form method="post" action="/api/pulse/jeton"');
    expect(html).toContain('<input type="hidden" name="action" value="a">');
    expect([...html.matchAll(/name="state" value="([^"]+)"/g)].map(([, state]) => state)).toEqual([
      ...pulseStates,
    ]);
    for (const state of pulseStates) expect(html).toContain(`>${stateLabels[state]}</button>`);
  });

  it('sends no answer by the Enter key: its first button says none, and nobody meets it', () => {
    const html = write({
      actions: [action('a'), action('b')],
      chosen: { action: 'a', state: 'late' },
      hasAddress: true,
    });
    const forms = html
      .split('<form ')
      .slice(1)
      .filter((form) => form.includes('name="line"'));
    expect(forms).toHaveLength(2);
    for (const form of forms) {
      expect(/<button ([^>]*)>([^<]*)</.exec(form)?.slice(1)).toEqual([
        'class="neutral" name="state" value="" tabindex="-1" aria-hidden="true"',
        '',
      ]);
    }
    expect(PULSE_STYLE).toMatch(/button\.neutral\{position:absolute[^}]*clip-path/);
  });

  it('is named by its title, its line bounded as the rule says', () => {
    const html = write();
    expect(html).toContain('aria-labelledby="t-0"><h2 id="t-0">Action a</h2>');
    expect(html).toContain(`maxlength="${LINE_SIGNS}"`);
  });

  it('never has two elements of one name, however many actions', () => {
    const html = write({ actions: ['a', 'b', 'c'].map((id) => action(id)), hasAddress: true });
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('who may help', () => {
  const answer = { state: 'need-help' as const, line: null, helpFrom: 'Région' };

  it('is whom the hand already speaks to first, then the others, each once', () => {
    const helpers = ['la cheffe de projet', 'Région', 'État'];
    expect(optionsOf(write({ actions: [action('a', { helpers })] }))).toEqual(helpers);
    expect(optionsOf(write({ actions: [action('a', { helpers, answer })] }))).toEqual([
      'Région',
      'la cheffe de projet',
      'État',
    ]);
  });
});

describe('what was written', () => {
  const answer = { state: 'late' as const, line: 'Été', helpFrom: null };

  it('is the draft that was refused before the line that was kept, for its own action alone', () => {
    const actions = [action('a', { answer }), action('b', { answer })];
    const html = write({ actions, draft: { action: 'a', line: 'trop long' } });
    expect([...html.matchAll(/name="line"[^>]*value="([^"]*)"/g)].map(([, line]) => line)).toEqual([
      'trop long',
      'Été',
    ]);
  });

  it('stays in its field even when the draft is empty', () => {
    const html = write({ actions: [action('a', { answer })], draft: { action: 'a', line: '' } });
    expect(/name="line"[^>]*value="([^"]*)"/.exec(html)?.[1]).toBe('');
  });
});

describe('what was pressed in the mail', () => {
  it('is to be confirmed, and written nowhere as an answer', () => {
    const html = write({ chosen: { action: 'a', state: 'blocked' } });
    expect(html).toContain('>Confirmer\u202f: C’est bloqué</button>');
    expect(html).not.toContain('aria-pressed');
    expect(html).not.toContain('Votre réponse de ce mois');
  });

  it('for an action that is not on the page changes nothing of it', () => {
    expect(write({ chosen: { action: 'ailleurs', state: 'blocked' } })).toBe(write());
  });

  it('keeps the others in their order', () => {
    const actions = ['a', 'b', 'c'].map((id) => action(id));
    const html = write({ actions, chosen: { action: 'b', state: 'late' } });
    expect([...html.matchAll(/<h2 id="t-\d">Action (\w)</g)].map(([, id]) => id)).toEqual(['b', 'a', 'c']);
  });
});

describe('words', () => {
  it('are words: of the territory, the person, the action, the helpers and the message', () => {
    const wild = '"><script>alert(1)</script>';
    const html = write({
      ...{ label: wild, territory: wild, message: { text: wild, tone: 'alert' as const } },
      actions: [action('a', { title: wild, helpers: [wild] })],
    });
    expect(html).not.toContain('<script');
    expect(html.match(/&lt;script&gt;/g)).toHaveLength(5);
  });

  it('say at once what happened, politely or urgently', () => {
    expect(write({ message: { text: 'C’est noté.', tone: 'status' } })).toContain(
      '<p role="status">C’est noté.</p>',
    );
    expect(write({ message: { text: 'Trop long.', tone: 'alert' } })).toContain(
      '<p role="alert">Trop long.</p>',
    );
  });
});

describe('the page', () => {
  it('is one title, in French, kept out of search engines, and tells no site where it comes from', () => {
    for (const html of [write(), writeClosedPage('past'), writeClosedPage('unknown')]) {
      expect(html.match(/<h1>/g)).toHaveLength(1);
      expect(html).toContain('<html lang="fr">');
      expect(html).toContain('name="robots" content="noindex"');
      expect(html).toContain('name="referrer" content="same-origin"');
    }
  });

  it('asks nothing of another site, in its look either', () => {
    for (const text of [write({ hasAddress: true }), PULSE_STYLE]) {
      expect(text).not.toMatch(/https?:|url\(|@import|<script|<img/);
    }
  });

  it('does not say the same for a link that is past and for one that is none', () => {
    expect(writeClosedPage('past')).toContain('n’est plus valable');
    expect(writeClosedPage('unknown')).toContain('n’est pas le bon');
  });
});
