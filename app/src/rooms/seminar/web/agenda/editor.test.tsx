// S10, the agenda editor: lines written, moved, copied and taken back; the time told; nothing lost, nothing overwritten.
import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../../test/screen.js';
import { createAgendaScreens } from './index.js';
import { API, AT, answer, createSheet, HOME, LIST_API, source } from './testing/lab.js';

const screens = createAgendaScreens(source);
const quote = (text: string) => text.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»');

async function open(answers: Record<string, Answer> = answer()) {
  const shown = showScreen({ screens, at: AT, answers });
  await screen.findByRole('complementary', { name: 'Le temps' });
  const user = userEvent.setup({ delay: null });
  const press = (name: string) => user.click(screen.getByRole('button', { name: quote(name) }));
  const choose = async (of: string, entry: string) => {
    await press(`Autres gestes pour « ${of} »`);
    await user.click(await screen.findByRole('menuitem', { name: entry }));
  };
  const type = async (field: HTMLElement, text: string) => {
    await user.clear(field);
    await user.type(field, text);
  };
  const sent = () => shown.sent.filter(({ method }) => method === 'PUT').at(-1)?.body;
  return { ...shown, user, press, choose, type, sent, answers };
}

/** The agenda as it reads: hour and title of every line. */
function listLines(): readonly string[] {
  return within(screen.getByRole('list', { name: 'Moments du séminaire' }))
    .getAllByRole('textbox', { name: /^Intitulé/ })
    .map((field) => {
      const row = field.closest('li');
      return `${/\d\d:\d\d/.exec(row?.textContent ?? '')?.[0]} ${(field as HTMLInputElement).value}`;
    });
}

const minutesOf = (title: string) =>
  screen.getByRole('textbox', { name: quote(`Durée de « ${title} », en minutes`) });
const margin = () => within(screen.getByRole('complementary', { name: 'Le temps' }));

afterEach(() => localStorage.clear());

describe('le conducteur à l’écran (S10)', () => {
  it('donne l’heure de chaque moment et se lit sans faute [R049] [R148]', async () => {
    const { findFaults } = await open();
    expect(listLines()).toEqual(['13:30 Accueil', '13:45 Discussion', '15:15 Pause']);
    expect(margin().getByText('15:35')).toBeTruthy();
    expect(await findFaults()).toEqual([]);
  });

  it('recalcule les heures pendant que l’on tape [R049]', async () => {
    const { type } = await open();
    await type(minutesOf('Accueil'), '25');
    expect(listLines()).toEqual(['13:30 Accueil', '13:55 Discussion', '15:25 Pause']);
    await type(screen.getByRole('textbox', { name: 'Début' }), '9h');
    expect(screen.getByText('Écrivez une heure comme 13:30.')).toBeTruthy();
    await type(screen.getByRole('textbox', { name: 'Début' }), '9h00');
    expect(listLines()[0]).toBe('09:00 Accueil');
  });

  it('dit de combien c’est trop long, la veille plutôt que le jour même [R049]', async () => {
    const { type } = await open();
    expect(margin().getByText(/^1\sh\s25 libres$/)).toBeTruthy();
    await type(screen.getByRole('textbox', { name: 'À finir avant' }), '15:15');
    expect(margin().getByText(/^20\sminutes de trop$/)).toBeTruthy();
    await type(screen.getByRole('textbox', { name: 'À finir avant' }), '15:35');
    expect(margin().getByText('Juste à l’heure')).toBeTruthy();
  });

  it('ne se modifie plus une fois la salle ouverte', async () => {
    const sheet = createSheet({ roomId: ids.axis, status: 'open' });
    showScreen({ screens, at: AT, answers: answer(sheet) });
    expect(await screen.findByText(/se règle maintenant depuis la console/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('row', { name: /Accueil/ })).toBeTruthy();
  });

  it('une fois le séminaire clos, dit qu’il est clos et se lit encore', async () => {
    showScreen({ screens, at: AT, answers: answer(createSheet({ roomId: ids.axis, status: 'closed' })) });
    expect(await screen.findByText(/Le séminaire est clos/)).toBeTruthy();
    expect(screen.queryByText(/depuis la console/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Exporter (.json)' })).toBeTruthy();
  });
});

describe('les gestes sur les lignes', () => {
  it('monte et descend au clavier, le dit, et garde le clavier sur la ligne [R148]', async () => {
    const { user } = await open();
    screen.getByRole('button', { name: quote('Descendre « Accueil »') }).focus();
    await user.keyboard('{Enter}');
    expect(listLines()).toEqual(['13:30 Discussion', '15:00 Accueil', '15:15 Pause']);
    expect(screen.getByText(/« Accueil » est en position 2 sur 3, à 15:00\./u)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: quote('Descendre « Accueil »') }));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: quote('Monter « Accueil »') }));
  });

  it('déplace à la souris, par la poignée', async () => {
    await open();
    const list = screen.getByRole('list', { name: 'Moments du séminaire' });
    const lines = within(list).getAllByRole('listitem');
    const kept = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, text: string) => kept.set(type, text),
      getData: (type: string) => kept.get(type) ?? '',
      get types() {
        return [...kept.keys()];
      },
    };
    const hover = (kind: 'dragOver' | 'drop', on: Element | undefined, carried: object, clientY: number) => {
      const event = createEvent[kind](on as Element, { dataTransfer: carried });
      Object.defineProperty(event, 'clientY', { value: clientY });
      fireEvent(on as Element, event);
    };
    fireEvent.dragStart(lines[0]?.querySelector('[draggable]') as Element, { dataTransfer });
    hover('dragOver', lines[1], dataTransfer, 10);
    expect(lines[1]?.dataset.drop).toBe('after');
    hover('drop', lines[1], dataTransfer, 10);
    expect(listLines()).toEqual(['13:30 Discussion', '15:00 Accueil', '15:15 Pause']);
    // A file from the desk is not a line.
    const file = { types: ['Files'], getData: () => '' };
    hover('drop', lines[0], file, 10);
    expect(listLines()).toHaveLength(3);
  });

  it('ajoute, duplique, retire, annule et refait', async () => {
    const { press, choose } = await open();
    await press('+ Pause');
    expect(document.activeElement).toHaveProperty('value', 'Pause');
    expect(listLines()).toHaveLength(4);
    await choose('Discussion', 'Dupliquer');
    expect(listLines().map((line) => line.slice(6))).toEqual([
      'Accueil',
      'Discussion',
      'Discussion',
      'Pause',
      'Pause',
    ]);
    await choose('Accueil', 'Retirer');
    expect(listLines()).toHaveLength(4);
    await press('Annuler le dernier geste');
    await press('Annuler le dernier geste');
    await press('Annuler le dernier geste');
    expect(listLines().map((line) => line.slice(6))).toEqual(['Accueil', 'Discussion', 'Pause']);
    await press('Refaire');
    expect(listLines()).toHaveLength(4);
  });

  it('compte une frappe entière pour un seul geste', async () => {
    const { press, type } = await open();
    await type(screen.getByRole('textbox', { name: 'Intitulé du moment 1' }), 'Ouverture du binôme');
    await press('Annuler le dernier geste');
    expect(listLines()[0]).toBe('13:30 Accueil');
  });

  it('règle qui tient le moment, ce qu’il faut sur les tables et la méthode, par sa propre face [R083]', async () => {
    const { user, press, type, sent, answers } = await open();
    await press('Régler « Discussion »');
    await type(screen.getByRole('textbox', { name: 'Tenu par' }), 'Hôtes de table');
    await user.click(screen.getByRole('button', { name: /Nature du moment/ }));
    await user.click(await screen.findByRole('option', { name: 'Activité' }));
    await user.type(screen.getByRole('textbox', { name: 'Thème' }), 'Le port');
    expect(margin().getByText(/il manque 1\sh\s40/)).toBeTruthy();
    await press('Donner 3 h 10 à ce moment'.replaceAll(' h ', '\u00a0h\u00a0'));
    expect(minutesOf('Discussion')).toHaveProperty('value', '190');
    await press('Un seul créneau');
    expect(minutesOf('Discussion')).toHaveProperty('value', '135');
    answers[`PUT ${API}`] = createSheet({ version: 4 });
    await press('Enregistrer');
    await waitFor(() => expect(sent()).toBeTruthy());
    expect(sent()).toMatchObject({
      agenda: [
        {},
        {
          role: 'Hôtes de table',
          minutes: 135,
          kind: 'method',
          method: 'open-space',
          methodSettings: { theme: 'Le port', slots: [{ minutes: 60 }] },
        },
        {},
      ],
    });
  });

  it('donne à la méthode ce que les séminaires précédents ont laissé, et les personnes attendues [R056]', async () => {
    const source = { seminar: ids.campus, activity: 'forum', item: 'i1' };
    const item = { id: 'c1', kind: 'challenge', text: 'Le car du soir', group: null, source };
    const seminar = { id: ids.campus, kind: 'local', number: 1, title: 'Le forum', date: null };
    const activity = { id: 'forum', title: 'Forum', method: 'open-space' };
    const answers = answer();
    answers[`GET ${API}/carry`] = {
      groups: [{ seminar, activity, items: [item, { ...item, id: 'c2', kind: 'rumeur' }] }],
      meetings: [],
      known: [],
    };
    const person = { organisationName: null, family: null, presence: 'invited', memberId: null };
    answers[`GET ${API}/attendees`] = { attendees: [{ ...person, id: ids.axis, displayName: 'Ana' }] };
    const { user, press } = await open(answers);
    await press('Régler « Discussion »');
    await user.click(screen.getByRole('button', { name: /Nature du moment/ }));
    await user.click(await screen.findByRole('option', { name: 'Activité' }));
    expect(await screen.findByText('1 reprises, 1 personnes')).toBeTruthy();
  });

  it('mène du signalement à la ligne, et n’enregistre pas une ligne fautive', async () => {
    const { user, type, press, sent } = await open();
    await type(minutesOf('Accueil'), 'dix');
    await press('Enregistrer');
    expect(sent()).toBeUndefined();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Intitulé du moment 1' }));
    expect(screen.getByText('Un nombre de minutes, de 0 à 600.')).toBeTruthy();
    await user.click(margin().getByRole('button', { name: 'Accueil' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Intitulé du moment 1' }));
  });
});

describe('rien ne se perd', () => {
  it('retrouve le brouillon après un rechargement, et sait y renoncer', async () => {
    const first = await open();
    await first.type(screen.getByRole('textbox', { name: 'Intitulé du moment 1' }), 'Ouverture');
    document.body.replaceChildren();
    const { press } = await open();
    expect(listLines()[0]).toBe('13:30 Ouverture');
    await press('Revenir à ce qui est enregistré');
    expect(listLines()[0]).toBe('13:30 Accueil');
    expect(localStorage).toHaveLength(0);
  });

  it('enregistre, oublie le brouillon, et suit ensuite le serveur', async () => {
    const { type, press, sent, answers } = await open();
    await type(screen.getByRole('textbox', { name: 'Intitulé du moment 1' }), 'Ouverture');
    const [head, ...rest] = createSheet().agenda;
    answers[`PUT ${API}`] = createSheet({
      version: 4,
      agenda: [{ ...head, title: 'Ouverture' } as never, ...rest],
    });
    answers[`GET ${API}`] = answers[`PUT ${API}`] as object;
    await press('Enregistrer');
    expect(await screen.findByText('Tout est enregistré.')).toBeTruthy();
    expect(sent()).toMatchObject({ version: 3, startsAt: '13:30', endsBy: '17:00', place: { capacity: 60 } });
    expect(listLines()[0]).toBe('13:30 Ouverture');
    expect(localStorage).toHaveLength(0);
  });

  it('montre les deux versions quand quelqu’un d’autre a enregistré, et n’écrase rien sans choix', async () => {
    const { type, press, sent, answers } = await open();
    await type(screen.getByRole('textbox', { name: 'Intitulé du moment 1' }), 'Ouverture');
    const [head, ...rest] = createSheet().agenda;
    answers[`PUT ${API}`] = createProblem(409, 'Quelqu’un a modifié cette fiche.');
    answers[`GET ${API}`] = createSheet({
      version: 4,
      agenda: [{ ...head, title: 'Café' } as never, ...rest],
    });
    await press('Enregistrer');
    const mine = await screen.findByRole('region', { name: 'La vôtre, non enregistrée' });
    expect(mine.textContent).toContain('Ouverture — différent');
    expect(screen.getByRole('region', { name: 'Celle qui est enregistrée' }).textContent).toContain('Café');
    expect(screen.getByRole('button', { name: 'Enregistrer' })).toHaveProperty('disabled', true);
    await press('Garder la mienne');
    answers[`PUT ${API}`] = createSheet({ version: 5 });
    await press('Enregistrer');
    await waitFor(() =>
      expect(sent()).toMatchObject({ version: 4, agenda: [{ title: 'Ouverture' }, {}, {}] }),
    );
  });

  it('prend l’autre version, et le geste se reprend', async () => {
    localStorage.setItem(
      `trame.draft.${ids.seminar}.agenda.agenda`,
      JSON.stringify({ version: 2, startsAt: '10:00', endsBy: '', steps: [] }),
    );
    const { press } = await open();
    await press('Prendre l’autre');
    expect(listLines()[0]).toBe('13:30 Accueil');
    await press('Annuler le dernier geste');
    expect(screen.getByText('Le conducteur est vide')).toBeTruthy();
  });
});

describe('partir de ce qui existe', () => {
  it('propose le modèle de ce séminaire en premier, et le pose en un geste [R041] [R083]', async () => {
    const { press } = await open(answer(createSheet({ agenda: [], startsAt: null, endsBy: null })));
    await press('Partir de…');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getAllByRole('listitem')[0]?.textContent).toContain('proposé pour ce séminaire');
    await userEvent.click(dialog.getByRole('button', { name: /MOTIVE/ }));
    expect(listLines()).toHaveLength(9);
    expect(listLines()[3]).toBe('14:20 L’emblème de notre territoire industriel');
    expect(margin().getByText('Juste à l’heure')).toBeTruthy();
  });

  it('reprend le conducteur d’un autre séminaire du même espace', async () => {
    const other = createSheet({ id: ids.campus, number: 2, title: 'Le forum', status: 'closed' });
    const { title: _, agenda, ...card } = other;
    const answers = answer();
    answers[`GET ${LIST_API}`] = {
      seminars: [
        createSheet(),
        other,
        { ...card, title: 'Ailleurs', territoryId: null, kind: 'intersite', id: ids.axis },
      ],
    };
    answers[`GET ${LIST_API}/${ids.campus}`] = { ...other, agenda: agenda.slice(0, 2) };
    const { user, press } = await open(answers);
    await press('Partir de…');
    await user.click(await screen.findByRole('button', { name: /Séminaire$/ }));
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Séminaire local 2 — Le forum',
    ]);
    await user.click(screen.getByRole('option'));
    await press('Prendre son conducteur');
    await waitFor(() => expect(listLines()).toHaveLength(2));
  });

  it.each([
    ['{', /n’est pas lisible/],
    ['{"trame":"autre","version":1}', /n’est pas un conducteur exporté/],
    ['{"trame":"agenda","version":9,"title":"S","agenda":[]}', /version plus récente de Trame \(format 9\)/],
    ['{"trame":"agenda","version":1,"title":"S","agenda":[]}', /ne contient pas un conducteur complet/],
  ])('refuse un fichier étranger en disant pourquoi : %s [R084]', async (text, sentence) => {
    const { user, press } = await open();
    await press('Partir de…');
    await user.upload(
      await screen.findByLabelText('Choisir un fichier'),
      new File([text], 'a.json', { type: 'application/json' }),
    );
    expect((await screen.findByText(sentence)).closest('[role="alert"]')).toBeTruthy();
  });

  it('reprend un fichier exporté [R084]', async () => {
    const { user, press } = await open();
    const agenda = createSheet().agenda.slice(1);
    const text = JSON.stringify({ trame: 'agenda', version: 1, title: 'D’ailleurs', agenda });
    await press('Partir de…');
    await user.upload(
      await screen.findByLabelText('Choisir un fichier'),
      new File([text], 'a.json', { type: 'application/json' }),
    );
    await waitFor(() => expect(listLines()).toEqual(['13:30 Discussion', '15:00 Pause']));
  });

  it('mène à la bibliothèque pour ajouter une activité', async () => {
    await open();
    const link = screen.getByRole('link', { name: 'Ajouter une activité' });
    expect(link.getAttribute('href')).toBe(`${HOME}/methodes`);
  });
});
