// Introductions on screen: why two sentences meet, each asked apart, links said once, and never who refused.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { showScreen } from '../../../../../test/screen.js';
import type { IntroductionPair } from '../../contract/introductions.js';
import { screens } from '../index.js';

const at = `/espaces/${ids.estuary}/reseau/mises-en-relation`;
const base = `/api/spaces/${ids.estuary}/introductions`;
const id = '00000000-0000-4000-8000-000000000001';

const pair = (more: Partial<IntroductionPair> = {}): IntroductionPair => ({
  place: { seminar: id, activity: 'a', offer: 'o', need: 'n' },
  where: 'Séminaire local 1, Apports et attentes',
  day: '2027-03-11',
  offer: { text: 'Quatre logements', name: 'Ana Four', organisation: 'Le Port', family: 'Ports' },
  need: { text: 'Un logement', name: 'Bob Quai', organisation: null, family: null },
  words: ['logements'],
  tags: ['Logement', 'Mobilité'],
  standing: 'free',
  introduction: null,
  askedOn: null,
  until: null,
  madeOn: null,
  ...more,
});
const asked = pair({ standing: 'asked', introduction: id, askedOn: '2027-03-23', until: '2027-04-22' });

const show = (pairs: readonly IntroductionPair[], more: object = {}) =>
  showScreen({ screens, at, answers: { [`GET ${base}`]: { pairs }, ...more } });

describe('les mises en relation [R113]', () => {
  it('disent les deux phrases, leurs auteurs et les mots partagés, sans note ni rang', async () => {
    const { findFaults } = show([pair()]);
    await screen.findByRole('heading', { level: 1, name: 'Mises en relation' });
    expect(screen.getByText('Quatre logements')).toBeTruthy();
    expect(screen.getByText('Ana Four, Le Port, Ports')).toBeTruthy();
    expect(screen.getByText('Bob Quai')).toBeTruthy();
    expect(screen.getByText(/Mot écrit par les deux\s: «\sLogements?\s»/i)).toBeTruthy();
    expect(screen.getByText(/Thèmes choisis par les deux\s: «\sLogement\s», «\sMobilité\s»/)).toBeTruthy();
    expect(screen.getByText(/À proposer\s: 1\. En attente\s: 0\./)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/refus[ée]|score|%/);
    expect(await findFaults()).toEqual([]);
  });

  it('donnent un lien à chacun, une seule fois, après la demande', async () => {
    const links = [
      { side: 'offer', name: 'Ana Four', path: '/m#aaa' },
      { side: 'need', name: 'Bob Quai', path: '/m#bbb' },
    ];
    const shown = show([asked], { [`POST ${base}/${id}/links`]: { links } });
    await userEvent.click(await screen.findByRole('button', { name: 'Donner d’autres liens' }));
    expect(await screen.findByText(/\/m#aaa$/)).toBeTruthy();
    expect(screen.getByText('Pour Bob Quai', { exact: false })).toBeTruthy();
    expect(shown.sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('envoient la paire choisie, et elle seule', async () => {
    const shown = show([pair()], { [`POST ${base}`]: { introduction: id, links: [] } });
    await userEvent.click(await screen.findByRole('button', { name: 'Proposer à Ana Four et à Bob Quai' }));
    expect(shown.sent.find(({ method }) => method === 'POST')?.body).toEqual(pair().place);
  });

  it('attendent sans dire qui a répondu, s’impriment, et notent un oui rendu sur papier', async () => {
    const shown = show([asked], { [`POST ${base}/${id}/paper`]: { noted: true } });
    expect(await screen.findByText(/Ni un oui seul, ni un non, ni un silence/)).toBeTruthy();
    expect(screen.getByText(/chacun peut répondre jusqu’au 22 avril 2027/)).toBeTruthy();
    const sheets = screen.getByRole('link', { name: 'Imprimer les deux feuilles' });
    expect(sheets.getAttribute('href')).toBe(
      `/api/spaces/${ids.estuary}/introduction-sheets.pdf?introduction=${id}`,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Un oui rendu sur papier' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/Comment joindre cette personne/), '06');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Noter ce oui' }));
    expect(shown.sent.find(({ method }) => method === 'POST')?.body).toEqual({
      side: 'offer',
      contact: '06',
    });
  });

  it('rangent ce qui est fait, clos, ou sans personne à qui demander, et se filtrent par mot', async () => {
    show([
      pair({ standing: 'in-room', madeOn: '2027-03-11', words: ['navette'], tags: [] }),
      pair({ standing: 'lapsed', introduction: id, askedOn: '2027-03-23', until: '2027-04-22', tags: [] }),
      pair({
        standing: 'nobody',
        need: { text: 'Un toit', name: null, organisation: null, family: null },
        words: [],
        tags: [],
      }),
    ]);
    expect(await screen.findByText(/Faite dans la salle, le 11 mars 2027\./)).toBeTruthy();
    expect(screen.getByText('Auteur non rattaché à la liste')).toBeTruthy();
    expect(screen.getByText('Rapprochées par l’équipe pendant le séminaire.')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Retirer la demande/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Donner d’autres liens/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Proposer/ })).toBeNull();
  });

  it('se disent vides sans séminaire clos', async () => {
    show([]);
    expect(await screen.findByText('Aucune rencontre pour l’instant')).toBeTruthy();
  });
});
