// What would be lost is said before it is sent: a row without its name, a day without its step, a word where a number goes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { programme } from '../../../../../test/invented-fabrique.js';
import { copy as en } from './copy.en.js';
import { copy } from './copy.fr.js';
import { createDraft, type LISTS, parseDraft, type Row, type SheetDraft } from './draft.js';
import { listUnkept } from './unkept.js';

const [first] = programme.actions;
if (first === undefined) throw new Error('the invented programme has actions');
const empty = createDraft(first);
const withRow = (list: (typeof LISTS)[number], row: Record<string, string>): SheetDraft => ({
  ...empty,
  lists: { ...empty.lists, [list]: [{ id: 'r', ...row } as Row] },
});
const withTexts = (texts: Partial<SheetDraft['texts']>): SheetDraft => ({
  ...empty,
  texts: { ...empty.texts, ...texts },
});

describe('ce qui serait perdu', () => {
  it('est dit ligne par ligne, avec le champ qui manque et ce qui était tapé', () => {
    const said = [
      withRow('partners', { label: ' ', brings: 'des machines', gains: '' }),
      withRow('milestones', { title: '', who: '', due: '2027-05-03', doneOn: '' }),
      withRow('financing', { source: '', kind: 'region', euros: '120000', state: 'asked' }),
    ].map((draft) => listUnkept(draft, copy));
    expect(said).toEqual([
      [expect.stringContaining('à la ligne «\u00a0des machines\u00a0», il manque')],
      [expect.stringContaining('«\u00a02027-05-03\u00a0»')],
      [expect.stringContaining('«\u00a0120000\u00a0»')],
    ]);
  });

  it('compte tout ce qu’une attente ou un point de départ demande', () => {
    const awaited = { from: 'État', what: '', blockingText: '', since: '', settledOn: '' };
    expect(listUnkept(withRow('awaited', awaited), copy)).toHaveLength(2);
    const indicator = { label: 'Soudeurs', unit: '', value: '12', on: '', source: '', target: '' };
    expect(listUnkept(withRow('indicators', indicator), copy)).toHaveLength(2);
    expect(listUnkept(withRow('indicators', { ...indicator, value: '' }), copy)).toEqual([]);
  });

  it('dit un mot mis là où va un nombre, au lieu de l’effacer', () => {
    const euros = { source: 'Région', kind: 'region', euros: 'à voir', state: 'asked' };
    expect(listUnkept(withRow('financing', euros), copy)).toEqual([
      expect.stringContaining('«\u00a0à voir\u00a0» n’est pas un nombre'),
    ]);
    expect(listUnkept(withTexts({ cost: 'beaucoup' }), copy)).toHaveLength(1);
    expect(listUnkept(withTexts({ cost: '400 000 €' }), copy)).toEqual([]);
  });

  it('n’oublie ni le jour d’un premier pas sans nom, ni l’adresse d’un contact sans nom', () => {
    expect(listUnkept(withTexts({ firstWhat: '', firstWho: '', firstDue: '2027-05-03' }), copy)).toHaveLength(
      1,
    );
    expect(listUnkept(withTexts({ contact: '', mail: 'a@exemple.fr', phone: '' }), copy)).toHaveLength(1);
    expect(listUnkept(withTexts({ contact: 'la directrice', mail: 'a@exemple.fr' }), copy)).toEqual([]);
  });

  it('laisse partir une ligne vide, qui ne dit rien', () => {
    const row = { source: '', kind: 'region', euros: '', state: 'asked' };
    expect(listUnkept(withRow('financing', row), copy)).toEqual([]);
    expect(listUnkept(empty, copy)).toEqual([]);
  });

  it('se dit dans les deux langues', () => {
    expect(listUnkept(withRow('partners', { label: '', brings: 'x', gains: '' }), en)[0]).toContain('“x”');
  });

  it('loi : une ligne de partenaire que rien n’arrête est gardée avec ses mots', () => {
    const words = fc.constantFrom('', ' ', 'Port', 'des grues');
    fc.assert(
      fc.property(words, words, words, (label, brings, gains) => {
        const draft = withRow('partners', { label, brings, gains });
        if (listUnkept(draft, copy).length > 0) return;
        const kept = parseDraft(draft, first, []).details?.partners ?? [];
        const isSaid = [label, brings, gains].some((text) => text.trim() !== '');
        expect(kept.length).toBe(isSaid ? 1 : 0);
      }),
    );
  });
});
