// The form of a sheet before it is sent: what would be lost stops it, every dependency is there, the history speaks one’s language.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ids, programme } from '../../../../../test/invented-fabrique.js';
import { type Answer, showScreen } from '../../../../../test/screen.js';
import type { ActionSheet } from '../../contract.js';
import { screens } from '../index.js';

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 90_000 });

const root = `/espaces/${ids.estuary}/programme`;
const api = `/api/spaces/${ids.estuary}`;
const own = screens.filter(({ path }) => path.includes('/actions/'));
const [first, ...others] = programme.actions;
if (first === undefined) throw new Error('an invented action');

beforeAll(async () => {
  await Promise.all(own.map(({ load }) => load()));
}, 60_000);

const make = (details: Partial<ActionSheet['details']> = {}): ActionSheet => ({
  ...first,
  stage: 'follow-up',
  details: { ...first.details, ...details },
});
const edit = (action: ActionSheet, more: Readonly<Record<string, Answer>> = {}) =>
  showScreen({
    ...{ screens: own, at: `${root}/actions/${action.id}/modifier` },
    answers: {
      [`GET ${api}/programme`]: { ...programme, actions: [action, ...others] },
      [`GET ${api}/actions/${action.id}`]: action,
      [`PUT ${api}/actions/${action.id}`]: action,
      [`GET ${api}/programme/directory`]: { organisations: [] },
      ...more,
    },
  });
const findPut = (sent: ReturnType<typeof edit>['sent']) => sent.find(({ method }) => method === 'PUT');
const save = async () => userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));

describe('une ligne sans son nom', () => {
  it('arrête l’envoi d’une phrase, garde ce qui est tapé, et part une fois complétée', async () => {
    const shown = edit(make());
    const list = await screen.findByRole('group', { name: 'Partenaires' });
    await userEvent.click(within(list).getByRole('button', { name: 'Ajouter — Partenaires' }));
    const brings = within(list).getByLabelText<HTMLInputElement>('Ce qu’il apporte');
    fireEvent.change(brings, { target: { value: 'des machines' } });
    await save();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('ceci serait perdu');
    expect(alert.textContent).toContain(
      'Partenaires\u202f: à la ligne «\u00a0des machines\u00a0», il manque «\u00a0Qui\u00a0»',
    );
    expect(findPut(shown.sent)).toBeUndefined();
    expect(brings.value).toBe('des machines');
    expect(await shown.findFaults()).toEqual([]);
    fireEvent.change(within(list).getByLabelText('Qui'), { target: { value: 'Le Port' } });
    await save();
    await waitFor(() => expect(findPut(shown.sent)).toBeDefined());
    expect(findPut(shown.sent)?.body).toMatchObject({
      details: { partners: [{ label: 'Le Port', brings: 'des machines' }] },
    });
  });
});

describe('les actions attendues', () => {
  it('sont toutes là, se retirent et s’ajoutent une à une', async () => {
    const [one, two] = others;
    if (one === undefined || two === undefined) throw new Error('three invented actions');
    const shown = edit(make({ dependsOn: [one.id] }));
    const list = await screen.findByRole('group', { name: 'Attend d’abord' });
    expect(within(list).getByText(one.title)).toBeTruthy();
    await userEvent.click(within(list).getByRole('button', { name: /Ajouter une action à attendre/ }));
    await userEvent.click(await screen.findByRole('option', { name: two.title }));
    expect(within(list).getByRole('button', { name: `Retirer ${two.title}` })).toBeTruthy();
    await userEvent.click(within(list).getByRole('button', { name: `Retirer ${one.title}` }));
    await save();
    await waitFor(() => expect(findPut(shown.sent)).toBeDefined());
    expect(findPut(shown.sent)?.body).toMatchObject({ details: { dependsOn: [two.id] } });
  });
});

describe('l’histoire d’une action', () => {
  it('est demandée dans la langue de l’écran', async () => {
    const action = make();
    const shown = showScreen({
      ...{ screens: own, at: `${root}/actions/${action.id}` },
      answers: {
        [`GET ${api}/programme`]: programme,
        [`GET ${api}/actions/${action.id}`]: action,
        [`GET ${api}/actions/${action.id}/history`]: { events: [] },
      },
    });
    await screen.findByText('Le journal commence au premier changement.');
    const asked = shown.sent.find(({ path }) => path.endsWith('/history'));
    expect(asked?.query.get('language')).toBe('fr');
  });
});
