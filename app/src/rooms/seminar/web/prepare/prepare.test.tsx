// The calendar of seminars, one seminar's sheet and its edition, read by role and label.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { type Answer, createProblem, showScreen } from '../../../../../test/screen.js';
import type { SeminarCard, SeminarSheet } from '../../contract.js';
import { createDraft, parseDraft } from './edit-draft.js';
import { screens } from './index.js';

const calendarAt = `/espaces/${ids.estuary}/seminaires`;
const at = `${calendarAt}/${ids.seminar}`;
const api = `/api/spaces/${ids.estuary}/seminars`;
const one = `${api}/${ids.seminar}`;
const visitor = { displayName: 'X', spaces: [] };

const card: SeminarCard = {
  id: ids.seminar,
  territoryId: ids.estuary,
  kind: 'local',
  number: 2,
  phase: 'scan',
  title: 'Forum ouvert',
  date: '2027-03-09',
  startsAt: '13:30',
  place: { name: 'La Halle', host: null, capacity: 60, access: null },
  status: 'ready',
  note: null,
};

const step = { methodSettings: null, method: null, role: null, materials: [] };
const agenda: SeminarSheet['agenda'] = [
  { ...step, id: 's1', title: 'Accueil', minutes: 15, kind: 'plenary', role: 'Marc V.' },
  { ...step, id: 's2', title: 'Forum', minutes: 90, kind: 'method', method: 'forum', materials: ['Feutres'] },
  { ...step, id: 's3', title: 'Pause', minutes: 20, kind: 'break' },
];

const sheet: SeminarSheet = {
  ...card,
  version: 3,
  agenda,
  endsAt: '15:35',
  endsBy: null,
  roomId: null,
  openedAt: null,
  closedAt: null,
  harvestShared: false,
  attendance: { invited: 0, present: 0 },
  methods: ['forum'],
};

const opened = { roomId: ids.axis, openedAt: '2027-03-09T12:30:00.000Z', status: 'open' as const };

function answerSheet(changes: Partial<SeminarSheet> = {}): Record<string, Answer> {
  return { [`GET ${one}`]: { ...sheet, ...changes }, [`GET ${one}/attendees`]: { attendees: [] } };
}

function showCalendar(seminars: readonly SeminarCard[]) {
  return showScreen({ screens, at: calendarAt, answers: { [`GET ${api}`]: { seminars } } });
}

function getFact(label: string): string | null | undefined {
  return screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent;
}

async function findRow(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('row', { name });
}

afterEach(() => localStorage.clear());

describe('le calendrier des séminaires', () => {
  const intersite: SeminarCard = {
    ...card,
    id: ids.campus,
    territoryId: null,
    kind: 'intersite',
    number: 1,
    phase: null,
    title: 'Rencontre',
    date: null,
    place: { ...card.place, name: null },
    status: 'planned',
  };

  it('nomme chaque séminaire, son lieu et son état [R041] [R148]', async () => {
    const shown = showCalendar([card, intersite]);
    const local = within(await findRow(/Séminaire local 2 — Forum ouvert/));
    expect(local.getByRole('link').getAttribute('href')).toBe(at);
    expect(local.getByText('9 mars 2027')).toBeTruthy();
    expect(local.getByText('La Halle')).toBeTruthy();
    expect(local.getByText('prêt à ouvrir')).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('dit « date à fixer », « lieu à choisir », et mène l’inter-sites à la Fabrique', async () => {
    showCalendar([card, intersite]);
    const row = within(await findRow(/Inter-sites 1 — Rencontre/));
    expect(row.getByText('date à fixer')).toBeTruthy();
    expect(row.getByText('lieu à choisir')).toBeTruthy();
    expect(row.getByText('prévu')).toBeTruthy();
    expect(row.getByRole('link').getAttribute('href')).toBe(
      `/espaces/${ids.fabrique}/seminaires/${ids.campus}`,
    );
  });

  it.each([
    ['planned', 'prévu'],
    ['ready', 'prêt à ouvrir'],
    ['open', 'ouvert'],
    ['closed', 'clos'],
  ] as const)('dit l’état %s « %s »', async (status, words) => {
    showCalendar([{ ...card, status }]);
    expect(within(await findRow(/Forum ouvert/)).getByText(words)).toBeTruthy();
  });

  it('dit qu’un calendrier est vide', async () => {
    showCalendar([]);
    expect(await screen.findByText('Aucun séminaire au calendrier')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('parle anglais à qui le demande', async () => {
    localStorage.setItem('trame-locale', 'en');
    showCalendar([intersite]);
    const row = within(await findRow(/Inter-site 1 — Rencontre/));
    expect(row.getByText('date to be set')).toBeTruthy();
    expect(row.getByText('planned')).toBeTruthy();
  });
});

describe('la fiche d’un séminaire (S09)', () => {
  it('dit quand et où, et « à préciser » ce qu’on ignore [R148]', async () => {
    const shown = showScreen({ screens, at, answers: answerSheet({ note: 'Salle à confirmer.' }) });
    await screen.findByRole('heading', { level: 1, name: 'Forum ouvert' });
    expect(getFact('Date')).toBe('9 mars 2027');
    expect(getFact('Début')).toBe('13:30');
    expect(getFact('Fin prévue')).toBe('15:35');
    expect(getFact('Lieu')).toBe('La Halle');
    expect(getFact('Places')).toBe('60');
    expect(getFact('Accueilli par')).toBe('à préciser');
    expect(getFact('Accès')).toBe('à préciser');
    expect(screen.getByText('Salle à confirmer.')).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('calcule l’heure de chaque moment, la durée totale et la fin [R049]', async () => {
    showScreen({ screens, at, answers: answerSheet() });
    expect(within(await findRow(/Accueil/)).getByText('13:30')).toBeTruthy();
    const forum = within(await findRow(/Forum/));
    expect(forum.getByText('13:45')).toBeTruthy();
    expect(forum.getByText('atelier')).toBeTruthy();
    expect(forum.getByText('Feutres')).toBeTruthy();
    expect(within(await findRow(/Pause/)).getByText('15:15')).toBeTruthy();
    expect(screen.getByText(/^Durée totale : 2\sh\s05\. Fin à 15:35\.$/)).toBeTruthy();
  });

  it('donne la durée sans inventer d’heure quand le début manque', async () => {
    showScreen({ screens, at, answers: answerSheet({ startsAt: null, endsAt: null, date: null }) });
    expect(await screen.findByText(/^Durée totale : 2\sh\s05\.$/)).toBeTruthy();
    expect(within(await findRow(/Accueil/)).getByText('—')).toBeTruthy();
    expect(getFact('Date')).toBe('date à fixer');
    expect(getFact('Début')).toBe('à préciser');
  });

  it('n’ouvre pas un séminaire sans conducteur, et dit pourquoi', async () => {
    showScreen({ screens, at, answers: answerSheet({ agenda: [], status: 'planned' }) });
    expect(await screen.findByText('Le conducteur est vide')).toBeTruthy();
    const button = screen.getByRole('button', { name: 'Ouvrir le séminaire' });
    expect(button).toHaveProperty('disabled', true);
  });

  it('ouvre la salle et mène à la console', async () => {
    const join = { code: 'ABCDEF', typeAt: 'trame.test', url: null, qr: null };
    const reply = { seminar: { ...sheet, ...opened }, roomId: ids.axis, join };
    const answers = { ...answerSheet(), [`POST ${one}/open`]: reply };
    const shown = showScreen({ screens, at, answers });
    await userEvent.click(await screen.findByRole('button', { name: 'Ouvrir le séminaire' }));
    await waitFor(() => expect(shown.history.location.pathname).toBe(`${at}/console`));
  });

  it('reste sur la fiche et dit pourquoi quand l’ouverture est refusée', async () => {
    const answers = { ...answerSheet(), [`POST ${one}/open`]: createProblem(409, 'Pas encore.') };
    const shown = showScreen({ screens, at, answers });
    await userEvent.click(await screen.findByRole('button', { name: 'Ouvrir le séminaire' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Pas encore.');
    expect(shown.history.location.pathname).toBe(at);
  });

  it('mène à la console d’un séminaire ouvert, qui ne se modifie plus', async () => {
    showScreen({ screens, at, answers: answerSheet(opened) });
    const link = await screen.findByRole('link', { name: 'Aller à la console' });
    expect(link.getAttribute('href')).toBe(`${at}/console`);
    expect(screen.queryByRole('button', { name: 'Ouvrir le séminaire' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Modifier date et lieu' })).toBeNull();
  });

  it('dit qu’un séminaire est clos, et n’y ajoute plus personne', async () => {
    showScreen({ screens, at, answers: answerSheet({ ...opened, status: 'closed' }) });
    expect(await screen.findByText(/^Ce séminaire est clos\./)).toBeTruthy();
    expect(await screen.findByText('La liste est vide')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Aller à la console' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Ajouter une personne' })).toBeNull();
  });

  it('montre la fiche sans porte ni présences à qui n’anime pas', async () => {
    showScreen({ screens, at, answers: answerSheet(), session: visitor });
    await screen.findByRole('heading', { level: 1, name: 'Forum ouvert' });
    expect(screen.queryByRole('button', { name: 'Ouvrir le séminaire' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Présences' })).toBeNull();
  });
});

describe('les papiers d’un séminaire', () => {
  const sheets = 'Tout imprimer (PDF)';
  const booklet = 'Livret du jour (PDF)';

  it('offre toutes les feuilles à qui anime, et le livret une fois la salle ouverte [R085]', async () => {
    showScreen({ screens, at, answers: answerSheet(opened) });
    const link = await screen.findByRole('link', { name: /^Tout imprimer/ });
    expect(link.getAttribute('href')).toBe(`${one}/paper.pdf`);
    expect(screen.getByRole('link', { name: /^Livret du jour \(PDF\)/ }).getAttribute('href')).toBe(
      `${one}/booklet.pdf`,
    );
    expect(screen.getByRole('link', { name: 'Photos du séminaire' }).getAttribute('href')).toBe(
      `${at}/photos`,
    );
  });

  it('n’offre pas de livret avant l’ouverture', async () => {
    showScreen({ screens, at, answers: answerSheet() });
    expect(await screen.findByText(sheets)).toBeTruthy();
    expect(screen.queryByText(booklet)).toBeNull();
  });

  it('n’offre rien à qui n’anime pas avant la clôture', async () => {
    showScreen({ screens, at, answers: answerSheet(), session: visitor });
    await screen.findByRole('heading', { level: 1, name: 'Forum ouvert' });
    expect(screen.queryByRole('heading', { name: 'Papiers' })).toBeNull();
  });

  it('n’offre que le livret d’un séminaire clos à qui n’anime pas', async () => {
    const answers = answerSheet({ ...opened, status: 'closed' });
    showScreen({ screens, at, answers, session: visitor });
    expect(await screen.findByText(booklet)).toBeTruthy();
    expect(screen.queryByText(sheets)).toBeNull();
  });
});

describe('le partage d’une récolte inter-sites', () => {
  const box = { name: 'Donner la récolte à lire aux territoires' };
  const closed = { ...opened, status: 'closed', kind: 'intersite', territoryId: null } as const;

  it('est éteint au départ, se donne et se reprend, et le dit [R056]', async () => {
    const answers = { ...answerSheet(closed), [`PUT ${one}/shared`]: { shared: true } };
    const shown = showScreen({ screens, at, answers });
    const checkbox = await screen.findByRole('checkbox', box);
    expect(checkbox).toHaveProperty('checked', false);
    expect(screen.getByText(/Les présences, les photos et le journal/)).toBeTruthy();
    answers[`GET ${one}`] = { ...sheet, ...closed, harvestShared: true };
    await userEvent.click(checkbox);
    await screen.findByText(/^La récolte est donnée à lire aux territoires\./);
    expect(checkbox).toHaveProperty('checked', true);
    answers[`PUT ${one}/shared`] = { shared: false };
    answers[`GET ${one}`] = { ...sheet, ...closed };
    await userEvent.click(checkbox);
    await screen.findByText(/^La récolte n’est plus donnée/);
    expect(shown.sent.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([
      { shared: true },
      { shared: false },
    ]);
  });

  it('reste éteint quand le serveur refuse', async () => {
    const answers = { ...answerSheet(closed), [`PUT ${one}/shared`]: createProblem(403, 'Pas vous.') };
    showScreen({ screens, at, answers });
    const checkbox = await screen.findByRole('checkbox', box);
    await userEvent.click(checkbox);
    expect((await screen.findByRole('alert')).textContent).toContain('Pas vous.');
    expect(checkbox).toHaveProperty('checked', false);
  });

  it.each([
    ['local', { ...opened, status: 'closed' }],
    ['encore ouvert', { ...closed, status: 'open' }],
  ] as const)('n’est pas offert pour un séminaire %s', async (_, changes) => {
    showScreen({ screens, at, answers: answerSheet(changes) });
    await screen.findByRole('heading', { level: 1, name: 'Forum ouvert' });
    expect(screen.queryByRole('checkbox', box)).toBeNull();
  });
});

describe('la modification de la préparation', () => {
  const put = `PUT ${one}`;
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  const show = (answer: Answer) =>
    showScreen({ screens, at: `${at}/modifier`, answers: { ...answerSheet(), [put]: answer } });

  it('envoie ce qui est tapé, une date vide comme absente, le conducteur tel quel, et revient à la fiche', async () => {
    const shown = show(sheet);
    await userEvent.clear(await screen.findByLabelText(/^Date/));
    expect(await shown.findFaults()).toEqual([]);
    await save();
    await waitFor(() => expect(shown.history.location.pathname).toBe(at));
    const sent = shown.sent.find((request) => request.method === 'PUT')?.body;
    expect(sent).toMatchObject({ version: 3, date: null, startsAt: '13:30', agenda });
    expect(sent).not.toHaveProperty('endsBy');
  });

  it('garde la saisie quand quelqu’un d’autre a enregistré, relit la fiche, et laisse réessayer', async () => {
    const answers = { ...answerSheet(), [put]: createProblem(409, 'Quelqu’un a modifié la fiche.') };
    const shown = showScreen({ screens, at: `${at}/modifier`, answers });
    const title = await screen.findByRole('textbox', { name: /^Titre/ });
    await userEvent.type(title, ' du soir');
    answers[`GET ${one}`] = { ...sheet, version: 4 };
    const countReads = () => shown.sent.filter(({ method, path }) => method === 'GET' && path === one).length;
    const before = countReads();
    await save();
    expect((await screen.findByRole('alert')).textContent).toContain('Quelqu’un a modifié la fiche.');
    expect(title).toHaveProperty('value', 'Forum ouvert du soir');
    expect(shown.history.location.pathname).toBe(`${at}/modifier`);
    await waitFor(() => expect(countReads()).toBeGreaterThan(before));
    answers[put] = { ...sheet, version: 5 };
    await save();
    await waitFor(() => expect(shown.history.location.pathname).toBe(at));
    const sent = shown.sent.filter((request) => request.method === 'PUT').at(-1)?.body;
    expect(sent).toMatchObject({ version: 4, title: 'Forum ouvert du soir' });
  });
});

describe('ce qui est tapé et ce qui est envoyé', () => {
  it('revient au même quand rien n’est touché', () => {
    const { version, title, phase, date, startsAt, place, note } = sheet;
    const same = { version, title, phase, date, startsAt, place, note, agenda };
    expect(parseDraft(createDraft(sheet), sheet)).toEqual(same);
  });
});
