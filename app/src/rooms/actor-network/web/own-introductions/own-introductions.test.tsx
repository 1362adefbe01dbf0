// An introduction on the phone of the person asked: a question, a yes that can be taken back, a no that leaves nothing.
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { LocaleRoot } from '../../../../platform/web/locale.js';
import type { OwnIntroduction } from '../../contract/introductions.js';
import type { Answer } from '../own/ask.js';
import type { IntroductionDesk, Saying } from './ask.js';
import { BadgePanel } from './badge-panel.js';
import { IntroductionPage } from './introduction-page.js';

afterEach(cleanup);

const own = (more: Partial<OwnIntroduction> = {}): OwnIntroduction => ({
  introduction: 'i',
  side: 'offer',
  territory: 'Estuaire',
  where: 'Séminaire local 1, Apports et attentes',
  day: '2027-03-11',
  yours: 'Quatre logements',
  theirs: { text: 'Un logement', family: 'Entreprises', name: null, organisation: null, contact: null },
  words: ['logements'],
  tags: [],
  state: 'asked',
  saidYes: false,
  contact: null,
  until: '2027-04-22',
  madeOn: null,
  ...more,
});

function openDesk(first: Answer<readonly OwnIntroduction[]>, next?: Answer<readonly OwnIntroduction[]>) {
  const said: Saying[] = [];
  const desk: IntroductionDesk = {
    read: async () => first,
    answer: async (_own, saying) => {
      said.push(saying);
      return next ?? first;
    },
  };
  return { said, desk };
}

const done = (...all: OwnIntroduction[]) => ({ kind: 'done', value: all }) as const;

function show(first: Answer<readonly OwnIntroduction[]>, next?: Answer<readonly OwnIntroduction[]>) {
  const { said, desk } = openDesk(first, next);
  render(
    <LocaleRoot>
      <IntroductionPage desk={desk} />
    </LocaleRoot>,
  );
  return { said, press: (name: string) => userEvent.click(screen.getByRole('button', { name })) };
}

describe('la question [R113]', () => {
  it('dit les deux phrases, pourquoi, et à quoi l’on consent, sans le nom de l’autre', async () => {
    show(done(own()));
    await screen.findByRole('heading', { level: 1, name: /Voulez-vous être mis en relation/ });
    expect(screen.getByText('Quatre logements')).toBeTruthy();
    expect(screen.getByText('Quelqu’un attend · Entreprises')).toBeTruthy();
    expect(screen.getByText(/Vos noms ne sont dits qu’après deux oui/)).toBeTruthy();
    expect(screen.getByText(/n’est dit à personne et n’est écrit nulle part/)).toBeTruthy();
  });

  it('un oui part avec ce qu’on laisse pour être joint, et se retire', async () => {
    const { said, press } = show(done(own()), done(own({ saidYes: true })));
    await userEvent.type(await screen.findByLabelText(/Comment vous joindre/), '06 11');
    await press('Oui, mettez-nous en relation');
    expect(said).toEqual([{ agrees: true, contact: '06 11' }]);
    expect(await screen.findByText(/Votre oui est noté\..*22 avril 2027/)).toBeTruthy();
    await press('Retirer mon oui');
    expect(said.at(-1)).toEqual({ agrees: false, contact: '' });
  });

  it('un non n’emporte rien, et peut devenir un oui', async () => {
    const { said, press } = show(done(own()));
    await userEvent.type(await screen.findByLabelText(/Comment vous joindre/), 'jamais');
    await press('Non merci');
    expect(said).toEqual([{ agrees: false, contact: '' }]);
    expect(await screen.findByText(/Rien n’est noté/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Non merci' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Oui, mettez-nous en relation' })).toBeTruthy();
  });

  it('deux oui donnent le nom et de quoi joindre ; cela se retire encore', async () => {
    const theirs = {
      text: 'Un logement',
      family: null,
      name: 'Bob Quai',
      organisation: 'Le Centre',
      contact: '06 22',
    };
    const { said, press } = show(done(own({ state: 'made', saidYes: true, madeOn: '2027-03-25', theirs })));
    expect(await screen.findByText('Bob Quai, Le Centre')).toBeTruthy();
    expect(screen.getByText(/Pour joindre cette personne\s: 06 22/)).toBeTruthy();
    await press('Ne plus montrer ce lien');
    expect(said).toEqual([{ agrees: false, contact: '' }]);
  });

  it('un lien clos le dit, une réponse qui ne part pas aussi, sans rien perdre', async () => {
    show({ kind: 'refused', sentence: 'Ce lien n’ouvre plus rien.', status: 410 });
    expect(await screen.findByText('Ce lien n’ouvre plus rien.')).toBeTruthy();
    cleanup();
    const { press } = show(done(own()), { kind: 'unreachable' });
    await userEvent.type(await screen.findByLabelText(/Comment vous joindre/), '06');
    await press('Oui, mettez-nous en relation');
    expect(await screen.findByText(/^Cela n’a pas pu se faire/)).toBeTruthy();
    expect((screen.getByLabelText(/Comment vous joindre/) as HTMLInputElement).value).toBe('06');
  });
});

describe('sous « Ma trace »', () => {
  it('les questions de la personne, ou rien du tout', async () => {
    const none = openDesk(done());
    const { container } = render(<BadgePanel badge="b" createDesk={() => none.desk} />);
    await Promise.resolve();
    expect(container.textContent).toBe('');
    cleanup();
    const some = openDesk(done(own(), own({ introduction: 'j', saidYes: true })));
    const createDesk = () => some.desk;
    render(<BadgePanel badge="b" createDesk={createDesk} />);
    expect(await screen.findByRole('heading', { name: 'Mises en relation' })).toBeTruthy();
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(2);
    await userEvent.click(screen.getByRole('button', { name: 'Retirer mon oui' }));
    expect(some.said).toEqual([{ agrees: false, contact: '' }]);
  });
});
