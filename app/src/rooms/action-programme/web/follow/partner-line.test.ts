// Lines of partners: names as people type them, addresses where there is one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailAddress } from '../../contract/details.js';
import { parsePartner, parsePartners } from './partner-line.js';

const read = (line: string) => {
  const { label, address } = parsePartner(line);
  return [label, address];
};

describe('une ligne de partenaire', () => {
  it('est un nom seul, ou un nom et une adresse, de quelque façon qu’on les sépare', () => {
    expect(read('  Conseil régional ')).toEqual(['Conseil régional', null]);
    for (const line of [
      'Région <a@b.fr>',
      'Région; A@B.fr',
      'Région, a@b.fr',
      'Région a@b.fr',
      'a@b.fr Région',
    ]) {
      expect(read(line)).toEqual(['Région', 'a@b.fr']);
    }
  });

  it('nomme par son adresse qui n’a pas de nom', () => {
    expect(read('a@b.fr')).toEqual(['a@b.fr', 'a@b.fr']);
  });

  it('dit qu’une adresse est douteuse plutôt que de la perdre', () => {
    expect(parsePartner('Région <a@b>')).toEqual({ label: 'Région', address: null, isDoubtful: true });
    expect(parsePartner('@')).toMatchObject({ isDoubtful: true });
  });

  it('prend une adresse comme le serveur la prendra, et doute de toute autre', () => {
    const alone = fc.stringMatching(/^[\w.é'+-]{1,8}@[\w.é-]{1,12}$/);
    fc.assert(
      fc.property(alone, (mail) => {
        const { address, isDoubtful } = parsePartner(`Région <${mail}>`);
        expect(isDoubtful).toBe(!mailAddress.safeParse(mail).success);
        expect(address).toBe(isDoubtful ? null : mail.toLowerCase());
      }),
    );
    const endless = `${'a'.repeat(250)}@b.fr`;
    expect(parsePartner(`Région <${endless}>`)).toMatchObject({ label: 'Région', isDoubtful: true });
    expect(parsePartner('Région <prénom@b.fr>')).toMatchObject({ address: 'prénom@b.fr', isDoubtful: false });
  });

  it('ne compte pas les lignes vides', () => {
    expect(parsePartners('Région\n\n  \nLycée').map(({ label }) => label)).toEqual(['Région', 'Lycée']);
  });
});
