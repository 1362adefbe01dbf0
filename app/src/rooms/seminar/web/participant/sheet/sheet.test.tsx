// A sheet photographed with a phone: the right place, once; from another seminar, said.
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { SheetFound } from '../../../contract/paper.js';
import type { Answer } from '../aside/ask.js';
import { type Ask, findSheet, type SheetAnswer } from './find-sheet.js';
import { SheetPage } from './sheet-page.js';

const REFERENCE = '0123abcdfedc9876.forum.report-form.3';
const place = { space: '0123abcd-space', room: 'room' };
const sheet: SheetFound = {
  seminar: { kind: 'local', number: 2, title: 'Nos défis', date: null },
  isHere: true,
  sheet: 'forum/report-form/3',
  activity: 'Forum ouvert',
  title: 'Compte rendu',
  copy: 3,
  photos: [],
};
const found = (more: Partial<SheetFound> = {}): SheetAnswer => ({
  kind: 'found',
  place,
  as: 'seat',
  sheet: { ...sheet, ...more },
});

function show(answer: SheetAnswer) {
  const sent: { readonly about: unknown; readonly size: number }[] = [];
  const rooms: unknown[] = [];
  render(
    <SheetPage
      reference={REFERENCE}
      find={async () => answer}
      onRoom={(at) => rooms.push(at)}
      onCode={() => rooms.push('code')}
      createHand={(about) => ({
        send: async (file) => {
          sent.push({ about, size: file.size });
          return { ok: true, photo: 'p1' };
        },
        address: (photo, size) => `/photo/${photo}/${size}`,
      })}
    />,
  );
  return { sent, rooms };
}

describe('[R085] la photo d’une feuille', () => {
  test('part avec l’activité et la feuille, puis se montre', async () => {
    const { sent, rooms } = show(found());
    expect(await screen.findByText('Forum ouvert · Compte rendu')).toBeTruthy();
    expect(screen.getByText('Exemplaire 3')).toBeTruthy();
    await userEvent.upload(
      screen.getByLabelText('Photographier la feuille'),
      new File(['abc'], 'a.jpg', { type: 'image/jpeg' }),
    );
    expect(await screen.findByText('La photo est enregistrée.')).toBeTruthy();
    expect(sent).toEqual([
      { about: { ...place, as: 'seat', activity: 'forum', sheet: 'forum/report-form/3' }, size: 3 },
    ]);
    expect(screen.getByRole('img', { name: 'Photo de la feuille' }).getAttribute('src')).toBe(
      '/photo/p1/small',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Revenir à la salle' }));
    expect(rooms).toEqual([place]);
  });

  test('déjà prise, se dit et se montre', async () => {
    const photo = {
      id: 'p0',
      activity: 'forum',
      sheet: sheet.sheet,
      author: 'x',
      caption: '',
      credit: null,
      peopleAgreed: false,
      sentAt: '',
      width: 1,
      height: 1,
    };
    show(found({ photos: [photo] }));
    expect(await screen.findByText('Cette feuille a déjà été photographiée')).toBeTruthy();
    expect(screen.getByRole('img').getAttribute('src')).toBe('/photo/p0/small');
    expect(screen.getByLabelText('En envoyer une autre photo')).toBeTruthy();
  });

  test('d’un autre séminaire, se reconnaît et ne s’envoie pas', async () => {
    show(
      found({
        isHere: false,
        sheet: null,
        seminar: { kind: 'local', number: 1, title: 'Emblèmes', date: null },
      }),
    );
    expect(await screen.findByText('Cette feuille vient d’un autre séminaire')).toBeTruthy();
    expect(screen.getByText(/Emblèmes.*séminaire 1/)).toBeTruthy();
    expect(screen.queryByLabelText('Photographier la feuille')).toBeNull();
  });

  test('sans être entré, mène à la porte', async () => {
    const { rooms } = show({ kind: 'outside' });
    await userEvent.click(await screen.findByRole('button', { name: 'Entrer avec le code' }));
    await waitFor(() => expect(rooms).toEqual(['code']));
  });
});

describe('où va une feuille', () => {
  const answer = <T,>(value: T): Answer<T> => ({ kind: 'done', value });
  const shut: Answer<never> = { kind: 'refused', sentence: 'Non.', status: 401 };

  const asking = (answers: Readonly<Record<string, Answer<unknown>>>): Ask =>
    (async (path: string) => answers[path.split('?')[0] ?? ''] ?? shut) as Ask;

  test('se demande à la salle où l’on est', async () => {
    const ask = asking({ [`/api/spaces/${place.space}/rooms/room/sheet`]: answer(sheet) });
    expect(await findSheet(REFERENCE, place, ask)).toEqual(found());
  });

  test('se retrouve pour un organisateur, par les premiers signes des identifiants', async () => {
    const ask = asking({
      '/api/spaces': answer({ spaces: [{ id: 'ffffffff-other' }, { id: place.space }] }),
      [`/api/spaces/${place.space}/seminars`]: answer({ seminars: [{ id: 'fedc9876-seminar' }] }),
      [`/api/spaces/${place.space}/seminars/fedc9876-seminar`]: answer({ roomId: 'room' }),
      [`/api/spaces/${place.space}/rooms/room/sheet`]: answer(sheet),
    });
    expect(await findSheet(REFERENCE, null, ask)).toEqual({ ...found(), as: 'account' });
  });

  test('ne se trouve ni sans place, ni hors de nos feuilles ; un réseau coupé reste un réseau coupé', async () => {
    expect(await findSheet(REFERENCE, null, asking({}))).toEqual({ kind: 'outside' });
    expect(await findSheet('bonjour', place, asking({}))).toEqual({ kind: 'not-ours' });
    const cut = (async () => ({ kind: 'unreachable' })) as Ask;
    expect(await findSheet(REFERENCE, place, cut)).toEqual({ kind: 'unreachable' });
  });
});
