// Offers and needs in the hand: two sentences, a yes that stays private, a contact once both agreed.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { reciprocity } from '@trame/core/methods/reciprocity';
import { describe, expect, test } from 'vitest';
import { createPerson, showPhone } from '../../../../workshop/web/testing/screen-lab.js';
import { ReciprocityPhone } from './reciprocity-phone.js';

const DRAFT = { team: null, about: null, tags: [], channel: 'phone', onBehalfOf: null, sources: [] } as const;

function show() {
  return showPhone({
    method: reciprocity,
    people: [createPerson('moi'), createPerson('Karim')],
    show: (props) => <ReciprocityPhone {...props} />,
  });
}

/** `moi` offers what Karim needs. */
function showPair() {
  const lab = show();
  const offer = lab.order(
    { type: 'write-slip', kind: 'offer', text: 'Nos élèves', ...DRAFT },
    'moi',
    'participant',
  );
  const need = lab.order(
    { type: 'write-slip', kind: 'need', text: 'Des élèves', ...DRAFT },
    'Karim',
    'participant',
  );
  lab.order({ type: 'start-stage', stage: 'introductions' });
  const answer = { type: 'answer-introduction', offer, need, side: 'need', agrees: true } as const;
  return {
    ...lab,
    answerKarim: (contact: string | null) => lab.order({ ...answer, contact }, 'Karim', 'participant'),
  };
}

const sayYes = () => userEvent.click(screen.getByRole('button', { name: 'Oui, me présenter à Karim' }));

test('an offer is said with a word or two of the list [R113]', async () => {
  const lab = show();
  const [words] = screen.getAllByText(/Un mot ou deux/);
  await userEvent.click(words as HTMLElement);
  await userEvent.click(screen.getAllByRole('button', { name: 'Formation' })[0] as HTMLElement);
  await userEvent.type(screen.getByRole('textbox', { name: 'Ce que j’apporte' }), 'Nos machines');
  await userEvent.click(screen.getByRole('button', { name: 'Dire ce que j’apporte' }));
  await waitFor(() => expect(lab.getState().slips[0]).toMatchObject({ kind: 'offer', tags: ['training'] }));
  expect(await lab.findFaults()).toEqual([]);
});

describe('a possible meeting', () => {
  test('shows the other’s words and what is shared, as written', async () => {
    const lab = showPair();
    expect(screen.getByText('Karim attend')).toBeTruthy();
    expect(screen.getByText('En commun : élèves')).toBeTruthy();
    expect(await lab.findFaults()).toEqual([]);
  });

  test('is answered in private, and the answer is remembered after a reload', async () => {
    const lab = showPair();
    await userEvent.type(screen.getByRole('textbox', { name: 'Où vous joindre (facultatif)' }), '06 12');
    await sayYes();
    await waitFor(() => expect(screen.getByText(/Vous avez dit oui/)).toBeTruthy());
    expect(lab.getState().answers).toMatchObject([{ side: 'offer', agrees: true, contact: '06 12' }]);
    lab.reload();
    expect(screen.getByText(/Vous avez dit oui/)).toBeTruthy();
  });

  test('can be declined, and one may change one’s mind', async () => {
    const lab = showPair();
    await userEvent.click(screen.getByRole('button', { name: 'Non merci pour Karim' }));
    await waitFor(() => expect(screen.getByText(/Vous avez dit non/)).toBeTruthy());
    await userEvent.click(screen.getByRole('button', { name: 'Changer d’avis' }));
    await sayYes();
    await waitFor(() => expect(lab.getState().answers.at(-1)?.agrees).toBe(true));
  });

  test('says nothing of the other’s yes before one’s own', () => {
    const lab = showPair();
    const before = document.body.textContent;
    lab.answerKarim('karim@club.example');
    expect(document.body.textContent).toBe(before);
  });

  test('shows the other’s contact on demand once both agreed', async () => {
    const lab = showPair();
    lab.answerKarim('karim@club.example');
    await sayYes();
    await userEvent.click(await screen.findByRole('button', { name: 'Voir comment le joindre' }));
    await waitFor(() =>
      expect(lab.getState().shown).toMatchObject([{ to: 'moi', contact: 'karim@club.example' }]),
    );
  });
});
