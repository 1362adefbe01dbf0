// The choice to show a tie, on one's own phone: proposed, answered, taken back; nothing is read before it is wanted.
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { LocaleRoot } from '../../../../platform/web/locale.js';
import type { OwnShownTies } from '../../contract/shown.js';
import type { ShownWishing } from './ask.js';
import { ShownTies } from './shown-ties.js';

afterEach(cleanup);

const people = [
  { id: 'a', name: 'Ana Four', organisation: 'Le Port' },
  { id: 'b', name: 'Bob Quai', organisation: '' },
  { id: 'c', name: 'Cat Darse', organisation: '' },
];

function show(first: Omit<OwnShownTies, 'people'>, isThere = true) {
  const asked: string[] = [];
  const wishes: ShownWishing[] = [];
  let own: OwnShownTies = { people, ...first };
  const answer = async () =>
    isThere ? ({ kind: 'done', value: own } as const) : ({ kind: 'unreachable' } as const);
  render(
    <LocaleRoot>
      <ShownTies
        token="secret"
        server={{
          listShown: (token) => {
            asked.push(token);
            return answer();
          },
          wishShown: (wish) => {
            wishes.push(wish);
            own = { people, shown: [], asking: [], asked: wish.shown ? [wish.person] : [] };
            return answer();
          },
        }}
      />
    </LocaleRoot>,
  );
  const open = () => userEvent.click(screen.getByText('Mes liens sur la carte'));
  return { asked, wishes, open };
}

describe('ses liens sur la carte [R107]', () => {
  it('ne se lisent que si on les ouvre, et disent à quoi l’on consent', async () => {
    const shown = show({ shown: [], asked: [], asking: [] });
    expect(shown.asked).toEqual([]);
    await shown.open();
    expect(shown.asked).toEqual(['secret']);
    expect(screen.getByText(/jamais tirée des réponses/)).toBeTruthy();
    expect(screen.getByText(/trente jours, sans trace/)).toBeTruthy();
  });

  it('se proposent à une personne de la liste', async () => {
    const shown = show({ shown: [], asked: [], asking: [] });
    await shown.open();
    await userEvent.selectOptions(await screen.findByLabelText('Avec qui'), 'Ana Four, Le Port');
    await userEvent.click(screen.getByRole('button', { name: 'Proposer de montrer ce lien' }));
    expect(shown.wishes).toEqual([{ token: 'secret', person: 'a', shown: true }]);
    expect(await screen.findByRole('button', { name: 'Retirer, Ana Four' })).toBeTruthy();
  });

  it('s’acceptent ou se refusent, et se retirent d’un geste', async () => {
    const shown = show({ shown: ['c'], asked: [], asking: ['a', 'b'] });
    await shown.open();
    await userEvent.click(await screen.findByRole('button', { name: 'Non, Bob Quai' }));
    expect(shown.wishes).toEqual([{ token: 'secret', person: 'b', shown: false }]);
    cleanup();
    const again = show({ shown: ['c'], asked: [], asking: ['a'] });
    await again.open();
    await userEvent.click(await screen.findByRole('button', { name: 'Oui, le montrer, Ana Four' }));
    expect(again.wishes).toEqual([{ token: 'secret', person: 'a', shown: true }]);
    cleanup();
    const last = show({ shown: ['c'], asked: [], asking: [] });
    await last.open();
    await userEvent.click(await screen.findByRole('button', { name: 'Retirer, Cat Darse' }));
    expect(last.wishes).toEqual([{ token: 'secret', person: 'c', shown: false }]);
  });

  it('disent quand le réseau manque', async () => {
    const shown = show({ shown: [], asked: [], asking: [] }, false);
    await shown.open();
    expect(await screen.findByText(/Vérifiez la connexion/)).toBeTruthy();
  });
});
