// What is asked of the plan: two people to part, two to seat together; kept in the tab, told kept or not, refused by name.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { worldCafe } from '@trame/core/methods/world-cafe';
import { describe, expect, test } from 'vitest';
import { createPerson, showOrganiser } from '../../../../workshop/web/testing/screen-lab.js';
import { CafeFacilitator } from './cafe-facilitator.js';

const THEMES = ['Apprendre', 'Venir', 'Produire'].map((title) => ({
  id: title.toLowerCase(),
  title,
  questions: ['Quoi ?'],
}));
const NAMES = ['Ana', 'Bob', 'Cas', 'Dan', 'Eva', 'Fay', 'Gus', 'Hal', 'Ida', 'Jil', 'Kim', 'Lou'];
const HOSTS = THEMES.map(({ id }, rank) => ({ theme: id, host: { id: NAMES[rank] ?? '' } }));

async function openPlan() {
  const lab = showOrganiser({
    method: worldCafe,
    settings: { themes: THEMES, hosts: HOSTS },
    people: NAMES.map((name) => createPerson(name)),
    show: (props) => <CafeFacilitator {...props} />,
  });
  await userEvent.click(screen.getByRole('tab', { name: 'Plan de tables' }));
  return lab;
}

async function choose(label: RegExp, name: string) {
  await userEvent.click(screen.getByRole('button', { name: label }));
  await userEvent.click(screen.getByRole('option', { name }));
}

async function wish(one: string, other: string, kind: 'Les séparer' | 'Les réunir') {
  await choose(/Une personne/, one);
  await choose(/Et une autre/, other);
  await userEvent.click(screen.getByRole('radio', { name: kind }));
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter ce vœu' }));
}

const openWishes = () => userEvent.click(screen.getByText(/^Qui séparer, qui réunir/));
const makePlan = () => userEvent.click(screen.getByRole('button', { name: /Placer les gens|Chercher un/ }));

describe('qui séparer, qui réunir [R073]', () => {
  test('le plan en blocs les tient, le dit, et la salle n’en sait rien', async () => {
    const lab = await openPlan();
    await openWishes();
    await wish('Dan', 'Gus', 'Les séparer');
    await wish('Eva', 'Fay', 'Les réunir');
    expect(screen.getByText('Qui séparer, qui réunir (2)')).toBeTruthy();
    expect(await lab.findFaults()).toEqual([]);
    await makePlan();
    expect(await screen.findByText('Vos 2 vœux sont tenus.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Poser ce plan' }));
    const plan = lab.getState().plan;
    const seat = (name: string, row: readonly number[]) =>
      row[plan?.people.findIndex((one) => 'id' in one && one.id === name) ?? -1];
    for (const row of plan?.rounds ?? []) {
      expect(seat('Dan', row)).not.toBe(seat('Gus', row));
      expect(seat('Eva', row)).toBe(seat('Fay', row));
    }
    expect(JSON.stringify(lab.getSent())).not.toMatch(/apart|together|wish/);
  });

  test('le plan mélangé aussi', async () => {
    await openPlan();
    await openWishes();
    await wish('Dan', 'Gus', 'Les séparer');
    await userEvent.click(screen.getByRole('radio', { name: /On se mélange/ }));
    await makePlan();
    expect(await screen.findByText('Votre vœu est tenu.')).toBeTruthy();
  });

  test('deux vœux contraires sont refusés par leurs noms, et l’un se retire', async () => {
    await openPlan();
    await openWishes();
    await wish('Dan', 'Gus', 'Les séparer');
    await wish('Gus', 'Dan', 'Les réunir');
    await makePlan();
    expect(
      await screen.findByText(/^Aucun plan ne peut tenir.: Dan et Gus séparément.; Gus et Dan ensemble\./),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Retirer.: Gus et Dan ensemble/ }));
    await makePlan();
    expect(await screen.findByText('Votre vœu est tenu.')).toBeTruthy();
  });

  test('une seule personne, ou deux fois le même vœu, se dit sans rien perdre', async () => {
    await openPlan();
    await openWishes();
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter ce vœu' }));
    expect(screen.getByText('Choisissez deux personnes différentes.')).toBeTruthy();
    await wish('Dan', 'Gus', 'Les séparer');
    await wish('Gus', 'Dan', 'Les séparer');
    expect(screen.getByText('Ce vœu est déjà dans la liste.')).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Vœux' })).getAllByRole('listitem')).toHaveLength(1);
  });

  test('un plan qui ne le tient pas le dit ; le vœu survit à un rechargement de l’onglet', async () => {
    const lab = await openPlan();
    await makePlan();
    await userEvent.click(await screen.findByRole('button', { name: 'Poser ce plan' }));
    const plan = lab.getState().plan;
    const first = plan?.rounds[0] ?? [];
    const [one, other] = first.flatMap((table, rank) => (table === 0 && rank > 2 ? [NAMES[rank] ?? ''] : []));
    await openWishes();
    await wish(one ?? '', other ?? '', 'Les séparer');
    const told = new RegExp(`^Ce plan ne tient pas.: ${one} et ${other} séparément\\.`);
    expect(screen.getByText(told)).toBeTruthy();
    await userEvent.click(screen.getByRole('tab', { name: /Notes/ }));
    await userEvent.click(screen.getByRole('tab', { name: 'Plan de tables' }));
    expect(screen.getByText('Qui séparer, qui réunir (1)')).toBeTruthy();
  });
});
